"""Tell whether a denial is of others, of some or of another time than what a fact affirms."""

from collections.abc import Sequence

from isiscli.factcheck.compare.doing.whose import is_of_others
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.denials import Denial
from isiscli.factcheck.parts.reading import Reading

LASTING = (
    "still",
    "remains",
    "remain",
    "remained",
    "continue",
    "continues",
    "continued",
    "continuing",
)
"""Words by which a fact tells that something has not ended."""

_NUMBER_REACH = 25
"""Characters from a negation to a number at most that it denies."""

_SOME = frozenset("most many majority some other others several few".split())
"""Words for not all, before what is denied of those."""

_OF_THEM = ["of", "them"]
"""Behind such a word where it tells of those who are meant: "most of them Iraqis"."""


def _is_of_others(reading: Reading, number: int, fact: Fact) -> bool:
    """Tell whether a fact has what is denied of some only of others."""
    labels = {label for label in reading.labels.get(number, ()) if label[0] == "same"}
    return is_of_others(reading, number, fact, (reading.words[number].stem,), frozenset(labels))


def _is_of_some(reading: Reading, denial: Denial, fact: Fact) -> bool:
    """Tell whether some, or most, are said not to do what a fact does not tell of all."""
    words = [word.folded for word in reading.words[: denial.first + 2]]
    before = words[: denial.first]
    return any(
        word in _SOME and word not in fact.folded and words[number + 1 : number + 3] != _OF_THEM
        for number, word in enumerate(before)
    )


def _has_ended(reading: Reading, denial: Denial, fact: Fact) -> bool:
    """Tell whether what is "no longer" so is told in a fact that does not say it still is."""
    said = [word.folded for word in reading.words[denial.first : denial.first + 2]]
    return said == ["no", "longer"] and fact.folded.isdisjoint(LASTING)


def is_of_another(reading: Reading, denial: Denial, denied: Sequence[int], fact: Fact) -> bool:
    """Tell whether an assertion denies another thing than what the fact affirms.

    `denied` are the numbers of the words that it denies.
    """
    if denied and _is_of_others(reading, denied[0], fact):
        return True
    return _has_ended(reading, denial, fact) or _is_of_some(reading, denial, fact)


def _is_of_number(reading: Reading, denial: Denial) -> bool:
    """Tell whether a denial is of how many or how long: "not a hundred", "not for two years"."""
    start = reading.words[denial.first].start
    return any(
        amount.start > start and (amount.unit == "time" or amount.start - start <= _NUMBER_REACH)
        for amount in reading.amounts
    )


def follows_but(reading: Reading, denial: Denial) -> bool:
    """Tell whether a denial sets something off from what is said before it: "but not"."""
    return denial.first > 0 and reading.words[denial.first - 1].folded == "but"


def _is_contrast(reading: Reading, denial: Denial) -> bool:
    """Tell whether a denial is of a thing beside another: "left the wali, but not the caliph"."""
    led = [word.folded for word in reading.words[denial.stop : denial.stop + 1]]
    return follows_but(reading, denial) and not grammar().determiners.isdisjoint(led)


def is_of_thing(reading: Reading, denial: Denial) -> bool:
    """Tell whether a denial is of how many, or of one thing beside another, and not of a deed."""
    return _is_of_number(reading, denial) or _is_contrast(reading, denial)
