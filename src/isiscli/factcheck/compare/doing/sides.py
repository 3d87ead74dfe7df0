"""Read who does a thing and whom it is done to, by all words and names on the two sides."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.compare.basis.meant import read_meaning
from isiscli.factcheck.compare.doing.standing import Means, Side, is_verb, read_side
from isiscli.factcheck.compare.doing.taking import LOSING, find_taker
from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.word_order import read_clause
from isiscli.factcheck.parts.words import Word

_PARTED = re.compile(
    r",(?!\s\d{4}\b)|[;:.()—–]|\b(?:that|which|who|when|while|after|before|because|where|and|but)\b"
)
_BY = re.compile(r"\bby\s")
_SUFFERED = re.compile(r"\bunder\s(?:\w+\s)?(?:pressure|attack|fire)\s(?=from\b|by\b)")
"""A noun for what others do to who stands before it."""

_GIVEN = re.compile(
    r"(?:[’']s?\s)?\b(?P<given>support|assistance|aid|help|backing|relief)\s(?:to|for)\s(?:the\s)?"
)
"""A noun for what is done for who stands behind it."""

_LIFE = re.compile(r"\s(?:his|her|its|their)\s(?:own\s)?li(?:fe|ves)\b")
"""What is lost by who is killed."""

_FROM = re.compile(r"\b(?:from|by)\s")

_OPEN = frozenset("in with from under at for on".split())
"""Words behind a verb that may lead to where something was done to those before it."""

_NOT_ONE_SIDED = frozenset(
    "fight fought battl clash met meet merg rival took come came keep kept continu remain "
    "left leav made make".split()
)
"""Stems of words for what two do to each other, or that say little."""


class Sides(NamedTuple):
    """What is done, with the side of who does it and that of the other."""

    word: Word
    deed: Means
    doer: Side
    target: Side
    is_by: bool = False


def _find_bounds(text: Reading, word: Word) -> tuple[int, int]:
    """Return where the clause of a word starts and ends."""
    before = [found.end() for found in _PARTED.finditer(text.text, 0, word.start)]
    after = _PARTED.search(text.text, word.end)
    return max(before, default=0), after.start() if after else len(text.text)


def _is_passive(text: Reading, verb: int, start: int, end: int) -> bool:
    """Tell whether a verb says what is done to who stands before it."""
    words = text.words
    if words[verb].folded.endswith("ing"):
        return False
    helping = {word.folded for word in words[max(0, verb - 3) : verb] if word.start >= start}
    led = words[verb + 1].folded if verb + 1 < len(words) else "by"
    return bool(helping & grammar().be) or (
        led in grammar().prepositions and _BY.search(text.text, words[verb].end, end) is not None
    )


def _read_verb(text: Reading, verb: int) -> Sides | None:
    """Return a verb with its sides, None where it may be a passive or not: "killed in"."""
    words = text.words
    start, end = _find_bounds(text, words[verb])
    deed = read_meaning(text, verb, "same")
    subject = read_side(text, start, words[verb].start, is_before=True)
    if words[verb].folded in LOSING and _LIFE.match(text.text, words[verb].end):
        return None
    if to := find_taker(text, words[verb], end):
        return Sides(words[verb], deed, read_side(text, to.end(), end), subject, is_by=True)
    if _is_passive(text, verb, start, end):
        by = _BY.search(text.text, words[verb].end, end)
        agent = read_side(text, by.end(), end) if by else Side(Means(), Means())
        return Sides(words[verb], deed, agent, subject, bool(agent.head))
    led = words[verb + 1] if verb + 1 < len(words) else words[verb]
    is_dated = any(0 <= moment.start - led.end <= 1 for moment in text.moments)
    if led.folded in _OPEN and words[verb].folded.endswith("ed") and not is_dated:
        return None
    return Sides(words[verb], deed, subject, read_side(text, words[verb].end, end))


def _read_suffered(text: Reading) -> Iterator[Sides]:
    """Yield what somebody is under: "pressure from the Taliban"."""
    for found in _SUFFERED.finditer(text.text):
        numbers = text.content_in(*found.span())
        leading = _FROM.match(text.text, found.end())
        if numbers and leading:
            word = text.words[numbers[-1]]
            start, end = _find_bounds(text, word)
            yield Sides(
                word,
                read_meaning(text, numbers[-1], "same"),
                read_side(text, leading.end(), end),
                read_side(text, start, found.start(), is_before=True),
            )


def _read_given(text: Reading) -> Iterator[Sides]:
    """Yield what is given to somebody: "the EU's support to the Iraqi authorities"."""
    for found in _GIVEN.finditer(text.text):
        number = next(n for n, w in enumerate(text.words) if w.start == found.start("given"))
        _, end = _find_bounds(text, text.words[number])
        owner = next((n for n in text.names if n.end == found.start()), None)
        yield Sides(
            text.words[number],
            read_meaning(text, number, "same"),
            read_side(text, owner.start, owner.end) if owner else Side(Means(), Means()),
            read_side(text, found.end(), end),
        )


@once
def list_gifts(text: Reading) -> list[Sides]:
    """Return what is given to somebody in a text, whoever gives it."""
    return [one for one in _read_given(text) if one.target.head]


@once
def list_sides(text: Reading) -> list[Sides]:
    """Return what one side does to another in a text, but for what two do to each other."""
    clause = read_clause(text)
    telling = [n for n, word in enumerate(text.words) if n and not word.is_light]
    verbs = [n for n in telling if n not in clause.owner and is_verb(clause, n)]
    verbs = [n for n in verbs if text.words[n].stem not in _NOT_ONE_SIDED]
    sides = [*filter(None, (_read_verb(text, verb) for verb in verbs)), *_read_suffered(text)]
    return [one for one in sides if one.doer.head and one.target.head]
