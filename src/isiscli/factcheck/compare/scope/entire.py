"""Compare all of a thing with what a fact tells of fewer, or does not tell of all."""

from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word

_ENTIRE = frozenset(("entire", "whole", "entirety", "every"))
_ALL = _ENTIRE | frozenset(
    "all complete completely entirely fully full total wholly each none no never".split()
)
_FEWER = frozenset(("majority", "most", "mostly", "few", "several"))
"""Words for fewer than all."""

WEIGHT = 2.4
"""What a word for all weighs where a fact tells of fewer."""


@once
def find_fewer(fact: Fact) -> str:
    """Return the word by which a fact tells of fewer than all, "" where it has none.

    That of a quote comes before our own.
    """
    texts = sorted(fact.readings, key=lambda text: text is fact.statement)
    words = [word.folded for text in texts for word in text.words]
    return "" if "all" in words else next((word for word in words if word in _FEWER), "")


@once
def _list_entire(text: Reading) -> list[Word]:
    return [word for word in text.words if word.folded in _ENTIRE]


def compare_entire(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word for all of a thing, where a fact has no such word."""
    words = _list_entire(reading)
    if words and fact.folded.isdisjoint(_ALL):
        yield from (doubt(word, find_fewer(fact)) for word in words)
