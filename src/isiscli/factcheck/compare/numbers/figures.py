"""Compare the quantities of an assertion with the very one that a figure is of."""

import re
from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.numbers.countables import is_equal
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.values import read_value
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.model import Figure

_FAR = 5
"""How many times as large a number is that can be of all, and not only of one place."""

_LEFT = frozenset("still remain remains remained remaining yet left".split())
"""Words by which a number is of those that are left at a time."""

_PAST = re.compile(r"\b(?:was|were|had been)\b")


@once
def _is_of_past(reading: Reading) -> bool:
    """Tell whether an assertion is of what was so at no given time, and not of who is left."""
    is_past = not reading.moments and _PAST.search(reading.text) is not None
    return is_past and _LEFT.isdisjoint(word.folded for word in reading.words)


@once
def _find_value(fact: Fact) -> Amount | None:
    """Return the value of a figure, None for records of another kind."""
    record = fact.record
    return read_value(record) if isinstance(record, Figure) else None


@once
def _list_titled(fact: Fact) -> list[Name]:
    """Return the places that the name of a record says it was counted in, or of whom."""
    return [name for name in fact.title.names if name.sort == "place"] if fact.title else []


def _is_wider(reading: Reading, fact: Fact) -> bool:
    """Tell whether an assertion leaves out where, or of whom, a figure was counted."""
    told = [name.keys for name in reading.names]
    return any(all(map(name.keys.isdisjoint, told)) for name in _list_titled(fact))


def list_held(reading: Reading, fact: Fact, unit: str) -> Sequence[Amount]:
    """Return the quantities of a fact that one of an assertion can be compared with.

    That is its own alone of a figure of the place that an assertion names, where that is a share:
    what it quotes beside it is of another place.
    """
    value = _find_value(fact)
    if value is None or unit != value.unit or unit != "percent":
        return fact.amounts
    is_of_place = _list_titled(fact) and not _is_wider(reading, fact)
    return [a for a in fact.amounts if is_equal(a, value)] if is_of_place else fact.amounts


def compare_total(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each quantity far larger than those of a fact, and not said to be of its place.

    Four Americans died in Niger, which is not how many died in all.
    """
    if not reading.amounts or not _is_wider(reading, fact):
        return
    for ours in reading.amounts:
        theirs = [amount.low for amount in fact.amounts if amount.unit == ours.unit]
        if theirs and ours.low > _FAR * max(theirs):
            yield doubt(ours, sort="narrow")


def compare_remainder(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each quantity of what was so at no given time, where a fact counts who is left of it.

    That 1.2 million are still displaced does not tell how many were.
    """
    if not _LEFT.isdisjoint(fact.folded) and _is_of_past(reading):
        for ours in reading.amounts:
            yield doubt(ours, sort="narrow")


def compare_value(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield a quantity that a figure only quotes beside its own, which the assertion has not.

    That 56 percent in Syria and 83 percent in Iraq stand in one quote makes neither the other's.
    """
    value = _find_value(fact)
    ours = [amount for amount in reading.amounts if value and amount.unit == value.unit]
    if value is None or any(is_equal(amount, value) for amount in ours):
        return
    for amount in ours:
        if any(is_equal(amount, theirs) for theirs in fact.amounts):
            yield doubt(amount, value.text, sort="title")
