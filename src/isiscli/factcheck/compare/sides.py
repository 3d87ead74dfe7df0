"""Compare who does a thing with whom it is done to, where a word and no name says who."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.compare.comparison import Part, doubt
from isiscli.factcheck.compare.meant import read_meaning
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.parts.word_order import read_clause
from isiscli.factcheck.parts.words import Word

_PARTED = re.compile(r"[,;:.()—–]|\b(?:that|which|who|when|while|after|before|as|and|but)\b")

_PEOPLE = frozenset(
    "members fighters militants soldiers troops forces men gunmen commanders leaders officials "
    "ministers defectors jihadists insurgents rebels emirs governors guards police".split()
)
"""Words for those who do things."""

_Means = frozenset[str | Label]


class _Sided(NamedTuple):
    """A verb with what stands on its two sides, and the last word of those who do it."""

    verb: _Means
    doer: Word | None
    doing: _Means
    doers: _Means
    targets: _Means


def _read_side(text: Reading, start: int, end: int) -> _Means:
    words = [n for n in text.content if start <= text.words[n].start < end]
    names = [_Means(n.keys) for n in text.names if start <= n.start < end]
    return _Means().union(*(read_meaning(text, n, "same") for n in words), *names)


def _find_doer(text: Reading, start: int, verb: int) -> int | None:
    """Return the number of the word for the people before a verb, as "members of the Council"."""
    clause, at = read_clause(text), verb - 1
    while at >= 0 and (clause.is_auxiliary(at) or at in clause.owner or _is_of(text, at)):
        at -= 1
    is_there = at >= 0 and text.words[at].start >= start
    return at if is_there and text.words[at].folded in _PEOPLE else None


def _is_of(text: Reading, number: int) -> bool:
    """Tell whether a word belongs to whose the people are: "of the Council"."""
    word = text.words[number]
    return word.folded in ("of", "the") or (number > 0 and word.is_capital)


def _read_sided(text: Reading, verb: int) -> _Sided | None:
    """Return a verb with its sides, None for a passive or for what has no object."""
    words = text.words
    before = [found.end() for found in _PARTED.finditer(text.text, 0, words[verb].start)]
    after = _PARTED.search(text.text, words[verb].end)
    start, end = max(before, default=0), after.start() if after else len(text.text)
    helping = {word.folded for word in words[max(0, verb - 3) : verb] if word.start >= start}
    led = words[verb + 1].folded if verb + 1 < len(words) else ""
    if helping & grammar().be or led in grammar().prepositions:
        return None
    last = _find_doer(text, start, verb)
    return _Sided(
        read_meaning(text, verb, "same"),
        None if last is None else words[last],
        _Means() if last is None else read_meaning(text, last, "same"),
        _read_side(text, start, words[verb].start),
        _read_side(text, words[verb].end, end),
    )


@once
def _list_sided(text: Reading) -> list[_Sided]:
    """Return the verbs of a text that say what one side does to another."""
    clause = read_clause(text)
    verbs = [n for n in text.content if n and n not in clause.owner and clause.is_verb(n)]
    sided = [_read_sided(text, verb) for verb in verbs]
    return [one for one in sided if one and one.doers and one.targets]


def _is_turned(ours: _Sided, theirs: _Sided) -> bool:
    is_target = not ours.doing.isdisjoint(theirs.targets)
    return is_target and ours.doing.isdisjoint(theirs.doers)


def compare_sides(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word for those who do what in a fact is only done to them.

    "Two members of the council killed" its leader, where in the fact others killed the two.
    """
    ours = [one for one in _list_sided(reading) if one.doer]
    theirs = [one for text in fact.readings for one in _list_sided(text)] if ours else []
    for one in ours:
        same = [other for other in theirs if not one.verb.isdisjoint(other.verb)]
        if one.doer and same and all(_is_turned(one, other) for other in same):
            yield doubt(one.doer)
