"""Find a wrong number that the coalition is named with: "the 75-nation coalition"."""

import re
from collections.abc import Iterator

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.membership.counts import Headcount, count_called
from isiscli.factcheck.rules.membership.signs import Line

_SIZE = re.compile(r"(?:-| )(members?|nations?|countr(?:y|ies)|states?)\b")
_MEMBERS = ("member", "members")
_ONCE = re.compile(r"\b(?:then|original|initial|initially|once|former)[ -]$")
"""Around a number before the coalition that is its size, and no longer is."""


def find_sized(reading: Reading, line: Line, base: FactBase) -> Iterator[Headcount]:
    """Yield the wrong number that the coalition is named with: "the 81-member coalition".

    The right one says nothing of what else a sentence tells of the coalition.
    """
    for sign in line.signs:
        for amount in reading.amounts if sign.sign in ("K", "G") else ():
            is_inside = sign.start <= amount.start and amount.end <= sign.end
            size = _SIZE.match(reading.text, amount.end) if is_inside else None
            if size is None or _ONCE.search(reading.text[: amount.opening]):
                continue
            count = count_called(amount, "member" if size[1] in _MEMBERS else "nation", base)
            if amount.qualifier == "exact" and amount.low != count.listed:
                yield count
