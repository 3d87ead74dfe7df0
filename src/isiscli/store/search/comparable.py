"""Set figures of one measure side by side."""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from isiscli.found import Found
from isiscli.store.listing import list_records, read_field
from isiscli.store.query import Query

BESIDE = 100
"""Figures of one measure that are set beside one that was found at most."""


class Beside(NamedTuple):
    """Figures, those of one measure together; whether they are all that can be compared."""

    figures: list[Found]
    is_all: bool


def add_comparable(
    db: sqlite3.Connection, query: Query, found: Sequence[Found], limit: int | None
) -> Beside:
    """Return the figures found with those of the same measures, which the words alone missed.

    Where very many were found, no more than `limit` are looked for.
    """
    beside: dict[bytes, Found] = {}
    measures: set[str] = set()
    matches = {hit.raw: hit.match for hit in found}
    is_all = True
    for hit in found:
        if limit is not None and len(found) > BESIDE and len(beside) >= limit:
            return Beside(list(beside.values()), is_all=False)
        measure = read_field(db, hit.raw, "measure")
        if measure not in measures:
            measures.add(measure)
            facets = {**query.facets, "measure": measure}
            figures = list_records(db, query._replace(text="", facets=facets), limit=BESIDE + 1)
            is_all &= len(figures) <= BESIDE
            for figure in figures[:BESIDE]:
                beside[figure.raw] = figure._replace(match=matches.get(figure.raw))
        beside.setdefault(hit.raw, hit)
    return Beside(list(beside.values()), is_all)
