"""Know the closed list of members: who is on it, as of when, and what says that it is closed."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from isiscli.dates import EARLIEST, LATEST
from isiscli.store.listing import COLUMNS, list_records, read_row
from isiscli.store.query import Query
from isiscli.store.tables import file_of, first_number

_LOOKED_AT = 1000
"""Figures of the list's source that are looked at for those that count its members, at most."""


class _Listed(NamedTuple):
    """A member in the JSON of its record, and the bounds of its date."""

    record: Mapping[str, Any]
    first: int
    last: int

    @property
    def quoted(self) -> list[tuple[str, str]]:
        """The words that the record is quoted with, and their source."""
        return [(quote["text"], quote["source"]) for quote in self.record["quotes"]]


def _count(values: Iterable[str]) -> dict[str, int]:
    return dict(Counter(values))


class Roster:
    """The members of the first pack that has any, as far as they share the words of one list.

    What other packs say of members is of other lists, and changes nothing of this one.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def _read_members(self) -> list[_Listed]:
        """Return the members in the first file that has any."""
        sql = "SELECT min(number) FROM record WHERE kind = 'member'"
        lowest = self._db.execute(sql).fetchone()[0]
        if lowest is None:
            return []
        file = file_of(lowest)
        span = (first_number("member", file), first_number("member", file + 1) - 1)
        sql = f"SELECT first, last, {COLUMNS} FROM record WHERE number BETWEEN ? AND ?"  # noqa: S608
        rows = self._db.execute(f"{sql} ORDER BY number", span)
        return [_Listed(read_row(row).mapping, first, last) for first, last, *row in rows]

    @cached_property
    def _found(self) -> tuple[Mapping[str, Any], list[_Listed]]:
        """The quote that most members share with the first, and those that do."""
        members = self._read_members()
        if not members:
            return {}, []
        shared = Counter(quoted for member in members for quoted in set(member.quoted))
        own = members[0].quoted
        place = max(range(len(own)), key=lambda place: shared[own[place]])
        listed = [member for member in members if own[place] in member.quoted]
        return members[0].record["quotes"][place], listed

    @property
    def _listed(self) -> list[_Listed]:
        return self._found[1]

    @property
    def quote(self) -> Mapping[str, Any]:
        """The quote that the members share; empty where there are none."""
        return self._found[0]

    @property
    def date(self) -> str:
        """The date of the list, in EDTF; empty where there is none."""
        return str(self._listed[0].record["date"]) if self._listed else ""

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of the members."""
        return frozenset(member.record["id"] for member in self._listed)

    @cached_property
    def regions(self) -> dict[str, int]:
        """How many members each region has, by its name in small letters."""
        return _count(member.record["region"].casefold() for member in self._listed)

    @cached_property
    def types(self) -> dict[str, int]:
        """How many members there are of each type: "nation", "institution"."""
        return _count(member.record["type"] for member in self._listed)

    @cached_property
    def dates(self) -> tuple[int, int]:
        """The first and the last day, as yyyymmdd, for which the list of members holds."""
        return (
            min((member.first for member in self._listed), default=EARLIEST),
            max((member.last for member in self._listed), default=LATEST),
        )

    @cached_property
    def count_ids(self) -> dict[str, str]:
        """The id of the figure that counts the members in words that they are quoted with.

        That is by its unit: "members", "nations".
        """
        if not self.quote:
            return {}
        query = Query(kind="figure", facets={"source": self.quote["source"]})
        ids: dict[str, str] = {}
        for found in list_records(self._db, query, "record.number", _LOOKED_AT):
            figure = found.mapping
            if any(quote["text"] in self.quote["text"] for quote in figure["quotes"]):
                ids.setdefault(figure["value"]["unit"], str(figure["id"]))
        return ids
