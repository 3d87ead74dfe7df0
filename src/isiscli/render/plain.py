"""Write one record a line, its cells between tabs, never wrapped or cut."""

from collections.abc import Iterator

from isiscli.render.columns import list_rows
from isiscli.render.page import Page


def render(page: Page) -> Iterator[str]:
    """Yield each record as a line."""
    for row in list_rows(page):
        yield "\t".join(row) + "\n"
