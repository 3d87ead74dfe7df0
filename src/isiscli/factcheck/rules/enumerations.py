"""Compare a list of names with that of a fact which lists as many as it counts."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Comparison
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.name_lists import list_names
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_LEAD = re.compile(r"(?::|\s[–—-]|\s(?:are|were|namely))\s*(?:the\s+)?")
"""What stands before a list of all that was counted: a colon, a dash or a verb that says so."""

_FEWEST = 2
"""Names that must agree, at least, and no fewer than half of those listed."""

_WORDED = 0.6
"""The share of the words before a list that a fact has, at least."""


class Enumeration(NamedTuple):
    """A list of names beside that of a fact: who is in both, in one alone, in the other alone."""

    fact: Fact
    shared: Sequence[Name]
    strange: Sequence[Name]
    lacking: Sequence[Name]


@once
def _find_list(reading: Reading) -> Sequence[Name]:
    """Return the names that a text ends with after a colon or a dash, two or more."""
    text, lists = reading.text, list_names(reading)
    listed = lists[-1] if lists else []
    if not listed or text[listed[-1].end :].strip(' .!;”"’)'):
        return []
    leads = [found.end() for found in _LEAD.finditer(text, 0, listed[0].start)]
    return listed if leads[-1:] == [listed[0].start] else []


def _counts(amount: Amount, listed: Sequence[Name]) -> bool:
    """Tell whether a number before a list is of as many as are listed."""
    exact = (amount.unit, amount.qualifier, amount.low) == ("count", "exact", len(listed))
    return exact and amount.end < listed[0].start


@once
def list_counted(fact: Fact) -> Sequence[Name]:
    """Return the names of a list in a fact that has as many as a number before it says."""
    for text in fact.readings:
        listed = _find_list(text)
        if any(_counts(amount, listed) for amount in text.amounts if listed):
            return listed
    return []


def _is_same_list(comparison: Comparison, ours: Sequence[Name]) -> bool:
    """Tell whether what stands before a list agrees with a fact, the number of it included."""
    listed = {name.start for name in ours}
    others = [p for p in comparison.parts if p.sort not in ("word", "modifier")]
    others = [p for p in others if p.start not in listed]
    counted = any(p.sort == "amount" and p.state == "agrees" for p in others)
    agreed = all(p.state == "agrees" or p.is_generic for p in others)
    return counted and agreed and comparison.worded >= _WORDED


def find_enumeration(reading: Reading, comparisons: Sequence[Comparison]) -> Enumeration | None:
    """Return how the list that an assertion ends with compares with one of all that was counted."""
    ours = _find_list(reading)
    for comparison in comparisons if ours else ():
        theirs = list_counted(comparison.fact)
        if not theirs or len(ours) > len(theirs) or not _is_same_list(comparison, ours):
            continue
        known = frozenset[str]().union(*(name.keys for name in theirs))
        shared = [name for name in ours if not name.keys.isdisjoint(known)]
        if len(shared) < max(_FEWEST, len(ours) / 2):
            continue
        named = frozenset[str]().union(*(name.keys for name in ours))
        lacking = [name for name in theirs if name.keys.isdisjoint(named)]
        strange = [name for name in ours if name.keys.isdisjoint(known)]
        return Enumeration(comparison.fact, shared, strange, lacking)
    return None
