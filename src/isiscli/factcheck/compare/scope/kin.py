"""Compare fighters with their families, of whom a fact tells apart."""

from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word

_KIN = frozenset("family families relative relatives kin".split())
_OF_KIN = _KIN | frozenset(
    "child children wife wives woman women mother mothers dependants".split()
)
_FIGHTING = frozenset("fighter fighters militants combatants jihadists".split())


@once
def _list_kin(text: Reading) -> list[Word]:
    return [word for word in text.words if word.folded in _KIN]


@once
def _list_fighting(text: Reading) -> list[Word]:
    """Return the words for fighters in a text that is of no families."""
    if any(word.folded in _OF_KIN for word in text.words):
        return []
    return [word for word in text.words if word.folded in _FIGHTING]


def compare_kin(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word for fighters where a fact is of their families alone, and the reverse."""
    if fact.folded.isdisjoint(_OF_KIN):
        yield from map(doubt, _list_kin(reading))
    elif "and" not in fact.folded:
        yield from map(doubt, _list_fighting(reading))
