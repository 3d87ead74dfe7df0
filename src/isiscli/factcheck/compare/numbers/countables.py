"""Tell whether two quantities count the same, and whether they are the same."""

import re
from collections.abc import Sequence

from isiscli.factcheck.compare.basis.labels import share_label
from isiscli.factcheck.compare.numbers.allowances import ROUNDED
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import measures
from isiscli.factcheck.parts.amount import Amount, is_money
from isiscli.factcheck.parts.reading import Reading

_EXACT = 1e-9
"""How far apart equal quantities of the same unit may be, as a share."""

_A_FEW, _FAR = 50, 15
"""How many are a few, and how many times as many are no slip for them."""

_JOINT = re.compile(
    r"\s(?:[\w’'-]+\s){1,3}?and\s(?:(?:his|her|its|their|the)\s)?(?P<other>[\w-]+(?:\s[\w-]+)?)"
)
"""What follows a number that is of two sorts together: "fighters and family members"."""

_PART_OF_TIME = re.compile(
    r"\b(?:first|second|third|last|opening|one|each|every|single)\s(?:of|day|night|week|month|hour)\b"
)
"""A part of the time in which something was counted."""


def is_equal(ours: Amount, theirs: Amount) -> bool:
    """Tell whether two quantities are the same number of the same unit.

    One whose words give only its size is the same as each that is of this size.
    """
    if ours.unit != theirs.unit or (theirs.is_vague and not ours.is_vague):
        return False
    if ours.is_vague:
        most = theirs.low if theirs.high is None else theirs.high
        return ours.low <= theirs.low and most <= (ours.high or ours.low)
    if ours.high is not None or theirs.high is not None:
        return (ours.low, ours.high) == (theirs.low, theirs.high)
    if ours.low == theirs.low:
        return True
    same_unit = (
        ours.number
        and theirs.number
        and abs(ours.low / ours.number - theirs.low / theirs.number) < _EXACT
    )
    tolerance = _EXACT if same_unit else ROUNDED
    return abs(ours.low - theirs.low) <= tolerance * max(ours.low, theirs.low)


def count_same(ours: Amount, theirs: Amount, reading: Reading, fact: Fact) -> bool:
    """Tell whether two quantities count what can be the same."""
    if ours.unit != theirs.unit:
        return is_money(ours.unit) and is_money(theirs.unit)
    if ours.unit != "count":
        return ours.is_offset == theirs.is_offset or is_equal(ours, theirs)
    if not ours.nouns and theirs.nouns:
        return any(word.stem in theirs.nouns for word in reading.words if word.end <= ours.start)
    if not theirs.nouns or set(ours.nouns) & set(theirs.nouns):
        return not ours.nouns or bool(theirs.nouns)
    known = measures()
    mine = {w.folded for w in reading.words if w.stem in ours.nouns}
    other = {w.folded for r in fact.readings for w in r.words if w.stem in theirs.nouns}
    counted = [(a, b) for a in mine for b in other if a in known.counted and b in known.counted]
    if counted:
        return not any(known.exclude_each_other(a, b) for a, b in counted)
    return share_label(
        frozenset(
            label
            for number, word in enumerate(reading.words)
            if word.stem in ours.nouns
            for label in reading.labels.get(number, ())
        ),
        fact,
    )


def counts_alike(ours: Amount, theirs: Amount, reading: Reading, fact: Fact) -> bool:
    """Tell whether two quantities are known to count the same, and not only not to differ."""
    if ours.unit != "count" or not ours.nouns or set(ours.nouns) & set(theirs.nouns):
        return True
    known = measures().counted
    mine = {name for w in reading.words if w.stem in ours.nouns for name in known.get(w.folded, ())}
    other = {
        name
        for r in fact.readings
        for w in r.words
        if w.stem in theirs.nouns
        for name in known.get(w.folded, ())
    }
    return not mine or not other or bool(mine & other) or "peopl" in theirs.nouns


def _is_joint(text: Reading, amount: Amount) -> bool:
    found = _JOINT.match(text.text, amount.end)
    if found is None or not amount.nouns:
        return False
    other = found["other"].casefold()
    return any(words in measures().counted for words in (other, other.partition(" ")[0]))


def is_some_of(ours: Amount, theirs: Amount, reading: Reading, fact: Fact) -> bool:
    """Tell whether a number may be of one of two sorts, or days, that a larger one is of together.

    Of "600 fighters and family members" 37 can be fighters, of 25 in two days 21 of the first.
    """
    if ours.low >= theirs.low or _is_joint(reading, ours):
        return False
    if _PART_OF_TIME.search(reading.text) and not any(
        _PART_OF_TIME.search(text.text) for text in fact.readings
    ):
        return True
    return any(theirs in text.amounts and _is_joint(text, theirs) for text in fact.readings)


def _read_digits(number: float) -> str:
    """Return the first digits of a number, which it has in thousands as in millions."""
    return f"{number:e}".partition("e")[0]


def is_far_off(ours: Amount, others: Sequence[Amount]) -> bool:
    """Tell whether a number is so much more than all others, which count a few, that it is no slip.

    "300 died" is not of the two of whom a fact tells. A number in thousands for millions is a slip.
    """
    if ours.unit != "count" or not others:
        return False
    return all(
        0 < theirs.low <= _A_FEW
        and ours.low >= _FAR * theirs.low
        and _read_digits(ours.low) != _read_digits(theirs.low)
        for theirs in others
    )
