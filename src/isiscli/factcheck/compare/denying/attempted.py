"""Know what a fact tells only as meant, asked for, possible or alleged."""

from collections.abc import Callable, Collection, Iterator

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.basis.meant import read_meaning
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import moods
from isiscli.factcheck.parts.moods import is_flat, is_wishful, list_finite, list_meant, list_unreal
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_STRIKING = frozenset("hit hits struck rocked shook".split())
"""Verbs for what befalls a place, which say no more than that it took place there."""

_Listing = Callable[[Reading], frozenset[int]]
"""What lists the words of a text that tell of nothing that has come about."""


def _find_real(
    text: Reading, fact: Fact, meant: Collection[str | Label], listed: _Listing
) -> bool | None:
    """Tell whether a text of a fact has one of some meanings as what came about; None for none."""
    found: bool | None = None
    is_wished = text is fact.title and is_wishful(text)
    for n in text.content:
        if text.words[n].stem in meant or not text.labels.get(n, frozenset()).isdisjoint(meant):
            is_open = is_wished and text.words[n].folded not in moods().wishes
            found = found or not (is_open or n in listed(text))
    return found


def _find_any(fact: Fact, meant: Collection[str | Label], listed: _Listing) -> bool | None:
    """Tell the same of all texts of a fact."""
    found = {_find_real(text, fact, meant, listed) for text in fact.readings}
    return True if True in found else False if False in found else None


def is_attempted(reading: Reading, number: int, fact: Fact) -> bool:
    """Tell whether a fact has what a word of an assertion means only as what was meant to be done.

    Not to have done it is no denial then: ISIS "tried to turn" who "refused to be turned". Not to
    have tried it is one.
    """
    if number in list_meant(reading):
        return False
    meant = read_meaning(reading, number, "same", "role")
    stem = reading.words[number].stem
    if stem in fact.stems:  # "set out to raise" then says more than "the fundraising goal"
        meant &= {stem}
    return _find_any(fact, meant, list_meant) is False


@once
def _list_done(reading: Reading) -> list[int]:
    """Return the numbers of the verbs by which an assertion tells that something is done."""
    verbs = [n for n in list_finite(reading) if n in reading.content]
    others = [n for n in reading.content if n not in verbs]
    told = {meaning for n in others for meaning in read_meaning(reading, n, "same")}
    return [
        n
        for n in verbs
        if n not in reading.negated | list_unreal(reading)
        and reading.words[n].folded not in moods().wishes | _STRIKING
        and told.isdisjoint(read_meaning(reading, n, "same"))  # which an attack may have: "hit"
    ]


@once
def _list_nouns(reading: Reading) -> list[int]:
    """Return the numbers of the other words of an assertion, where all of it is told as done."""
    verbs = list_finite(reading)
    told = [n for n in reading.content if n not in verbs and n not in reading.negated]
    return told if is_flat(reading) else []


def _is_real(reading: Reading, number: int, fact: Fact) -> bool | None:
    """Tell whether a fact has what a word means as what came about; None where it has it not.

    What its statement tells of it counts, which is a whole sentence; else its quotes and its name.
    So does the word itself, wherever it stands: "fundraising" tells of nothing that was raised.
    """
    meant = read_meaning(reading, number, "same", "role")
    if _find_any(fact, meant & {reading.words[number].stem}, list_unreal) is False:
        return False
    told = _find_real(fact.statement, fact, meant, list_unreal) if fact.statement else None
    return _find_any(fact, meant, list_unreal) if told is None else told


def compare_attempts(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word for what is done in an assertion, and only meant to be done in the fact.

    Where the fact has none of its verbs, its other words tell: "the meeting took place".
    """
    placed = {n: _is_real(reading, n, fact) for n in _list_done(reading)}
    if not any(is_real is not None for is_real in placed.values()):
        placed = {n: _is_real(reading, n, fact) for n in _list_nouns(reading)}
        told = [is_real for is_real in placed.values() if is_real is not None]
        if sum(told) * 2 > len(told) or (any(told) and not list_finite(reading)):
            return
    for number, is_real in placed.items():
        if is_real is False:
            yield doubt(reading.words[number], sort="meant")
