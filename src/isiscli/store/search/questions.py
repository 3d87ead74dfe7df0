"""Favour the kind of record that a question asks for: a number, a date, a person."""

from collections.abc import Mapping
from itertools import pairwise

from isiscli.store.query import number_range

_NUMBERS = frozenset(
    "age amount count duration headcount no. nr num number percent percentage proportion share "
    "size strength tally toll total".split()
)
_MEASURED = frozenset("big far few large long many much old young".split())
_WHEN = frozenset(("when", "date"))
_WHO = frozenset(("who", "whom", "whose"))

_ASKED = 1.4
"""What the rank of a record of the asked kind is multiplied by."""


def find_asked_kind(text: str) -> str | None:
    """Return the kind that answers a question for a number, a date or a person, or None."""
    words = text.lower().split()
    how = any(a == "how" and b in _MEASURED for a, b in pairwise(words))
    if how or not _NUMBERS.isdisjoint(words):
        return "figure"
    if not _WHEN.isdisjoint(words):
        return "event"
    return None if _WHO.isdisjoint(words) else "person"


def favour_asked(text: str, scores: Mapping[int, float]) -> Mapping[int, float]:
    """Return the scores of numbered records, higher where they are of the kind asked for."""
    kind = find_asked_kind(text)
    if kind is None:
        return scores
    first, last = number_range(kind)
    return {n: score * (_ASKED if first <= n <= last else 1) for n, score in scores.items()}
