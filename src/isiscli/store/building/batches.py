"""Gather the rows of many records into a few large insertions, in bounded memory."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from isiscli.store.building.rows import Label, Rows

_BATCH = 2000
"""Records of one kind that are held at most: full text is cheap in order of number alone."""

_LABELS = 50_000
"""Labels that are held at most."""

_AT_ONCE = 1000
"""Rows that one statement inserts at most; SQLite works on them without holding up Python."""


class Insertion(NamedTuple):
    """Rows for one table; `ending` says what becomes of those that are there already."""

    into: str
    rows: Sequence[Sequence[object]]
    ending: str = ""

    def run(self, db: sqlite3.Connection) -> None:
        """Insert the rows."""
        if not self.rows:
            return
        width = len(self.rows[0])
        most = min(_AT_ONCE, db.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER) // width)
        marks = f"({', '.join('?' * width)})"
        for start in range(0, len(self.rows), most):
            some = self.rows[start : start + most]
            values = ", ".join([marks] * len(some))
            sql = f"INSERT {self.into} VALUES {values} {self.ending}"  # noqa: S608 - our own tables
            db.execute(sql, list(chain.from_iterable(some)))


_WORDS = "INTO words (rowid, name, aliases, keywords, statement, quotes, context)"


class Batches:
    """The rows of records that are not yet in the store."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._held: dict[str, list[Rows]] = defaultdict(list)
        self._labels: dict[Label, None] = {}  # in the order in which they came

    def add(self, rows: Rows) -> list[Insertion]:
        """Take the rows of a record, numbered higher than the last of its kind.

        Returns what is to be inserted now.
        """
        held = self._held[rows.kind]
        held.append(rows)
        return self._release(rows.kind) if len(held) >= _BATCH else []

    def _release(self, kind: str) -> list[Insertion]:
        held = self._held.pop(kind)
        self._labels.update(dict.fromkeys(chain.from_iterable([rows.labels for rows in held])))
        return [
            Insertion("INTO record", [(rows.number, *rows.record) for rows in held]),
            Insertion(_WORDS, [(rows.number, *rows.texts) for rows in held]),
            Insertion("INTO facet (rowid, terms)", [(rows.number, rows.terms) for rows in held]),
            *([self._release_labels()] if len(self._labels) >= _LABELS else []),
        ]

    def _release_labels(self) -> Insertion:
        labels = sorted(self._labels, key=itemgetter(0, 1))  # of two, the first stays the first
        self._labels.clear()
        return Insertion("OR IGNORE INTO term", labels)

    def finish(self) -> list[Insertion]:
        """Return what is still held."""
        rest = [insertion for kind in list(self._held) for insertion in self._release(kind)]
        return [*rest, self._release_labels()]
