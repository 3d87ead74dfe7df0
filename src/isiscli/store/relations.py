"""Find what a record is about, what is about it, and what to call them."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from isiscli.found import Found
from isiscli.kinds import KINDS, names_record
from isiscli.store.listing import COLUMNS, DATED, list_records, read_field, read_row
from isiscli.store.query import Query
from isiscli.store.values import resolve_names

if TYPE_CHECKING:
    from isiscli.model import Source

_REFERENCES = (
    "SELECT value FROM json_each(CAST(? AS TEXT), '$.about')",
    "SELECT json_extract(value, '$.value') FROM json_each(CAST(? AS TEXT), '$.claims')",
)


def find_record(db: sqlite3.Connection, record_id: str) -> Found | None:
    """Return the record with this id, or None."""
    sql = f"SELECT {COLUMNS} FROM record WHERE id = ?"  # noqa: S608
    row = db.execute(sql, (record_id,)).fetchone()
    return read_row(row) if row else None


def resolve_record(db: sqlite3.Connection, text: str) -> Found | None:
    """Return the one record with this id, with this id in one of the kinds, or with this name."""
    key = text.lower()
    with_kind = [f"{kind}/{key}" for kind in KINDS]
    marks = ", ".join("?" * len(with_kind))
    sql = f"SELECT id FROM record WHERE id IN ({marks})"  # noqa: S608
    short = [row[0] for row in db.execute(sql, with_kind)]
    for ids in ([key], short, resolve_names(db, text)):
        if len(ids) == 1 and (record := find_record(db, ids[0])):
            return record
    return None


def list_targets(db: sqlite3.Connection, record: Found) -> Iterator[str]:
    """Yield the ids of the records that a record is about, without decoding it."""
    for sql in _REFERENCES:
        for (value,) in db.execute(sql, (record.raw,)):
            if names_record(value):
                yield value


def find_related(db: sqlite3.Connection, record: Found) -> list[Found]:
    """Return the records about `record` in order of date, then those that it is about."""
    own = read_field(db, record.raw, "id")
    listed = list_records(db, Query(about=[own]), DATED)
    about_it = [found for found in listed if found.raw != record.raw]
    seen = {own, *(read_field(db, found.raw, "id") for found in about_it)}
    targets = dict.fromkeys(list_targets(db, record))
    others = [find_record(db, target) for target in targets if target not in seen]
    return about_it + [found for found in others if found]


def name_records(db: sqlite3.Connection, found: Iterable[Found]) -> dict[str, str]:
    """Return the name of every record that `found` is about, by id."""
    ids = dict.fromkeys(target for hit in found for target in list_targets(db, hit))
    sql = "SELECT json_extract(CAST(raw AS TEXT), '$.name') FROM record WHERE id = ?"
    return {target: db.execute(sql, (target,)).fetchone()[0] for target in ids}


def find_sources(db: sqlite3.Connection) -> "dict[str, Source]":
    """Return every source by its id, to be read without its struct."""
    listed = [found.view for found in list_records(db, Query(kind="source"))]
    return {record.id: record for record in listed if record.kind == "source"}
