"""Lay records out as rows of cells, for the formats that are lines."""

from collections.abc import Iterator
from typing import Any

from isiscli.errors import UsageError
from isiscli.found import Found
from isiscli.inert import show_line
from isiscli.model import STRUCTS
from isiscli.render.page import Page
from isiscli.render.wording import describe_headline

COLUMNS = (
    "id",
    "name",
    "date",
    "summary",
    "statement",
    "quote",
    "speaker",
    "source",
    "paragraph",
    "url",
)
"""What a row holds where no fields are asked for; the quote is the record's first."""

_NESTED = {
    "value": ("number", "high", "unit", "qualifier"),
    "match": ("how", "score"),
}
FIELDS = tuple(
    dict.fromkeys(
        [
            *(field for kind in STRUCTS.values() for field in kind.__struct_fields__),
            *_NESTED,
            *(f"{field}.{key}" for field, keys in _NESTED.items() for key in keys),
        ]
    )
)
"""Every name that --fields takes."""


def read_fields(text: str) -> tuple[str, ...]:
    """Return the field names in a list such as "id,value.number".

    Raises UsageError where one of them is no field of any kind.
    """
    names = tuple(name.strip() for name in text.split(","))
    for name in names:
        if name not in FIELDS and name not in COLUMNS:
            known = ", ".join(dict.fromkeys([*FIELDS, *COLUMNS]))
            raise UsageError(f"no field '{name}'; fields are {known}")
    return names


def pick_field(found: Found, field: str) -> Any:
    """Return the value of one field of a record, None where its kind has no such field."""
    record: Any = found.mapping
    if field in COLUMNS and field not in record:
        return _read_column(found, field)
    for key in field.split("."):
        record = record.get(key) if isinstance(record, dict) else None
    return record


def _read_column(found: Found, column: str) -> str | int | None:
    record = found.record
    if column == "summary":
        return describe_headline(record)
    quotes = record.all_quotes
    if not quotes:
        return None
    key = "text" if column == "quote" else column
    value: str | int | None = getattr(quotes[0], key, None)
    return value


def _write_cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(_write_cell(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(
            f"{key}={_write_cell(item)}" for key, item in value.items() if item is not None
        )
    return show_line(str(value))


def list_columns(page: Page) -> tuple[str, ...]:
    """Return the columns of a page, in order."""
    return page.fields or COLUMNS


def list_rows(page: Page) -> Iterator[list[str]]:
    """Yield a row of cells for each record, without control characters or line breaks."""
    columns = list_columns(page)
    for found in page.found:
        yield [_write_cell(pick_field(found, column)) for column in columns]
