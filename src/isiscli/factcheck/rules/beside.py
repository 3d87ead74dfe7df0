"""Tell whether a clause that names nothing is told of beside the rest of its sentence."""

from collections.abc import Iterable, Sequence

from isiscli.factcheck.compare.basis.comparison import SHARED, Comparison, Part

_LEAST = 0.5
"""The share of the words of a clause that a fact has, with its paragraph, at least."""

_FEWEST = 2
"""Words that a clause has at least which says something of its own, unlike "its partners had"."""

_NEAR = 0.6
"""The share of the whole sentence that a fact has at least which can be meant."""


def _is_within(part: Part, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= part.start < end for start, end in spans)


def _is_told(comparison: Comparison, spans: Sequence[tuple[int, int]]) -> bool:
    parts = [part for part in comparison.parts if _is_within(part, spans)]
    if any(part.state == "differs" or part.sort == "negation" for part in parts):
        return False
    words = [part for part in parts if part.sort == "word"]
    if len(words) < _FEWEST:
        return True
    shared = sum(part.weight for part in words if part.state in SHARED)
    return shared >= _LEAST * sum(part.weight for part in words)


def is_told_beside(comparisons: Sequence[Comparison], spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a fact that is likely meant has most words between `spans`, or its paragraph."""
    near = [comparison for comparison in comparisons if comparison.covered >= _NEAR]
    return any(_is_told(comparison, spans) for comparison in near)
