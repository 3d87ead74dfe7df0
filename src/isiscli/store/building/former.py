"""Know the records of a store as it was, and which of them have other names now."""

import sqlite3
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from isiscli.kinds import KINDS
from isiscli.model import STRUCTS, AnyRecord
from isiscli.pack.lint import find_references
from isiscli.pack.read import Entry
from isiscli.store.building.ids import Known, Names, read_known
from isiscli.store.building.rows import Rows, make_rows
from isiscli.store.query import match_facet
from isiscli.store.tables import file_of, first_number

_STORED = (
    "SELECT id, kind, place_in_file, first, last, low, high, cluster, raw, checksum "
    "FROM record WHERE number = ?"
)


class Former:
    """A store as it was, and what has changed in its packs since."""

    def __init__(self, db: sqlite3.Connection, names: Names, places: set[int]) -> None:
        """Take the names that the files at some places have now."""
        self._db = db
        self._names = names
        self._places = places
        self.find_old = lru_cache(8192)(self._find_old)
        self.find_now = lru_cache(8192)(self._find_now)
        self.renamed = set(self._list_renamed())

    def _find_old(self, record_id: str) -> Known | None:
        row = self._db.execute("SELECT raw FROM record WHERE id = ?", (record_id,)).fetchone()
        return read_known(row[0]) if row else None

    def _find_now(self, record_id: str) -> Known | None:
        """Return what is known of a record now: from a file that changed, or from one as it was."""
        sql = "SELECT number FROM record WHERE id = ?"
        row = self._db.execute(sql, (record_id,)).fetchone()
        is_kept = row and file_of(row[0]) not in self._places
        return self._names.find(record_id) or (self.find_old(record_id) if is_kept else None)

    def _list_renamed(self) -> Iterator[str]:
        """Yield the ids of the records that other records know under other names than now."""
        for number in (number for place in self._places for number in self.list_numbers(place)):
            record_id = self.read_stored(number)[0]
            if self.find_old(record_id) != self.find_now(record_id):
                yield record_id

    def list_numbers(self, place: int) -> set[int]:
        """Return the numbers of the records in the file at a place."""
        sql = "SELECT number FROM record WHERE number BETWEEN ? AND ?"
        spans = [(first_number(kind, place), first_number(kind, place + 1) - 1) for kind in KINDS]
        return {number for span in spans for (number,) in self._db.execute(sql, span)}

    def read_stored(self, number: int) -> tuple[str, ...]:
        """Return the row of a record, without its number; an empty one where there is none."""
        row: tuple[str, ...] | None = self._db.execute(_STORED, (number,)).fetchone()
        return row or ()

    def make_rows(self, number: int) -> Rows:
        """Return all rows that a record had."""
        _, kind, where, *_, raw, _ = self.read_stored(number)
        record: AnyRecord = msgspec.json.decode(raw, type=STRUCTS[kind])
        return make_rows(Entry(record, where), number, self.find_old, [])

    def list_places(self) -> set[int]:
        """Return the places of the files with records that changed or refer to renamed ones."""
        sql = "SELECT rowid FROM facet WHERE facet MATCH ?"
        terms = [match_facet("about" if "/" in name else "source", name) for name in self.renamed]
        rows = (row for term in terms for row in self._db.execute(sql, (term,)))
        return self._places | {file_of(number) for (number,) in rows}

    def has_same(self, record: AnyRecord, rows: Rows) -> bool:
        """Tell whether a record has the rows that it had."""
        is_about_renamed = any(target in self.renamed for _, target in find_references(record))
        return not is_about_renamed and self.read_stored(rows.number) == rows.record
