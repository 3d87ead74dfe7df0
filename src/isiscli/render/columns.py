"""Lay records out as rows of cells, for the formats that are lines."""

from collections.abc import Iterator, Sequence
from typing import Any

from isiscli.errors import UsageError
from isiscli.found import Found
from isiscli.inert import show_line
from isiscli.render.page import Page
from isiscli.render.wording import describe_headline, list_quotes

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


def list_fields() -> tuple[str, ...]:
    """Return every name that --fields takes."""
    from isiscli.model import STRUCTS  # msgspec, for those who choose fields

    own = [field for kind in STRUCTS.values() for field in kind.__struct_fields__]
    nested = [f"{field}.{key}" for field, keys in _NESTED.items() for key in keys]
    return tuple(dict.fromkeys([*own, *_NESTED, *nested, *COLUMNS]))


def read_fields(text: str) -> tuple[str, ...]:
    """Return the field names in a list such as "id,value.number".

    Raises UsageError where one of them is no field of any kind.
    """
    names = tuple(name.strip() for name in text.split(","))
    for name in names:
        if name not in (known := list_fields()):
            raise UsageError(f"no field '{name}'; fields are {', '.join(known)}")
    return names


def pick_fields(found: Found, fields: Sequence[str]) -> list[Any]:
    """Return the value of each field of a record, None where its kind has no such field."""
    mapping = found.mapping
    columns = [field for field in fields if field in COLUMNS and field not in mapping]
    read = dict(zip(columns, _read_columns(found, columns), strict=True)) if columns else {}
    return [read[field] if field in read else _reach(mapping, field) for field in fields]


def _reach(mapping: Any, field: str) -> Any:
    for key in field.split("."):
        mapping = mapping.get(key) if isinstance(mapping, dict) else None
    return mapping


def _read_columns(found: Found, columns: Sequence[str]) -> Iterator[str | int | None]:
    record = found.view
    quotes = list_quotes(record)
    for column in columns:
        if column == "summary":
            yield describe_headline(record)
        else:
            key = "text" if column == "quote" else column
            yield getattr(quotes[0], key, None) if quotes else None


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
        yield [_write_cell(value) for value in pick_fields(found, columns)]
