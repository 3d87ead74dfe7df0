"""Know what a fact has only as somebody's goal, where an assertion tells that it was reached."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_GOAL = r"\b(?:goals?|targets?|objectives?)\b"
_REACHED = (
    r"\b(?P<verb>met|meets?|reach(?:ed|es)?|attain(?:ed|s)?|achieved?|hit|fulfill?(?:ed|s)?|"
    r"surpass(?:ed|es)?|exceed(?:ed|s)?|pass(?:ed|es)?|topped|missed)\b"
)
_ATTAINED = re.compile(rf"{_REACHED}[^,;:.]{{0,60}}?{_GOAL}", re.IGNORECASE)
"""What is said to be reached, with the verb for it: "has met its goal"."""

_TILL = re.compile(r"\b(?:till|until|(?<!went on )to|if|once|when)\b[^,;:.]*\Z", re.IGNORECASE)
"""Before a verb for what is yet to be reached: "keep going till we meet our goal"."""


@once
def _find_reached(text: Reading) -> re.Match[str] | None:
    """Return where a text tells that something was reached, None where it is yet to be."""
    found = _ATTAINED.search(text.text)
    return found if found and not _TILL.search(text.text, 0, found.start()) else None


def compare_attained(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield the verb by which an assertion tells that a goal was reached, and no text of the fact.

    That a fact has the goal, and what was raised for it, does not tell that it was met.
    """
    found = _find_reached(reading)
    if found and not any(map(_find_reached, fact.readings)):
        word = next(word for word in reading.words if word.start == found.start("verb"))
        yield doubt(word, sort="meant")
