"""Write facts as bytes, to read them back sooner than they are built."""

from collections.abc import Sequence
from typing import Any, get_type_hints

import msgspec

from isiscli.factcheck.facts.fact import Fact
from isiscli.model import AnyRecord

_OWN = Fact._fields[2:]
"""The fields of a fact that are not those of its record: all but the first two."""


def _make_decoder() -> msgspec.msgpack.Decoder[Any]:
    types = get_type_hints(Fact)
    own: Any = tuple.__class_getitem__(tuple(types[name] for name in _OWN))
    return msgspec.msgpack.Decoder(tuple[str, list[own]])


_DECODER = _make_decoder()


def write_facts(facts: Sequence[Fact]) -> bytes:
    """Return the facts of one record as bytes."""
    own = [tuple(fact)[-len(_OWN) :] for fact in facts]
    return msgspec.msgpack.encode((facts[0].record.id, own))


def read_facts(data: bytes, record: AnyRecord) -> list[Fact] | None:
    """Return the facts of a record from what was written, None where that is of another.

    The first is what the record says, the others are its claims, each with its own quotes.
    """
    try:
        name, told = _DECODER.decode(data)
    except msgspec.DecodeError:
        return None
    quoted = [record.quotes, *(claim.quotes for claim in getattr(record, "claims", ()))]
    if name != record.id or len(told) != len(quoted):
        return None
    return [Fact(record, quotes, *own) for quotes, own in zip(quoted, told, strict=True)]
