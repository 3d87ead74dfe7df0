"""Write records as the TOML of a pack."""

from collections.abc import Iterator

from isiscli.pack.write import format_toml
from isiscli.render.columns import pick_fields
from isiscli.render.page import Page


def render(page: Page) -> Iterator[str]:
    """Yield the records as one document, without what only an answer has."""
    rows = [{**found.mapping, "match": None} for found in page.found]
    if page.fields:
        rows = [
            {
                "kind": found.kind,
                **dict(zip(page.fields, pick_fields(found, page.fields), strict=True)),
            }
            for found in page.found
        ]
    yield format_toml(rows)
