"""Set figures of one measure side by side."""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from isiscli.store.listing import list_numbers
from isiscli.store.query import Query
from isiscli.store.search.answer import Hit

BESIDE = 100
"""Figures of one measure that are set beside one that was found at most."""


class Beside(NamedTuple):
    """Figures, those of one measure together; whether they are all that can be compared."""

    figures: list[Hit]
    is_all: bool


def _find_measure(db: sqlite3.Connection, number: int) -> str:
    """Return the measure of a figure, which is what it is listed by."""
    row: tuple[str] = db.execute(
        "SELECT cluster FROM record WHERE number = ?", (number,)
    ).fetchone()
    return row[0]


def add_comparable(
    db: sqlite3.Connection, query: Query, found: Sequence[Hit], limit: int | None
) -> Beside:
    """Return the figures found with those of the same measures, which the words alone missed.

    Where very many were found, no more than `limit` are looked for.
    """
    beside: dict[int, Hit] = {}
    measures: set[str] = set()
    matched = {hit.number: hit for hit in found}
    is_all = True
    for hit in found:
        if limit is not None and len(found) > BESIDE and len(beside) >= limit:
            return Beside(list(beside.values()), is_all=False)
        measure = _find_measure(db, hit.number)
        if measure not in measures:
            measures.add(measure)
            facets = {**query.facets, "measure": measure}
            figures = list_numbers(db, query._replace(text="", facets=facets), limit=BESIDE + 1)
            is_all &= len(figures) <= BESIDE
            for number in figures[:BESIDE]:
                beside[number] = matched.get(number, Hit(number))
        beside.setdefault(hit.number, hit)
    return Beside(list(beside.values()), is_all)
