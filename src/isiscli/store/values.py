"""List the values that a filter can take, for completion and for messages."""

import sqlite3
from collections.abc import Sequence

from isiscli.folding import squeeze
from isiscli.kinds import KINDS
from isiscli.store.query import fold_facet, match_facet

_HIGHEST = "\U0010ffff"
_MOST = 100


def complete_label(
    db: sqlite3.Connection, fields: Sequence[str], prefix: str, most: int
) -> list[str]:
    """Return how the values of `fields` that start with the folded `prefix` are written."""
    sql = (
        "SELECT value, field, label FROM term WHERE field = ? AND value >= ? AND value < ? "
        "ORDER BY value LIMIT ?"
    )
    rows = [
        row for field in fields for row in db.execute(sql, (field, prefix, prefix + _HIGHEST, most))
    ]
    return list(dict.fromkeys(label for _, _, label in sorted(rows)))[:most]


def complete_id(db: sqlite3.Connection, prefix: str, most: int) -> list[str]:
    """Return the ids of records that start with `prefix`."""
    sql = "SELECT id FROM record WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"
    return [row[0] for row in db.execute(sql, (prefix, prefix + _HIGHEST, most))]


def _list_fields(kind: str | None, facet: str) -> list[str]:
    return [f"{name}.{facet}" for name in ([kind] if kind else KINDS)]


def list_values(db: sqlite3.Connection, kind: str | None, facet: str) -> list[str]:
    """Return how the values of a facet are written, at most 100 of them, in order."""
    return complete_label(db, _list_fields(kind, facet), "", _MOST)


def has_value(db: sqlite3.Connection, kind: str | None, facet: str, value: str) -> bool:
    """Tell whether any record of this kind, or of any, has this value of a facet."""
    sql = "SELECT 1 FROM term WHERE field = ? AND value = ?"
    folded = fold_facet(facet, value)
    fields = _list_fields(kind, facet)
    return any(db.execute(sql, (field, folded)).fetchone() for field in fields)


def resolve_names(db: sqlite3.Connection, text: str) -> list[str]:
    """Return the ids of the records with this id or name; none where there is no such record."""
    sql = (
        "SELECT id FROM record WHERE id = ? OR number IN "
        "(SELECT rowid FROM facet WHERE facet MATCH ?)"
    )
    named = match_facet("name", squeeze(text))
    return [row[0] for row in db.execute(sql, (text, named))]


def list_names(db: sqlite3.Connection, ids: Sequence[str]) -> list[str]:
    """Return the names of the records with these ids."""
    sql = "SELECT json_extract(CAST(raw AS TEXT), '$.name') FROM record WHERE id = ?"
    return [name for record_id in ids for (name,) in db.execute(sql, (record_id,))]
