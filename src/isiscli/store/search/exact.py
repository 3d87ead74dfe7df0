"""Find the records that are called as a query says."""

import sqlite3

from isiscli.found import Found, Match
from isiscli.store.listing import COLUMNS, read_row
from isiscli.store.query import Query, build_filter, match_facet, number_range

_NAMED = (
    "SELECT rowid FROM facet WHERE facet MATCH ? AND rowid BETWEEN ? AND ? "
    "UNION SELECT number FROM record WHERE id = ?"
)


def find_exact(db: sqlite3.Connection, query: Query, key: str, match: Match) -> list[Found]:
    """Return the records whose id is the query's text or one of whose names folds to `key`."""
    rows = db.execute(
        _NAMED, (match_facet("name", key), *number_range(query.kind), query.text.strip())
    )
    listed = ", ".join(str(number) for (number,) in rows)
    if not listed:
        return []
    chosen = build_filter(db, query)
    sql = (
        f"SELECT {COLUMNS} FROM record NOT INDEXED WHERE number IN ({listed}) "  # noqa: S608
        f"AND {chosen.where} ORDER BY number"
    )
    return [read_row(row, match) for row in db.execute(sql, chosen.parameters)]
