"""Write the JSON contract: one array of records, or one record a line."""

from collections.abc import Iterator

from isiscli.inert import escape_json
from isiscli.render.page import Page


def _encode_records(page: Page) -> Iterator[str]:
    if not page.fields:
        yield from (escape_json(found.json.decode()) for found in page.found)
        return
    import msgspec

    from isiscli.render.columns import pick_fields

    for found in page.found:
        row = dict(zip(page.fields, pick_fields(found, page.fields), strict=True))
        yield escape_json(msgspec.json.encode(row).decode())


def render(page: Page) -> Iterator[str]:
    """Yield one array of all records, each on a line of its own."""
    between = "[\n"
    for record in _encode_records(page):
        yield between + record
        between = ",\n"
    yield "\n]\n" if between != "[\n" else "[]\n"


def render_lines(page: Page) -> Iterator[str]:
    """Yield each record as one line of compact JSON (JSON Lines)."""
    for record in _encode_records(page):
        yield record + "\n"
