"""Find out what a number counts, and in which unit."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from isiscli.factcheck.lexicon import measures
from isiscli.factcheck.parts.words import Word, split_text

_AGE = re.compile(r"[\s-]years?[\s-](?:old|of age)\b", re.I)
_AGED = re.compile(r"\b(?:aged?|ages|fighters of)\s(?:\d+\sand\s)?\d+$", re.I)
_PAUSE = re.compile(r"[.,;:!?()“”\"—–]")
_WRITTEN = re.compile(r"[\s-]?(km²|km2|sq\.? ?km|sq\.? ?mi(?:les)?)(?![\w])")
_ENDS = frozenset(
    "killed dead wounded injured displaced captured detained whom the a an of in from who that "
    "which were was are is had have has been by to at on with for and or as than into over after "
    "before when while since during joined remain remained".split()
)
"""Words that end the words for what is counted: "30 fighters of"."""

_FOLLOWING = 6
"""Words after a number that may say what it counts, at most."""

_AGED_REACH = 24
"""Characters before the end of a number in which it can be said to be an age."""


def follow(words: Sequence[Word], text: str, end: int) -> list[Word]:
    """Return the words that may say what is counted: up to the next pause."""
    following: list[Word] = []
    first = bisect_left(words, end, key=lambda word: word.start)
    for word in words[first : first + _FOLLOWING]:
        if _PAUSE.search(text[end : word.start]):
            break
        following.append(word)
        end = word.end
    return following


def find_nouns(following: Sequence[Word]) -> tuple[str, ...]:
    """Return the stems of the words for what is counted."""
    ends = (n for n, word in enumerate(following) if word.folded in _ENDS)
    return tuple(word.stem for word in following[: next(ends, len(following))])


def size(sign: str, following: Sequence[Word], text: str, end: int) -> tuple[str, float, int]:
    """Return the unit of a number, what to multiply it by, and where the unit ends."""
    if sign == "%":
        return "percent", 1.0, end
    units = measures().units
    if sign and (unit := units.get(sign.lower())):
        return unit.dimension, unit.factor, end
    if _AGE.match(text, end) or _AGED.search(text, max(0, end - _AGED_REACH), end):
        return "age", 1.0, end
    written = _WRITTEN.match(text, end)
    if written and (unit := units.get(written[1].replace(".", ""))):
        return unit.dimension, unit.factor, written.end()
    words = [word for word in following[:4] if word.folded not in ("us", "american")]
    for count in range(min(3, len(words)), 0, -1):
        if unit := units.get(" ".join(word.folded for word in words[:count])):
            return unit.dimension, unit.factor, words[count - 1].end
    return "count", 1.0, end


def find_unit(unit: str) -> tuple[str, float]:
    """Return the sort of a record's unit, and what to multiply by for the common unit."""
    return size("", split_text(unit), " " + unit, 0)[:2]
