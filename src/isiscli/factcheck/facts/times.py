"""Tell the times of a fact: when it lies, until when its source knows, where its day was spent."""

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

import msgspec

from isiscli.dates import EARLIEST, read_bounds
from isiscli.factcheck.facts.fact import Span
from isiscli.factcheck.parts.names import NameFinder
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import split_text
from isiscli.model import Source
from isiscli.store.query import match_facet, number_range

_UNTIL = ".."
"""How the date of what came about by a day begins."""

_STAGED = 50
"""Events of one day that are looked at for its places, at most."""

_DAY = len("2021-06-01")


def list_spans(
    kind: str, date: str, readings: Sequence[Reading], quoted: Collection[str]
) -> list[Span]:
    """Return the days between which a record and the dates in its texts lie.

    A date without a year is one of the year of the record; `quoted` are the texts of its quotes.
    Of a figure, the date in its statement is as good as a quoted one, where it is when that was
    counted and not when it was said.
    """
    first, last = read_bounds(date)
    is_event = kind == "event"
    spans = [Span(first, last, is_event, "~" in date, is_event)]
    year = (first if first > EARLIEST else last) // 10000
    for reading in readings:
        for moment in reading.moments:
            offset = 0 if moment.has_year else year * 10000
            is_rough = moment.is_rough or moment.relation == "by"
            low, high = moment.first + offset, moment.last + offset
            is_counted = kind == "figure" and first > EARLIEST and low <= last and first <= high
            is_told = is_counted and not reading.is_voiced(moment.start, moment.end)
            spans.append(Span(low, high, True, is_rough, is_told or reading.text in quoted))
    return list(dict.fromkeys(spans))


class Calendar:
    """What a store knows of days and of its sources' times."""

    def __init__(
        self, db: sqlite3.Connection, names: NameFinder, sources: Mapping[str, Source]
    ) -> None:
        self._db = db
        self._names = names
        self._sources = sources
        self.find_horizon = lru_cache(maxsize=1024)(self._find_horizon)
        self._find_places = lru_cache(maxsize=1024)(self._list_places)

    def _find_horizon(self, source: str) -> int:
        """Return the last day, as yyyymmdd, that a source speaks of as its own time."""
        row = self._db.execute(
            "SELECT last FROM record NOT INDEXED WHERE number IN "
            "(SELECT rowid FROM facet WHERE facet MATCH ? AND rowid BETWEEN ? AND ?) "
            "ORDER BY first DESC, last LIMIT 1",
            (match_facet("source", source), *number_range("statement")),
        ).fetchone()
        published = read_bounds(self._sources[source].published).last
        return min(row[0], published) if row else published

    def _list_places(self, day: int) -> frozenset[str]:
        rows = self._db.execute(
            "SELECT raw FROM record WHERE kind = 'event' AND cluster = '' "
            "AND first = ? AND last = ? LIMIT ?",
            (day, day, _STAGED),
        )
        listed = [msgspec.json.decode(raw) for (raw,) in rows]
        named = [
            name
            for record in listed
            if not record["date"].startswith(_UNTIL)
            for place in record.get("places", ())
            for name in self._names.find(place, split_text(place))
        ]
        return frozenset(key for name in named for key in name.keys)

    def find_stage(self, date: str) -> frozenset[str]:
        """Return the keys of the places of the events of a day: where something was said then.

        None where the date is not one day, or does not start with one.
        """
        start = date.partition("/")[0]
        if len(start) < _DAY:
            return frozenset()
        return self._find_places(read_bounds(start).first)
