"""Find out what a number counts, and in which unit."""

import re
from collections.abc import Sequence

from isiscli.factcheck.lexicon import measures
from isiscli.factcheck.parts.words import Word, split_text

_AGE = re.compile(r"[\s-]years?[\s-](?:old|of age)\b", re.I)


_AGED = re.compile(r"\b(?:aged?|ages|fighters of)\s(?:\d+\sand\s)?\d+$", re.I)


_PAUSE = re.compile(r"[.,;:!?()“”\"—–]")


def follow(words: Sequence[Word], text: str, end: int) -> list[Word]:
    """Return the words that may say what is counted: up to the next pause."""
    following = []
    at = end
    for word in words:
        if word.start < end:
            continue
        if _PAUSE.search(text[at : word.start]) or len(following) == 6:
            break
        following.append(word)
        at = word.end
    return following


_ENDS = frozenset(
    "killed dead wounded injured displaced captured detained whom the a an of in from who that which were was are is had have has been by to at on with for and or and "
    "as than into over after before when while since during joined remain remained".split()
)


def find_nouns(following: Sequence[Word]) -> tuple[str, ...]:
    stems = []
    for word in following:
        if word.folded in _ENDS:
            break
        stems.append(word.stem)
    return tuple(stems)


def size(sign: str, following: Sequence[Word], text: str, end: int) -> tuple[str, float, int]:
    """Return the unit of a number, what to multiply it by, and where the unit ends."""
    if sign == "%":
        return "percent", 1.0, end
    units = measures().units
    if sign and (unit := units.get(sign.lower())):
        return unit.dimension, unit.factor, end
    if _AGE.match(text, end) or _AGED.search(text, max(0, end - 24), end):
        return "age", 1.0, end
    written = _WRITTEN.match(text, end)
    if written and (unit := units.get(written[1])):
        return unit.dimension, unit.factor, written.end()
    words = [word for word in following[:4] if word.folded not in ("us", "american")]
    for count in (3, 2, 1):
        unit = (
            units.get(" ".join(word.folded for word in words[:count]))
            if words[count - 1 :]
            else None
        )
        if unit:
            return unit.dimension, unit.factor, words[count - 1].end
    return "count", 1.0, end


_WRITTEN = re.compile(r"[\s-]?(km²|km2|sq\.? ?km|sq\.? ?mi(?:les)?)(?![\w])")


def find_unit(unit: str) -> tuple[str, float]:
    """Return the sort of a record's unit, and what to multiply by for the common unit."""
    words = split_text(unit)
    sort, factor, _ = size("", words, " " + unit, 0)
    if sort == "count" and words and words[0].stem == "percent":
        return "percent", 1.0
    return sort, factor
