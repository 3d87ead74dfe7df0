"""Compare all of a thing with what a fact does not tell of all of it."""

from collections.abc import Iterator

from isiscli.factcheck.compare.comparison import Part, doubt
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.reading import Reading

_ENTIRE = frozenset(("entire", "whole", "entirety", "every"))
_ALL = _ENTIRE | frozenset(
    "all complete completely entirely fully full total wholly each none no never".split()
)


def compare_entire(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word for all of a thing, where a fact has no such word."""
    if fact.folded.isdisjoint(_ALL):
        yield from (doubt(word) for word in reading.words if word.folded in _ENTIRE)
