"""Put rows of records in the place of others in a store that is there already."""

import sqlite3
from collections import defaultdict
from typing import NamedTuple

import msgspec

from isiscli.model import STRUCTS, AnyRecord
from isiscli.store.building.rows import Rows, find_label
from isiscli.store.query import match_facet, number_range

_BATCH = 2000
"""Records of one kind that are held at most: full text is cheap in order of number alone."""

_MERGED = 500
"""Pages of full text that are merged after a change at most, so that parts do not add up."""

_TABLES = """
CREATE TEMP TABLE arriving AS SELECT * FROM record LIMIT 0;
CREATE TEMP TABLE touched (
    field TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (field, value)
) WITHOUT ROWID;
"""
_COLUMNS = "rowid, name, aliases, keywords, statement, quotes, context"
_ADD = (
    f"INSERT INTO words ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - our own
    "INSERT INTO facet (rowid, terms) VALUES (?, ?)",
)
_DELETE = (
    f"INSERT INTO words (words, {_COLUMNS}) VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
    "INSERT INTO facet (facet, rowid, terms) VALUES ('delete', ?, ?)",
)


class Change(NamedTuple):
    """The rows that a record had and those that it has now, either of them or both."""

    before: Rows | None
    now: Rows | None


class Replacing:
    """Changes to the records of a store, made in batches."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """Begin to change the store in `db`."""
        self._db = db
        self._held: dict[str, list[Change]] = defaultdict(list)
        self.added = 0
        """How many more records there are than before."""
        db.executescript(_TABLES)

    def add(self, kind: str, change: Change) -> None:
        """Take a change of the record with the next number of its kind."""
        self._held[kind].append(change)
        if len(self._held[kind]) >= _BATCH:
            self._release(kind)

    def _write(self, statements: tuple[str, str], rows: Rows) -> None:
        words, facet = statements
        self._db.execute(words, (rows.number, *rows.texts))
        self._db.execute(facet, (rows.number, rows.terms))
        labels = [(field, value) for field, value, _ in rows.labels]
        self._db.executemany("INSERT OR IGNORE INTO touched VALUES (?, ?)", labels)

    def _release(self, kind: str) -> None:
        for before, now in self._held.pop(kind):
            if before:
                self._write(_DELETE, before)
                self._db.execute("DELETE FROM record WHERE number = ?", (before.number,))
                self.added -= 1
            if now:
                self._write(_ADD, now)
                marks = ", ".join("?" * (1 + len(now.record)))
                arriving = f"INSERT INTO arriving VALUES ({marks})"  # noqa: S608 - our own columns
                self._db.execute(arriving, (now.number, *now.record))
                self.added += 1

    def finish(self) -> None:
        """Make all changes that are left.

        Raises sqlite3.IntegrityError where two records have one id.
        """
        for kind in list(self._held):
            self._release(kind)
        self._db.execute("INSERT INTO record SELECT * FROM arriving")
        self._write_labels()
        for table in ("words", "facet"):
            merge = f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)"  # noqa: S608
            self._db.execute(merge, (_MERGED,))

    def _write_labels(self) -> None:
        """Write the values that changed as the first record that has them does."""
        first = "SELECT rowid FROM facet WHERE facet MATCH ? AND rowid BETWEEN ? AND ? LIMIT 1"
        for field, value in self._db.execute("SELECT field, value FROM touched").fetchall():
            kind, _, facet = field.partition(".")
            asked = (match_facet(facet, value), *number_range(kind))
            row = self._db.execute(first, asked).fetchone()
            self._db.execute("DELETE FROM term WHERE field = ? AND value = ?", (field, value))
            if row:
                label = find_label(self._read(kind, row[0]), facet, value)
                self._db.execute("INSERT INTO term VALUES (?, ?, ?)", (field, value, label))

    def _read(self, kind: str, number: int) -> AnyRecord:
        sql = "SELECT raw FROM record WHERE number = ?"
        record: AnyRecord = msgspec.json.decode(
            self._db.execute(sql, (number,)).fetchone()[0], type=STRUCTS[kind]
        )
        return record
