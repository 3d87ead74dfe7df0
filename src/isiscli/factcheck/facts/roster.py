"""Know the closed list of members: their regions, as of when, and what says that it is closed."""

import sqlite3
from functools import cached_property

import msgspec

from isiscli.dates import EARLIEST, LATEST
from isiscli.store.listing import list_records
from isiscli.store.query import Query, fold_facet, match_facet, number_range
from isiscli.store.values import list_values

_LOOKED_AT = 1000
"""Figures that are looked at for the one that counts the members, at most."""


class Roster:
    """The members in a store."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    @cached_property
    def _listed(self) -> list[tuple[str, int, int]]:
        sql = "SELECT cluster, first, last FROM record WHERE kind = 'member'"
        return self._db.execute(sql).fetchall()

    @cached_property
    def regions(self) -> dict[str, int]:
        """How many members each region has, by its name in small letters."""
        counts: dict[str, int] = {}
        for region, _, _ in self._listed:
            counts[region.casefold()] = counts.get(region.casefold(), 0) + 1
        return counts

    @cached_property
    def types(self) -> dict[str, int]:
        """How many members there are of each type: "nation", "institution"."""
        sql = "SELECT count(*) FROM facet WHERE facet MATCH ? AND rowid BETWEEN ? AND ?"
        span = number_range("member")
        counts: dict[str, int] = {}
        for label in list_values(self._db, "member", "type"):
            having = match_facet("type", fold_facet("type", label))
            counts[label] = self._db.execute(sql, (having, *span)).fetchone()[0]
        return counts

    @cached_property
    def dates(self) -> tuple[int, int]:
        """The first and the last day, as yyyymmdd, for which the list of members holds."""
        return (
            min((first for _, first, _ in self._listed), default=EARLIEST),
            max((last for _, _, last in self._listed), default=LATEST),
        )

    @cached_property
    def count_ids(self) -> dict[str, str]:
        """The id of the figure that counts the members in words that they are quoted with.

        That is by its unit: "members", "nations".
        """
        rows = self._db.execute("SELECT raw FROM record WHERE kind = 'member' LIMIT 2").fetchall()
        texts = [{q["text"] for q in msgspec.json.decode(raw)["quotes"]} for (raw,) in rows]
        shared = set.intersection(*texts) if texts else set()
        figures = list_records(self._db, Query(kind="figure"), limit=_LOOKED_AT) if shared else []
        ids: dict[str, str] = {}
        for found in figures:
            figure = found.mapping
            if any(quote["text"] in text for quote in figure["quotes"] for text in shared):
                ids.setdefault(figure["value"]["unit"], str(figure["id"]))
        return ids
