"""Compare by whom an attack or a threat is, and with whom one stands, with whom it is against."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.basis.meant import read_meaning
from isiscli.factcheck.compare.doing.deeds import are_same
from isiscli.factcheck.compare.doing.exchanges import place_all
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.neighbours import place_names
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.parts.words import Word

_LEADS = re.compile(
    r"(?P<deed>[\w-]+)\s(?:(?P<by>by|from)|(?P<at>against|on|at|to|targeting))\s(?=[\w’'“\"])"
)
_ENDS = re.compile(r"[,;:.()—–]|\s(?:in|on|at|by|from|since|after|before|that|which|who|with|to)\s")
_DEEDS = frozenset(
    "assault attack aggression ambush bombing bombardment campaign crackdown hostilities incursion "
    "offensive operation raid strike threat violence war warfare".split()
)
"""Words for what one side does to another, in the singular."""


class _Aim(NamedTuple):
    """What one side does to another: the word for it, the words behind, whether they do it."""

    word: Word
    deed: frozenset[str | Label]
    side: frozenset[str | Label]
    is_by: bool


def _read_side(text: Reading, start: int) -> frozenset[str | Label]:
    """Return what the words mean with which a side is named, and its names."""
    found = _ENDS.search(text.text, start)
    end = found.start() if found else len(text.text)
    means = [read_meaning(text, n, "same") for n in text.content_in(start, end)]
    keys = [name.keys for name in text.names_in(start, end)]
    return frozenset[str | Label]().union(*means, *keys)


@once
def _list_aims(text: Reading) -> list[_Aim]:
    aims = []
    for found in _LEADS.finditer(text.text):
        word = next((n for n, w in enumerate(text.words) if w.start == found.start()), None)
        folded = found["deed"].lower()
        if word is None or _DEEDS.isdisjoint((folded, folded.removesuffix("s"))):
            continue
        deed = read_meaning(text, word, "same")
        side = _read_side(text, found.end())
        aims.append(_Aim(text.words[word], deed, side, found["by"] is not None))
    return aims


def _is_of(ours: _Aim, theirs: _Aim) -> bool:
    return not (ours.deed.isdisjoint(theirs.deed) or ours.side.isdisjoint(theirs.side))


def compare_aims(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word for what a side does that a fact has only as done to that side, or reversed.

    "Attacks by Coalition personnel" are no "attacks against Coalition personnel".
    """
    ours = _list_aims(reading)
    theirs = [aim for text in fact.readings for aim in _list_aims(text)] if ours else []
    for aim in ours:
        alike = [other for other in theirs if _is_of(aim, other)]
        if alike and all(other.is_by != aim.is_by for other in alike):
            yield doubt(aim.word)


_LOYAL = re.compile(
    r"\b(?:loyal|faithful|aligned|allied|affiliated|devoted|committed|sided|siding|sides|side)\s"
    r"(?:to|with)\s(?:the\s)?(?=[\w“\"])"
)
"""What leads to whom somebody stands by."""


@once
def _list_allies(text: Reading) -> list[Name]:
    """Return the names of those to whom somebody is said to be loyal."""
    ends = {found.end() for found in _LOYAL.finditer(text.text)}
    return [name for name in text.names if name.start in ends]


def compare_loyalties(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each name that somebody is said to stand by who stands by others in the fact."""
    for ours in _list_allies(reading):
        theirs = [name for text in fact.readings for name in _list_allies(text)]
        if theirs and not are_same((ours,), theirs):
            yield doubt(ours, theirs[0].text)


_WITH = frozenset("behind with alongside beside for under".split())
_AGAINST = "against"


def compare_standing(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each name with which an assertion has somebody stand who is against it in the fact.

    "Behind Khalifa Hifter" is not "against Khalifa Hifter".
    """
    for ours in (placed for placed in place_names(reading) if placed.before in _WITH):
        keys = ours.name.keys
        theirs = [p.before for p in place_all(fact) if not p.name.keys.isdisjoint(keys)]
        if _AGAINST in theirs and ours.before not in theirs:
            yield doubt(ours.name)
