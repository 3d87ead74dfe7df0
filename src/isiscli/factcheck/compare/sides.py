"""Read who does a thing and whom it is done to, by all words and names on the two sides."""

import re
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from isiscli.factcheck.compare.meant import read_meaning
from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.parts.word_order import Clause, read_clause
from isiscli.factcheck.parts.words import Word

_PARTED = re.compile(
    r",(?!\s\d{4}\b)|[;:.()—–]|\b(?:that|which|who|when|while|after|before|because|where|and|but)\b"
)
_BY = re.compile(r"\bby\s")
_SUFFERED = re.compile(r"\bunder\s(?:\w+\s)?(?:pressure|attack|fire)\s(?=from\b|by\b)")
"""A noun for what others do to who stands before it."""

_FROM = re.compile(r"\b(?:from|by)\s")

_OPEN = frozenset("in with from under at for on".split())
"""Words behind a verb that may lead to where something was done to those before it."""

_NOT_ONE_SIDED = frozenset(
    "fight fought battl clash met meet merg rival took come came keep kept continu remain "
    "left leav made make".split()
)
"""Stems of words for what two do to each other, or that say little."""

_PARTICIPLES = ("en", "wn", "un", "aught", "ought")
_HELPING = frozenset("is are was were be been being has have had by".split())
"""Words before a participle that ends otherwise than in "-ed"."""

_FIRST = itemgetter(0)

_Means = frozenset[str | Label]


class _Side(NamedTuple):
    """What stands on one side of a deed: what is next to it, and all that it has."""

    head: _Means
    all: _Means


class Sides(NamedTuple):
    """What is done, with the side of who does it and that of the other."""

    word: Word
    deed: _Means
    doer: _Side
    target: _Side
    is_by: bool = False


def _is_verb(clause: Clause, number: int) -> bool:
    folded = clause.words[number].folded
    is_noun = folded in grammar().collectives
    before = clause.words[number - 1].folded if number else ""
    if folded.endswith(_PARTICIPLES) and before in _HELPING:
        return True
    return folded == "begun" or (clause.is_verb(number) and not is_noun)


def _read_side(text: Reading, start: int, end: int, *, is_before: bool = False) -> _Side:
    """Return what stands between two places, next to what stands before or behind it."""
    clause = read_clause(text)
    words = [n for n in text.content if start <= text.words[n].start < end]
    placed = [
        (text.words[n].start, read_meaning(text, n, "same"))
        for n in words
        if n not in clause.owner and not _is_verb(clause, n)
    ]
    names = [name for name in text.names if start <= name.start < end]
    owners = [n for n in names if text.text.startswith(("’s ", "'s "), n.end)]
    placed += [(n.start, _Means(n.keys)) for n in names if n not in owners]
    held = _Means().union(*(means for _, means in placed), *(name.keys for name in owners))
    if not placed:
        return _Side(_Means(), held)
    nearest = max(placed, key=_FIRST) if is_before else min(placed, key=_FIRST)
    return _Side(nearest[1], held)


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
    subject = _read_side(text, start, words[verb].start, is_before=True)
    if _is_passive(text, verb, start, end):
        by = _BY.search(text.text, words[verb].end, end)
        agent = _read_side(text, by.end(), end) if by else _Side(_Means(), _Means())
        return Sides(words[verb], deed, agent, subject, bool(agent.head))
    led = words[verb + 1] if verb + 1 < len(words) else words[verb]
    is_dated = any(0 <= moment.start - led.end <= 1 for moment in text.moments)
    if led.folded in _OPEN and words[verb].folded.endswith("ed") and not is_dated:
        return None
    return Sides(words[verb], deed, subject, _read_side(text, words[verb].end, end))


def _read_suffered(text: Reading) -> Iterator[Sides]:
    """Yield what somebody is under: "pressure from the Taliban"."""
    for found in _SUFFERED.finditer(text.text):
        numbers = [n for n in text.content if found.start() < text.words[n].start < found.end()]
        leading = _FROM.match(text.text, found.end())
        if numbers and leading:
            word = text.words[numbers[-1]]
            start, end = _find_bounds(text, word)
            yield Sides(
                word,
                read_meaning(text, numbers[-1], "same"),
                _read_side(text, leading.end(), end),
                _read_side(text, start, found.start(), is_before=True),
            )


@once
def list_sides(text: Reading) -> list[Sides]:
    """Return what one side does to another in a text, but for what two do to each other."""
    clause = read_clause(text)
    telling = [n for n, word in enumerate(text.words) if n and not word.is_light]
    verbs = [n for n in telling if n not in clause.owner and _is_verb(clause, n)]
    verbs = [n for n in verbs if text.words[n].stem not in _NOT_ONE_SIDED]
    sides = [*filter(None, (_read_verb(text, verb) for verb in verbs)), *_read_suffered(text)]
    return [one for one in sides if one.doer.head and one.target.head]
