"""Build facts from records."""

import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from isiscli.dates import LATEST
from isiscli.factcheck.facts.deriving import derive
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.gathering import gather_regions
from isiscli.factcheck.facts.times import Calendar, list_spans
from isiscli.factcheck.facts.values import list_amounts
from isiscli.factcheck.facts.weights import Weigh
from isiscli.factcheck.parts.names import Name, NameFinder
from isiscli.factcheck.parts.reading import Reader, Reading
from isiscli.factcheck.parts.words import split_text
from isiscli.folding import squeeze
from isiscli.kinds import names_record
from isiscli.model import AnyRecord, Quote
from isiscli.store.relations import find_record, find_sources


class _Told(NamedTuple):
    """What a record says, or one of its claims: its quotes, its date, its texts in our own words.

    `targets` are the ids of the records that it is about beside those that the record lists.
    """

    quotes: Sequence[Quote]
    date: str
    texts: Sequence[str]
    targets: Sequence[str] = ()


def _list_hints(texts: Sequence[str]) -> frozenset[str]:
    """Return the stems of the words of texts, which no word goes across the end of."""
    return frozenset(word.stem for word in split_text("\n".join(texts)))


class FactBuilder:
    """Reads records into facts, with the names and the sources of a store."""

    def __init__(
        self, db: sqlite3.Connection, names: NameFinder, reader: Reader, weigh: Weigh
    ) -> None:
        self._db = db
        self._weigh = weigh
        self._names = names
        self._reader = reader
        self._sources = find_sources(db)
        self._calendar = Calendar(db, names, self._sources)
        self._find_names = lru_cache(maxsize=4096)(self._list_names_in)
        self._find_hints = lru_cache(maxsize=4)(_list_hints)

    def build_facts(self, record: AnyRecord) -> list[Fact]:
        """Return what a record says, then each of its claims."""
        texts = [record.statement, *(quote.text for quote in record.quotes), record.name]
        told = [_Told(record.quotes, record.date, texts)]
        for claim in getattr(record, "claims", ()):
            texts = [record.name, *(quote.text for quote in claim.quotes)]
            if names_record(claim.value):
                told.append(_Told(claim.quotes, claim.date, texts, [claim.value]))
            else:
                told.append(_Told(claim.quotes, claim.date, [*texts, claim.value]))
        return [self._build(record, part) for part in told]

    def _list_names(self, record: AnyRecord, readings: Sequence[Reading]) -> list[Name]:
        """Return the names in the texts of a record, of its places, and of itself."""
        context: list[str] = [*getattr(record, "places", ())]
        if record.kind in ("member", "affiliate", "person"):
            context += [record.name, *record.aliases]
        names = [name for reading in readings for name in reading.names]
        for text in dict.fromkeys(context):
            names += self._find_names(text)
        return names

    def _list_names_in(self, text: str) -> tuple[Name, ...]:
        return tuple(self._names.find(text, split_text(text)))

    def _list_voices(self, quotes: Iterable[Quote]) -> frozenset[str]:
        """Return the keys of those who are quoted, and of the publishers."""
        said = {text for q in quotes for text in (q.speaker, self._sources[q.source].publisher)}
        whole = [self._names.name_key(text) for text in said]
        named = [name.keys for text in said for name in self._find_names(text)]
        return frozenset().union(*whole, *named)

    def _list_keys(
        self, record: AnyRecord, names: Iterable[Name], targets: Sequence[str]
    ) -> frozenset[str]:
        """Return the keys of all that a record names or is about."""
        keys = {key for name in names for key in name.keys}
        for target in [*targets, *getattr(record, "about", ())]:
            keys.add(target)
            found = find_record(self._db, target) if target.startswith("member/") else None
            if found:
                keys |= self._names.name_key(found.record.name)
        return frozenset(keys)

    def _is_quoted_voice(self, quote: Quote) -> bool:
        """Tell whether a quote is in the words of somebody whom its source cites."""
        source = self._sources[quote.source]
        return not any(name in quote.speaker for name in (source.publisher, *source.authors))

    def _build(self, record: AnyRecord, told: _Told) -> Fact:
        quotes, texts = told.quotes, list(dict.fromkeys(told.texts))
        readings = [self._reader.read(text) for text in texts]
        names = self._list_names(record, readings)
        keys, voices = self._list_keys(record, names, told.targets), self._list_voices(quotes)
        is_quoted_voice = all(self._is_quoted_voice(quote) for quote in quotes)
        cited = dict.fromkeys(quote.speaker for quote in quotes) if is_quoted_voice else ()
        horizons = [self._calendar.find_horizon(quote.source) for quote in quotes]
        return Fact(
            **derive(readings, voices, self._weigh)._asdict(),
            record=record,
            quotes=quotes,
            readings=readings,
            hints=self._find_hints((*record.keywords, *record.aliases)),
            names=names,
            keys=keys | voices,
            regions=gather_regions(names),
            stage=self._calendar.find_stage(told.date),
            squeezed=" ".join(map(squeeze, texts)),
            only_voices=voices - keys,
            voices=voices,
            spans=list_spans(record.kind, told.date, readings, {quote.text for quote in quotes}),
            amounts=list_amounts(record, readings),
            published=max(horizons, default=LATEST),
            is_quoted_voice=is_quoted_voice,
            speakers=[name for text in cited for name in self._find_names(text)],
            paragraphs=frozenset((quote.source, quote.paragraph) for quote in quotes),
        )
