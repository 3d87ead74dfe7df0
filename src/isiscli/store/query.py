"""Hold what is asked of a store, and turn its filters into SQL."""

import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from isiscli.dates import EARLIEST, LATEST
from isiscli.folding import squeeze
from isiscli.found import Found, Match


class Query(NamedTuple):
    """What is asked: words, a kind, and filters that all must hold."""

    text: str = ""
    kind: str | None = None
    facets: Mapping[str, str] = {}
    about: Sequence[str] = ()
    since: int = EARLIEST
    until: int = LATEST
    as_of: int = LATEST
    day: int | None = None
    minimum: float | None = None
    maximum: float | None = None


def fold_facet(facet: str, value: str) -> str:
    """Return the form under which a facet's value is stored and looked up."""
    return value if facet in ("about", "source") else squeeze(value)


_HAS_FACET = (
    "EXISTS (SELECT 1 FROM facet WHERE field = record.kind || ? AND value {} "
    "AND facet.record = record.number)"
)


# "By 30 June" has one day for its bounds too, but did not happen on it.
_ON_DAY = (
    "record.first = record.last AND record.first % 10000 = ? "
    "AND instr(json_extract(CAST(record.raw AS TEXT), '$.date'), '/') = 0"
)


def build_filter(query: Query) -> tuple[str, list[object]]:
    """Return the WHERE clause on `record` for everything but the words, and its parameters."""
    clauses: list[tuple[str, Sequence[object]]] = [("1", ())]
    if query.kind:
        clauses.append(("record.kind = ?", (query.kind,)))
    for facet, value in query.facets.items():
        parameters = (f".{facet}", fold_facet(facet, value))
        clauses.append((_HAS_FACET.format("= ?"), parameters))
    if query.about:
        marks = ", ".join("?" * len(query.about))
        clauses.append((_HAS_FACET.format(f"IN ({marks})"), (".about", *query.about)))
    if query.since > EARLIEST:
        clauses.append(("record.last >= ?", (query.since,)))
    until = min(query.until, query.as_of)
    if until < LATEST:
        clauses.append(("record.first <= ?", (until,)))
    if query.day is not None:
        clauses.append((_ON_DAY, (query.day,)))
    if query.minimum is not None:
        clauses.append(("record.high >= ?", (query.minimum,)))
    if query.maximum is not None:
        clauses.append(("record.low <= ?", (query.maximum,)))
    sql = " AND ".join(clause for clause, _ in clauses)
    return sql, [parameter for _, parameters in clauses for parameter in parameters]


def read_row(row: tuple[str, bytes, int], match: Match | None = None) -> Found:
    """Return the record in a row of kind, raw and checksum.

    Raises sqlite3.DatabaseError where the bytes are not those that were stored.
    """
    kind, raw, checksum = row
    if not isinstance(raw, bytes) or zlib.crc32(raw) != checksum:
        raise sqlite3.DatabaseError("a record does not match its checksum")
    return Found(kind, raw, match)


COLUMNS = "record.kind, record.raw, record.checksum"

LISTED = "record.cluster, record.first, record.last, record.id"
"""The order in which the records of a kind are listed: what can be compared stands together."""

DATED = "record.first, record.last, record.id"
"""The order of dates."""


def list_records(db: sqlite3.Connection, query: Query, order: str = LISTED) -> list[Found]:
    """Return all records that pass the filters, in one of the orders above."""
    where, parameters = build_filter(query)
    sql = f"SELECT {COLUMNS} FROM record WHERE {where} ORDER BY {order}"  # noqa: S608
    return [read_row(row) for row in db.execute(sql, parameters)]


def read_measure(db: sqlite3.Connection, raw: bytes) -> str:
    """Return the measure of a figure's JSON."""
    row: tuple[str] = db.execute(
        "SELECT json_extract(CAST(? AS TEXT), '$.measure')", (raw,)
    ).fetchone()
    return row[0]


def sort_listed(db: sqlite3.Connection, found: Sequence[Found]) -> list[Found]:
    """Return records in the order in which their kind is listed, whatever they were ranked by."""
    ids = "SELECT json_extract(CAST(? AS TEXT), '$.id')"
    place = f"SELECT row_number() OVER (ORDER BY {LISTED}), id FROM record WHERE kind = ?"  # noqa: S608
    kinds = {hit.kind for hit in found}
    rows = [(kind, row) for kind in kinds for row in db.execute(place, (kind,))]
    order = {record_id: (kind, number) for kind, (number, record_id) in rows}
    return sorted(found, key=lambda hit: order[db.execute(ids, (hit.raw,)).fetchone()[0]])
