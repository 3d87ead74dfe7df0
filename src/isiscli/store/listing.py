"""Read records from a store: as they are listed, or as they are called."""

import sqlite3
import zlib
from collections.abc import Sequence
from typing import NamedTuple

from isiscli.found import Found
from isiscli.store.query import (
    COUNTED,
    WITH_FACETS,
    Query,
    build_filter,
    count_first,
    match_facet,
    number_range,
)


def read_row(row: tuple[str, bytes, int]) -> Found:
    """Return the record in a row of kind, raw and checksum.

    Raises sqlite3.DatabaseError where the bytes are not those that were stored.
    """
    kind, raw, checksum = row
    if not isinstance(raw, bytes) or zlib.crc32(raw) != checksum:
        raise sqlite3.DatabaseError("a record does not match its checksum")
    return Found(kind, raw)


COLUMNS = "record.kind, record.raw, record.checksum"


def read_numbered(db: sqlite3.Connection, numbers: Sequence[int]) -> list[Found]:
    """Return the records of these numbers in their order, all of them asked for at once.

    Raises sqlite3.DatabaseError where one is not there, or not as it was stored.
    """
    sql = (
        f"SELECT record.number, {COLUMNS} FROM json_each(?) CROSS JOIN record "  # noqa: S608
        "ON record.number = json_each.value"
    )
    rows = db.execute(sql, (f"[{','.join(map(str, numbers))}]",))
    found = {number: read_row(row) for number, *row in rows}
    if len(found) < len(numbers):
        raise sqlite3.DatabaseError("a record that is indexed is not there")
    return [found[number] for number in numbers]


_NAMED = (
    "SELECT rowid FROM facet WHERE facet MATCH ? AND rowid BETWEEN ? AND ? "
    "UNION SELECT number FROM record WHERE id = ?"
)

_MOST = 2**63 - 1
"""The largest number that SQLite takes for a limit."""

LISTED = "record.cluster, record.first, record.last, record.id"
"""The order in which the records of a kind are listed: what can be compared stands together."""

DATED = "record.first, record.last, record.id"
"""The order of dates."""


def list_numbers(
    db: sqlite3.Connection, query: Query, order: str = LISTED, limit: int | None = None
) -> list[int]:
    """Return the numbers of the records that pass the filters, in an order, at most `limit`."""
    chosen = build_filter(db, query)
    table = "record NOT INDEXED" if chosen.is_few else "record"  # to be sorted, or met in order
    numbers = f"SELECT number FROM {table} WHERE {chosen.where} ORDER BY {order} LIMIT ?"  # noqa: S608
    most = -1 if limit is None else min(limit, _MOST)
    listed = db.execute(numbers, (*chosen.parameters, most)).fetchall()
    return [number for (number,) in listed]


def list_records(
    db: sqlite3.Connection, query: Query, order: str = LISTED, limit: int | None = None
) -> list[Found]:
    """Return the records that pass the filters, in one of the orders above, at most `limit`."""
    return read_numbered(db, list_numbers(db, query, order, limit))


class Count(NamedTuple):
    """How many records there are: at least so many where not all were looked at."""

    number: int
    is_all: bool


def count_records(db: sqlite3.Connection, query: Query) -> Count:
    """Return how many records pass the filters, of the first COUNTED with its kind and facets."""
    chosen = build_filter(db, query)
    of_kind = "SELECT number FROM record WHERE number BETWEEN ? AND ?"
    some = WITH_FACETS if chosen.facets else of_kind
    given = (chosen.facets, *chosen.span) if chosen.facets else chosen.span
    looked_at = chosen.having if chosen.facets else count_first(db, some, *given)
    if query == Query(kind=query.kind, facets=query.facets, about=query.about):
        return Count(looked_at, looked_at < COUNTED)
    sql = (
        f"SELECT count(*) FROM ({some} LIMIT {COUNTED}) CROSS JOIN record USING (number) "  # noqa: S608
        f"WHERE {chosen.own}"
    )
    number = db.execute(sql, (*given, *chosen.own_parameters)).fetchone()[0]
    return Count(number, looked_at < COUNTED)


def read_field(db: sqlite3.Connection, raw: bytes, field: str) -> str:
    """Return the text in a field of a record's JSON, without what decodes all of it."""
    sql = "SELECT json_extract(CAST(? AS TEXT), ?)"
    row: tuple[str] = db.execute(sql, (raw, f"$.{field}")).fetchone()
    return row[0]


def sort_listed(db: sqlite3.Connection, found: Sequence[Found]) -> list[Found]:
    """Return records in the order in which their kind is listed, whatever they were ranked by."""
    sql = (
        f"SELECT kind, {LISTED} FROM record "  # noqa: S608
        "WHERE id = json_extract(CAST(? AS TEXT), '$.id')"
    )
    return sorted(found, key=lambda hit: db.execute(sql, (hit.raw,)).fetchone())


def find_exact(db: sqlite3.Connection, query: Query, key: str) -> list[int]:
    """Return the numbers of the records whose id is the query's text, or a name of which is `key`.

    `key` is a name as `squeeze` folds it.
    """
    rows = db.execute(
        _NAMED, (match_facet("name", key), *number_range(query.kind), query.text.strip())
    )
    listed = ", ".join(str(number) for (number,) in rows)
    if not listed:
        return []
    chosen = build_filter(db, query)
    sql = (
        f"SELECT number FROM record NOT INDEXED WHERE number IN ({listed}) "  # noqa: S608
        f"AND {chosen.where} ORDER BY number"
    )
    return [number for (number,) in db.execute(sql, chosen.parameters)]
