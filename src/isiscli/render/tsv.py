"""Write tab-separated values with a header line (IANA text/tab-separated-values)."""

from collections.abc import Iterator

from isiscli.render.columns import list_columns, list_rows
from isiscli.render.page import Page


def render(page: Page) -> Iterator[str]:
    """Yield the header, then each record as a line."""
    yield "\t".join(list_columns(page)) + "\n"
    for row in list_rows(page):
        yield "\t".join(row) + "\n"
