"""Favour the kind of record that a question asks for: a number, a date, a person."""

import sqlite3
from collections.abc import Mapping
from itertools import pairwise

_NUMBERS = frozenset(
    "age amount count duration headcount number percent percentage proportion share size strength "
    "tally toll total".split()
)
_MEASURED = frozenset("big far few large long many much old young".split())
_WHO = frozenset(("who", "whom", "whose"))

_ASKED = 1.25
"""What the rank of a record of the asked kind is multiplied by."""


def find_asked_kind(text: str) -> str | None:
    """Return the kind that answers a question for a number, a date or a person, or None."""
    words = text.lower().split()
    how = any(a == "how" and b in _MEASURED for a, b in pairwise(words))
    if how or not _NUMBERS.isdisjoint(words):
        return "figure"
    if "when" in words:
        return "event"
    return None if _WHO.isdisjoint(words) else "person"


def favour_asked(
    db: sqlite3.Connection, text: str, scores: Mapping[int, float]
) -> Mapping[int, float]:
    """Return the scores of numbered records, higher where they are of the kind asked for."""
    kind = find_asked_kind(text)
    if kind is None:
        return scores
    listed = ", ".join(map(str, scores))
    sql = f"SELECT number FROM record WHERE kind = ? AND number IN ({listed})"  # noqa: S608
    asked = {number for (number,) in db.execute(sql, (kind,))}
    return {n: score * (_ASKED if n in asked else 1) for n, score in scores.items()}
