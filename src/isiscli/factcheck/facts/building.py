"""Build facts from records."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from isiscli.dates import LATEST
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.times import Calendar, list_spans
from isiscli.factcheck.facts.values import list_amounts
from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.names import Name, NameFinder
from isiscli.factcheck.parts.reading import Reader, Reading
from isiscli.factcheck.parts.words import split_text
from isiscli.folding import squeeze
from isiscli.model import AnyRecord, Quote
from isiscli.pack.lint import names_record
from isiscli.store.relations import find_record, find_sources

Key = TypeVar("Key")


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


class FactBuilder:
    """Reads records into facts, with the names and the sources of a store."""

    def __init__(self, db: sqlite3.Connection, names: NameFinder, reader: Reader) -> None:
        self._db = db
        self._names = names
        self._reader = reader
        self._sources = find_sources(db)
        self._calendar = Calendar(db, names, self._sources)

    def build_facts(self, record: AnyRecord) -> list[Fact]:
        """Return what a record says, then each of its claims."""
        texts = [record.statement, *(q.text for q in record.quotes), record.name]
        facts = [self._build(record, record.quotes, record.date, texts, [])]
        for claim in getattr(record, "claims", ()):
            texts = [record.name, *(quote.text for quote in claim.quotes)]
            targets = [claim.value] if names_record(claim.value) else []
            texts += [] if targets else [claim.value]
            facts.append(self._build(record, claim.quotes, claim.date, texts, targets))
        return facts

    def _list_names(self, record: AnyRecord, readings: Sequence[Reading]) -> list[Name]:
        """Return the names in the texts of a record, of its places, and of itself."""
        context: list[str] = [*getattr(record, "places", ())]
        if record.kind in ("member", "affiliate", "person"):
            context += [record.name, *record.aliases]
        names = [name for reading in readings for name in reading.names]
        for text in dict.fromkeys(context):
            names += self._names.find(text, split_text(text))
        return names

    def _list_voices(self, quotes: Iterable[Quote]) -> frozenset[str]:
        """Return the keys of those who are quoted, and of the publishers."""
        said = {text for q in quotes for text in (q.speaker, self._sources[q.source].publisher)}
        found = [self._names.name_key(text) for text in said]
        found += [n.keys for text in said for n in self._names.find(text, split_text(text))]
        return frozenset().union(*found)

    def _list_keys(
        self, record: AnyRecord, names: Iterable[Name], targets: list[str]
    ) -> frozenset[str]:
        """Return the keys of all that a record names or is about."""
        keys = {key for name in names for key in name.keys}
        for target in [*targets, *getattr(record, "about", ())]:
            keys.add(target)
            if target.startswith("member/"):
                found = find_record(self._db, target)
                keys |= self._names.name_key(found.record.name) if found else frozenset()
        return frozenset(keys)

    def _is_quoted_voice(self, quote: Quote) -> bool:
        """Tell whether a quote is in the words of somebody whom its source cites."""
        source = self._sources[quote.source]
        return not any(name in quote.speaker for name in (source.publisher, *source.authors))

    def _build(
        self,
        record: AnyRecord,
        quotes: Sequence[Quote],
        date: str,
        texts: list[str],
        targets: list[str],
    ) -> Fact:
        unique = list(dict.fromkeys(texts))
        readings = [self._reader.read(text) for text in unique]
        names = self._list_names(record, readings)
        keys, voices = self._list_keys(record, names, targets), self._list_voices(quotes)
        stems = ((w.stem, n in r.negated) for r in readings for n, w in enumerate(r.words))
        labels = (
            (label, number in r.negated)
            for r in readings
            for number, listed in r.labels.items()
            for label in listed
        )
        hints = {w.stem for text in (*record.keywords, *record.aliases) for w in split_text(text)}
        return Fact(
            record=record,
            quotes=quotes,
            readings=readings,
            stems=_collect(stems),
            hints=frozenset(hints),
            labels=_collect(labels),
            names=names,
            keys=keys | voices,
            regions=frozenset(_list_regions(names)),
            stage=self._calendar.find_stage(date),
            squeezed=" ".join(map(squeeze, unique)),
            only_voices=voices - keys,
            voices=voices,
            spans=list_spans(record.kind, date, readings, {quote.text for quote in quotes}),
            amounts=list_amounts(record, readings),
            published=max(
                (self._calendar.find_horizon(quote.source) for quote in quotes), default=LATEST
            ),
            is_quoted_voice=all(self._is_quoted_voice(quote) for quote in quotes),
        )
