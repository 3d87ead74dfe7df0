"""Rank the records of a store by the words that they share with an assertion."""

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Sequence
from heapq import nsmallest

from isiscli.store.rarity import RANK

CANDIDATES = 40
"""Records that share words with an assertion and are looked at, at most."""

_MOST_KEPT = 200_000
"""Rows of words that are kept at most, of 16 bytes each."""

_Rows = tuple["array[int]", "array[float]"]
"""The numbers of the records that have a word, and the rank of each by it."""


class Ranking:
    """Ranks the records of a store by words, as the full-text index does.

    The rank of a record by several words is the sum of its ranks by each. The index looks at all
    records of all words for each assertion; here those of a word are asked for once.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._rows: dict[str, _Rows] = {}
        self._kept = 0

    def _list_rows(self, word: str) -> _Rows:
        """Return the numbers of the records that have a word, and the rank of each."""
        rows = self._rows.get(word)
        if rows is None:
            sql = f"SELECT rowid, {RANK} FROM words WHERE words MATCH ?"  # noqa: S608
            found = self._db.execute(sql, (f'"{word}"',)).fetchall()
            rows = array("q", (row[0] for row in found)), array("d", (row[1] for row in found))
            if self._kept > _MOST_KEPT:
                self._rows.clear()
                self._kept = 0
            self._rows[word] = rows
            self._kept += len(found)
        return rows

    def sum_ranks(self, words: Sequence[str]) -> list[int]:
        """Return the numbers of the records with the best ranks, those of each word summed here.

        The sums are made in the order of the words, as the index makes them.
        """
        ranks = defaultdict[int, float](float)
        for word in words:
            for number, rank in zip(*self._list_rows(word), strict=True):
                ranks[number] += rank
        best = nsmallest(CANDIDATES, zip(ranks.values(), ranks, strict=True))
        return [number for _, number in best]

    def ask_ranks(self, words: Sequence[str]) -> list[int]:
        """Return the same as the index sums them, where words are in too many records to keep."""
        sql = f"SELECT rowid FROM words WHERE words MATCH ? ORDER BY {RANK} LIMIT {CANDIDATES}"  # noqa: S608
        expression = " OR ".join(f'"{word}"' for word in words)
        return [number for (number,) in self._db.execute(sql, (expression,))]
