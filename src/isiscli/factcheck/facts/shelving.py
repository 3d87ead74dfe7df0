"""Write facts as bytes, to read them back sooner than they are built.

What follows from the texts of a fact, and from what their words weigh, is not written. Labels are
written once for each record, and shared by all that are read: most words have those of others.
"""

from collections.abc import Sequence
from functools import lru_cache
from types import GenericAlias
from typing import Any, get_type_hints

import msgspec

from isiscli.factcheck.facts.deriving import Derived, derive
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.weights import Weigh
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.model import AnyRecord

_OWN = [
    name for name in Fact._fields if name not in ("record", "quotes", "readings", *Derived._fields)
]
_LABELS = Reading._fields.index("labels")


def _make_decoder() -> msgspec.msgpack.Decoder[Any]:
    fields, parts = get_type_hints(Fact), get_type_hints(Reading)
    parts["labels"] = dict[int, int]
    reading = GenericAlias(tuple, tuple(parts[name] for name in Reading._fields))
    own = GenericAlias(tuple, tuple(fields[name] for name in _OWN))
    fact = GenericAlias(tuple, (GenericAlias(list, (reading,)), own))
    shapes = (str, list[frozenset[Label]], dict[str, float], GenericAlias(list, (fact,)))
    return msgspec.msgpack.Decoder(GenericAlias(tuple, shapes))


_DECODER = _make_decoder()


@lru_cache(maxsize=4096)
def _share(labels: frozenset[Label]) -> frozenset[Label]:
    """Return the labels that are the same and were read first."""
    return labels


def write_facts(facts: Sequence[Fact], weigh: Weigh) -> bytes:
    """Return the facts of one record as bytes."""
    listed: dict[frozenset[Label], int] = {}
    texts = [reading for fact in facts for reading in fact.readings]
    weights = {
        word: weigh(word)
        for word in dict.fromkeys(text.words[n].folded for text in texts for n in text.content)
    }
    written = []
    for fact in facts:
        readings: list[list[Any]] = [list(reading) for reading in fact.readings]
        for reading in readings:
            reading[_LABELS] = {
                number: listed.setdefault(labels, len(listed))
                for number, labels in reading[_LABELS].items()
            }
        written.append((readings, [getattr(fact, name) for name in _OWN]))
    return msgspec.msgpack.encode((facts[0].record.id, list(listed), weights, written))


def _read_text(parts: Sequence[Any], listed: Sequence[frozenset[Label]]) -> Reading:
    labels = {number: listed[at] for number, at in parts[_LABELS].items()}
    return Reading(*parts)._replace(labels=labels)


def read_facts(data: bytes, record: AnyRecord) -> list[Fact] | None:
    """Return the facts of a record from what was written, None where that is of another.

    The first is what the record says, the others are its claims, each with its own quotes.
    """
    quoted = [record.quotes, *(claim.quotes for claim in getattr(record, "claims", ()))]
    try:
        name, sets, weights, written = _DECODER.decode(data)
    except msgspec.DecodeError:
        return None
    if name != record.id or len(written) != len(quoted):
        return None
    listed, facts = [*map(_share, sets)], []
    for quotes, (texts, parts) in zip(quoted, written, strict=True):
        readings = [_read_text(text, listed) for text in texts]
        own = dict(zip(_OWN, parts, strict=True))
        derived = derive(readings, own["voices"], weights.__getitem__)._asdict()
        facts.append(Fact(record=record, quotes=quotes, readings=readings, **derived, **own))
    return facts
