"""Find the facts of a store that an assertion can be of."""

import math
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import TypeVar

import msgspec

from isiscli.dates import EARLIEST, LATEST, read_bounds
from isiscli.factcheck.facts.fact import Fact, Span
from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.amounts import Amount
from isiscli.factcheck.parts.counted import find_unit
from isiscli.factcheck.parts.names import Name, NameFinder
from isiscli.factcheck.parts.reading import Reader, Reading
from isiscli.factcheck.parts.words import COMMON, split_text, stem
from isiscli.folding import squeeze
from isiscli.model import AnyRecord, Figure, Quote
from isiscli.pack.lint import names_record
from isiscli.store.query import COLUMNS, Query, list_records, read_row
from isiscli.store.relations import find_record, find_sources
from isiscli.store.schema import WEIGHTS

Key = TypeVar("Key")


_CANDIDATES = 80


_RANK = f"bm25(words, {', '.join(map(str, WEIGHTS))})"


_COUNTED = 20_000


_STAGED = 50


_ROSTERS = ("figure/coalition-members-fact-sheet-2021",)
"""Figures that a name's absence from the list of members is shown with."""


def _collect(pairs: Iterable[tuple[Key, bool]]) -> dict[Key, frozenset[bool]]:
    """Return for each key whether it is denied, which it may be in one place and not in another."""
    found: dict[Key, frozenset[bool]] = {}
    for key, denied in pairs:
        found[key] = found.get(key, frozenset()) | {denied}
    return found


def _list_regions(names: Iterable[Name]) -> Iterator[str]:
    """Yield the keys of the places that places lie in."""
    world = places().places
    for place in {place for name in names for place in name.places}:
        if place in world:
            yield from (f"place/{whole}" for whole in world[place].within)


def _list_amounts(record: AnyRecord, readings: Sequence[Reading]) -> list[Amount]:
    """Return the quantities of the texts, and the value of a figure where they lack its noun."""
    stated = [amount for reading in readings for amount in reading.amounts]
    values = _read_value(record)
    named = {(a.unit, a.low) for a in stated if a.nouns}
    return stated + [value for value in values if (value.unit, value.low) not in named]


def _read_value(record: AnyRecord) -> list[Amount]:
    """Return the value of a figure as a quantity of its unit."""
    if not isinstance(record, Figure):
        return []
    value = record.value
    unit, factor = find_unit(value.unit)
    high = None if value.high is None else value.high * factor
    nouns = tuple(word.stem for word in split_text(value.unit))
    number = float(value.number)
    return [
        Amount(
            0,
            0,
            number * factor,
            high,
            value.qualifier,
            unit,
            nouns,
            number,
            f"{value.number:,} {value.unit}",
        )
    ]


class FactBase:
    """The facts of a store."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.names = NameFinder(db)
        self.reader = Reader(self.names)
        self._sources = find_sources(db)
        self._stages: dict[int, frozenset[str]] = {}
        self._horizons: dict[str, int] = {}
        self._total = db.execute("SELECT max(number) FROM record").fetchone()[0] or 1
        self.read_facts = lru_cache(maxsize=4096)(self._read_facts)
        self.weigh = lru_cache(maxsize=65536)(self._weigh)

    def _weigh(self, word: str) -> float:
        """Return how much a word tells: the rarer in the records, the more; 1 to 4."""
        most = 1.6 if word in COMMON or stem(word) in COMMON else 4.0
        sql = f"SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT {_COUNTED})"  # noqa: S608
        count = self._db.execute(sql, (f'"{word}"',)).fetchone()[0]
        if not count:
            return min(3.5, most)
        return min(most, max(1.0, math.log((self._total + 1) / count)))

    def find_candidates(self, reading: Reading, context: Reading | None = None) -> list[Fact]:
        """Return the facts that share most with an assertion and its context, likeliest first."""
        wanted: list[str] = []
        for part in [reading] + ([context] if context else []):
            wanted += [part.words[n].folded for n in part.content]
            for name in part.names:
                wanted += [word.folded for word in split_text(name.text)]
        for amount in reading.amounts:
            wanted += [w.folded.replace(",", "") for w in split_text(amount.text)]
        unique = list(dict.fromkeys(w for w in wanted if w.isalnum()))[:40]
        if not unique:
            return []
        expression = " OR ".join(f'"{word}"' for word in unique)
        sql = f"SELECT rowid FROM words WHERE words MATCH ? ORDER BY {_RANK} LIMIT {_CANDIDATES}"  # noqa: S608
        rows = self._db.execute(sql, (expression,)).fetchall()
        return [
            fact
            for (number,) in rows
            for fact in self.read_facts(number)
            if fact.record.kind not in ("source", "member")
        ]

    def is_disputed(self, figure: Figure) -> bool:
        """Tell whether figures of the same measure differ."""
        query = Query(kind="figure", facets={"measure": figure.measure})
        values = {
            (v["number"], v.get("high"))
            for found in list_records(self._db, query)
            for v in (found.mapping["value"],)
        }
        return len(values) > 1

    def find_roster(self) -> Fact | None:
        """Return the fact that says how many members there are by the list of members."""
        for name in _ROSTERS:
            fact = self.find_by_id(name)
            if fact:
                return fact
        return None

    @cached_property
    def _roster(self) -> list[tuple[str, int, int]]:
        sql = (
            "SELECT term.label, record.first, record.last FROM record "
            "JOIN facet ON facet.record = record.number AND facet.field = 'member.region' "
            "JOIN term ON term.field = facet.field AND term.value = facet.value "
            "WHERE record.kind = 'member'"
        )
        return self._db.execute(sql).fetchall()

    def list_regions(self) -> list[str]:
        """Return the region of each member, in small letters."""
        return [region.casefold() for region, _, _ in self._roster]

    def list_dates(self) -> tuple[int, int]:
        """Return the first and the last day, as yyyymmdd, for which the list of members holds."""
        return (
            min((first for _, first, _ in self._roster), default=EARLIEST),
            max((last for _, _, last in self._roster), default=LATEST),
        )

    def find_by_id(self, record_id: str) -> Fact | None:
        """Return what the record with this id says, without its claims."""
        row = self._db.execute("SELECT number FROM record WHERE id = ?", (record_id,)).fetchone()
        return self.read_facts(row[0])[0] if row else None

    def _read_facts(self, number: int) -> list[Fact]:
        row = self._db.execute(
            f"SELECT {COLUMNS} FROM record WHERE number = ?",
            (number,),  # noqa: S608
        ).fetchone()
        record = read_row(row).record
        texts = [record.statement, *(q.text for q in record.quotes), record.name]
        facts = [self._build(record, record.quotes, record.date, texts, [])]
        for claim in getattr(record, "claims", ()):
            texts = [record.name, *(q.text for q in claim.quotes)]
            targets = [claim.value] if names_record(claim.value) else []
            texts += [] if targets else [claim.value]
            facts.append(self._build(record, claim.quotes, claim.date, texts, targets))
        return facts

    def _build(
        self,
        record: AnyRecord,
        quotes: Sequence[Quote],
        date: str,
        texts: list[str],
        targets: list[str],
    ) -> Fact:
        readings = [self.reader.read(text) for text in dict.fromkeys(texts)]
        names = [name for reading in readings for name in reading.names]
        context: list[str] = [*getattr(record, "places", ())]
        if record.kind in ("member", "affiliate", "person"):
            context += [record.name, *record.aliases]
        targets = [*targets, *getattr(record, "about", ())]
        for text in dict.fromkeys(context):
            names += self.names.find(text, split_text(text))
        voices: set[str] = set()
        for text in {q.speaker for q in quotes} | {
            self._sources[q.source].publisher for q in quotes
        }:
            voices.update(
                *(n.keys for n in self.names.find(text, split_text(text))),
                self.names.name_key(text),
            )
        keys = {key for name in names for key in name.keys}
        for target in targets:
            keys.add(target)
            if target.startswith("member/"):
                found = find_record(self._db, target)
                keys |= self.names.name_key(found.record.name) if found else set()
        hints = {w.stem for text in (*record.keywords, *record.aliases) for w in split_text(text)}
        return Fact(
            record,
            quotes,
            readings,
            _collect(
                (word.stem, number in r.negated)
                for r in readings
                for number, word in enumerate(r.words)
            ),
            frozenset(hints),
            _collect(
                (label, number in r.negated)
                for r in readings
                for number, labels in r.labels.items()
                for label in labels
            ),
            names,
            frozenset(keys | voices),
            frozenset(_list_regions(names)),
            self._find_stage(date),
            " ".join(squeeze(text) for text in dict.fromkeys(texts)),
            frozenset(voices - keys),
            frozenset(voices),
            self._list_spans(record.kind, date, readings, {quote.text for quote in quotes}),
            _list_amounts(record, readings),
            max((self._find_horizon(q.source) for q in quotes), default=LATEST),
            all(self._is_quoted_voice(quote) for quote in quotes),
        )

    def _is_quoted_voice(self, quote: Quote) -> bool:
        """Tell whether a quote is in the words of somebody whom its source cites."""
        source = self._sources[quote.source]
        own = (source.publisher, *source.authors)
        return not any(name in quote.speaker for name in own)

    def _find_horizon(self, source: str) -> int:
        """Return the last day, as yyyymmdd, that a source speaks of as its own time."""
        if source not in self._horizons:
            row = self._db.execute(
                "SELECT max(record.last) FROM facet JOIN record ON record.number = facet.record "
                "WHERE facet.field = 'statement.source' AND facet.value = ?",
                (source,),
            ).fetchone()
            published = read_bounds(self._sources[source].published).last
            self._horizons[source] = min(row[0] or published, published)
        return self._horizons[source]

    def _find_stage(self, date: str) -> frozenset[str]:
        """Return the keys of the places of the events of a day: where something was said."""
        start = date.partition("/")[0]
        if len(start) < len("2021-06-01"):
            return frozenset()  # a month or a year, not a day
        first = read_bounds(start).first
        if first not in self._stages:
            rows = self._db.execute(
                "SELECT raw FROM record WHERE kind = 'event' AND first = ? AND last = ? LIMIT ?",
                (first, first, _STAGED),
            )
            named = [
                name
                for (raw,) in rows
                for place in msgspec.json.decode(raw).get("places", ())
                for name in self.names.find(place, split_text(place))
            ]
            self._stages[first] = frozenset(key for name in named for key in name.keys)
        return self._stages[first]

    def _list_spans(
        self, kind: str, date: str, readings: Sequence[Reading], quoted: set[str]
    ) -> list[Span]:
        first, last = read_bounds(date)
        spans = [Span(first, last, kind == "event", "~" in date, kind == "event")]
        year = (first if first > EARLIEST else last) // 10000
        for reading in readings:
            for moment in reading.moments:
                low, high = moment.first, moment.last
                if not moment.has_year:
                    low, high = low + year * 10000, high + year * 10000
                if moment.relation == "by":
                    spans.append(Span(low, high, True, True, reading.text in quoted))
                else:
                    spans.append(Span(low, high, True, moment.is_rough, reading.text in quoted))
        return list(dict.fromkeys(spans))
