"""Compare fighters with their families, of whom a fact tells apart."""

from collections.abc import Iterator

from isiscli.factcheck.compare.comparison import Part, doubt
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.reading import Reading

_KIN = frozenset("family families relative relatives kin".split())
_OF_KIN = _KIN | frozenset(
    "child children wife wives woman women mother mothers dependants".split()
)
_FIGHTING = frozenset("fighter fighters militants combatants jihadists".split())


def compare_kin(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word for fighters where a fact is of their families alone, and the reverse."""
    ours = {word.folded for word in reading.words}
    told: frozenset[str] = frozenset()
    if fact.folded.isdisjoint(_OF_KIN):
        told = _KIN
    elif ours.isdisjoint(_OF_KIN) and "and" not in fact.folded:
        told = _FIGHTING
    yield from (doubt(word) for word in reading.words if word.folded in told)
