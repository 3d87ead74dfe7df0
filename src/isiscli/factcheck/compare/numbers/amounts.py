"""Compare the quantities of an assertion with those of a fact."""

import re
from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.compare.numbers.allowances import (
    is_allowed,
    is_opposed,
    is_other_side,
    is_slip,
    write_hedged,
)
from isiscli.factcheck.compare.numbers.countables import (
    count_same,
    counts_alike,
    is_equal,
    is_far_off,
    is_some_of,
)
from isiscli.factcheck.compare.numbers.figures import list_held
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.name_lists import counts_listed
from isiscli.factcheck.parts.reading import Reading

_WEIGHT = 3.0
"""What a quantity weighs."""

_OWN = ("own",)
"""The noun of a number of somebody's own, whatever they are."""

_DEFINITE = re.compile(r"\b(?:the|these|those|figure of|number of|total of)\s+\Z", re.IGNORECASE)
"""Words before a number that only says which are meant: "the 70 defectors"."""


_WHOLE = re.compile(r"(?:\A|[,;]\s)(?:Of|Out of|Among|The)\s(?:the\s)?\Z", re.IGNORECASE)
"""What leads to a number of all, where another of some follows: "of the 10,000"."""


def _is_of_same(ours: Amount, theirs: Amount, fact: Fact) -> bool:
    """Tell whether two quantities are both of all: "900 of the fighters" are not all of them.

    An exact number can be of some of those of whom words give only how many they are.
    """
    if ours.is_vague != theirs.is_vague:
        return theirs.is_vague and ours.low > (theirs.high or theirs.low)
    if not ours.is_share or theirs.low < ours.low:
        return True
    return any(a.is_share for a in fact.amounts if a.number == theirs.number)


def _is_whole(
    ours: Amount, others: Sequence[Amount], free: Sequence[Amount], reading: Reading
) -> bool:
    """Tell whether a number is of all of whom another tells some, and a fact has only those.

    "Of the 10,000 prisoners 2,000 are Iraqis" is no other number of Iraqis.
    """
    if len({theirs.low for theirs in free}) > 1 or not others:
        return False
    is_larger = ours.low > max(other.low for other in others)
    is_had = any(is_equal(other, free[0]) for other in others)
    return is_larger and is_had and _WHOLE.search(reading.text[: ours.opening]) is not None


def _list_free(
    ours: Amount, comparable: Sequence[Amount], reading: Reading, fact: Fact
) -> list[Amount]:
    """Return the quantities of a fact that an assertion can have another one in the place of."""
    others = [other for other in reading.amounts if other != ours]
    free = [
        theirs
        for theirs in comparable
        if not any(is_equal(a, theirs) and count_same(a, theirs, reading, fact) for a in others)
        and _is_of_same(ours, theirs, fact)
        and not is_some_of(ours, theirs, reading, fact)
    ]
    is_other = ours.nouns == _OWN or is_far_off(ours, free)
    return [] if is_other or (free and _is_whole(ours, others, free, reading)) else free


def _compare_amount(
    ours: Amount, comparable: Sequence[Amount], reading: Reading, fact: Fact
) -> Part:
    """Return a quantity beside those of a fact that can count the same."""
    is_definite = _DEFINITE.search(reading.text[: ours.opening]) is not None
    part = Part(ours.start, ours.end, "amount", ours.text, "missing", _WEIGHT, is_parallel=True)
    part = part._replace(is_definite=is_definite)
    equal = [theirs for theirs in comparable if is_equal(ours, theirs)]
    if equal:
        if all(is_opposed(ours, theirs) for theirs in equal):
            said = reading.text[ours.opening : ours.end]
            part = part._replace(start=ours.opening, said=said, sourced=write_hedged(equal[0]))
            # many things are over or under a hundred, few take two weeks
            return part._replace(state="differs", is_slip=ours.unit == "time")
        turned = all(is_other_side(ours, theirs) for theirs in equal)
        return part._replace(
            state="allowed" if turned else "agrees", sourced=equal[0].text, is_generic=ours.is_vague
        )
    if counts_listed(ours, reading):
        return part._replace(state="agrees", weight=0.0, is_generic=True)
    allowing = [theirs for theirs in comparable if is_allowed(ours, theirs)]
    if allowing:  # what words give only the size of settles nothing of an exact number
        is_vague = all(theirs.is_vague for theirs in allowing) and not ours.is_vague
        return part if is_vague else part._replace(state="allowed")
    free = _list_free(ours, comparable, reading, fact)
    if not free:
        return part
    alike = [a for a in free if counts_alike(ours, a, reading, fact)]
    near = [a for a in alike or free if a.number == ours.number]
    near = near or [a for a in alike or free if a.qualifier == ours.qualifier] or alike or free
    slips = [a for a in free if is_slip(ours, a)]
    sourced = (slips or near)[0].text
    return part._replace(
        state="differs", sourced=sourced, is_parallel=bool(alike), is_slip=bool(slips)
    )


def compare_amounts(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each quantity of an assertion beside that of a fact which counts the same.

    What another quantity of the assertion has right is not held against this one. Those that are
    known to count the same are parallel.
    """
    counted: dict[object, list[Amount]] = {}
    for ours in reading.amounts:
        key = ours.unit, ours.nouns or ours.start  # without a noun, one before it is counted
        if key not in counted:  # many numbers can count the same
            held = list_held(reading, fact, ours.unit)
            counted[key] = [a for a in held if count_same(ours, a, reading, fact)]
        yield _compare_amount(ours, counted[key], reading, fact)
