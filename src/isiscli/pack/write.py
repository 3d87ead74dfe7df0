"""Write records as the TOML of a pack."""

from collections.abc import Iterable
from typing import Any

import tomli_w

from isiscli.inert import escape_toml


def _drop_empty(table: dict[str, Any], *others: str) -> dict[str, Any]:
    """Leave out what TOML has no value for, and the keys that reading a pack fills in."""
    return {k: v for k, v in table.items() if v is not None and v != [] and k not in others}


def _write_quotes(table: dict[str, Any]) -> dict[str, Any]:
    if isinstance(table.get("quotes"), list):
        return {**table, "quotes": [_drop_empty(quote, "url") for quote in table["quotes"]]}
    return table


def _write_record(record: dict[str, Any]) -> dict[str, Any]:
    table = _write_quotes(_drop_empty(record, "kind"))
    if isinstance(table.get("value"), dict):
        table["value"] = _drop_empty(table["value"])
    if isinstance(table.get("claims"), list):
        table["claims"] = [_write_quotes(claim) for claim in table["claims"]]
    return table


def format_toml(records: Iterable[dict[str, Any]]) -> str:
    """Return records, as mappings that carry their `kind`, as one TOML document of that pack."""
    tables: dict[str, list[dict[str, Any]]] = {}
    for record in records:
        tables.setdefault(record["kind"], []).append(_write_record(record))
    return escape_toml(tomli_w.dumps(tables, multiline_strings=False))
