"""Rank the records of a store by the words that they share with an assertion."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from heapq import nsmallest
from typing import NamedTuple

from isiscli.store.search.rarity import RANK

CANDIDATES = 40
"""Records that share words with an assertion and are looked at, at most."""

_MOST_KEPT = 100_000
"""Rows of words that are kept at most, of about 100 bytes each."""

_MANY = 100
"""Records of a word from which it is worth to know whether it can add one to the best."""

_ROUNDING = 1e-6
"""More than sums of ranks differ by the order in which they are made."""


class _Rows(NamedTuple):
    """The rank of each record by a word, all below zero, the best the lowest; that is `best`."""

    ranks: dict[int, float]
    best: float


class Ranking:
    """Ranks the records of a store by words, as the full-text index does.

    The rank of a record by several words is the sum of its ranks by each. The index looks at all
    records of all words for each assertion; here those of a word are asked for once.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._rows: dict[str, _Rows] = {}
        self._kept = 0

    def _find_rows(self, word: str) -> _Rows:
        rows = self._rows.get(word)
        if rows is None:
            sql = f"SELECT rowid, {RANK} FROM words WHERE words MATCH ?"  # noqa: S608
            ranks = dict(self._db.execute(sql, (f'"{word}"',)).fetchall())
            rows = _Rows(ranks, min(ranks.values(), default=0.0))
            if self._kept > _MOST_KEPT:
                self._rows.clear()
                self._kept = 0
            self._rows[word] = rows
            self._kept += len(ranks)
        return rows

    def sum_ranks(self, words: Sequence[str]) -> list[int]:
        """Return the numbers of the records with the best ranks, those of each word summed here.

        The sums are made in the order of the words, as the index makes them. The rarest come first,
        and once no record that has none of them can be among the best, no more are looked at.
        """
        ranks, is_closed = defaultdict[int, float](float), False
        rows = [self._find_rows(word) for word in words]
        left = sum(row.best for row in rows)
        for row in rows:
            if not is_closed and len(row.ranks) >= _MANY and len(ranks) >= CANDIDATES:
                least = sorted(ranks.values())[CANDIDATES - 1] + _ROUNDING
                is_closed = left > least
                if is_closed:
                    kept = [
                        (number, rank) for number, rank in ranks.items() if rank + left <= least
                    ]
                    ranks = defaultdict(float, kept)
            if is_closed:
                for number in ranks.keys() & row.ranks.keys():
                    ranks[number] += row.ranks[number]
            else:
                for number, rank in row.ranks.items():
                    ranks[number] += rank
            left -= row.best
        best = nsmallest(CANDIDATES, zip(ranks.values(), ranks, strict=True))
        return [number for _, number in best]

    def ask_ranks(self, words: Sequence[str]) -> list[int]:
        """Return the same as the index sums them, where words are in too many records to keep."""
        sql = f"SELECT rowid FROM words WHERE words MATCH ? ORDER BY {RANK} LIMIT {CANDIDATES}"  # noqa: S608
        expression = " OR ".join(f'"{word}"' for word in words)
        return [number for (number,) in self._db.execute(sql, (expression,))]
