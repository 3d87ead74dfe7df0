"""Tell what ISIS took from what others took back from it."""

from collections.abc import Iterator
from functools import cache

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.basis.labels import share_label
from isiscli.factcheck.compare.naming.counterparts import has_generic
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.frames import read_frames
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label, load_thesaurus

_OF_OTHERS = ("liberate", "repatriate")
"""Verbs for what is done against ISIS."""


@cache
def _list_senses(verb: str) -> frozenset[Label]:
    """Return the groups of synonyms that a verb is in."""
    return frozenset(label for label in load_thesaurus().label_word(verb) if label[0] == "same")


@cache
def _list_freeing() -> frozenset[Label]:
    """Return the groups of synonyms of what is done against ISIS, and never by it."""
    return frozenset().union(*map(_list_senses, _OF_OTHERS))


def _find_doer(text: Reading, senses: frozenset[Label]) -> Name | None:
    """Return the name of ISIS, or of a branch of it, where it does what one of some words mean."""
    for frame in read_frames(text):
        if not senses.isdisjoint(text.labels.get(frame.number, ())):
            doers = [name for name in frame.doers if has_generic(name.keys)]
            if doers:
                return doers[0]
    return None


@once
def _find_taker(text: Reading) -> Name | None:
    return _find_doer(text, _list_senses("seize"))


def _tells_taker(text: Reading) -> bool:
    """Tell whether a text says of whom, and of which town, that they took it."""
    senses = _list_senses("seize")
    is_told = any(
        frame.doers and not senses.isdisjoint(text.labels.get(frame.number, ()))
        for frame in read_frames(text)
    )
    return is_told and any(name.sort == "place" and not name.is_adjective for name in text.names)


@once
def _find_freeing(text: Reading) -> Name | None:
    return _find_doer(text, _list_freeing())


@once
def _is_of_liberation(fact: Fact) -> bool:
    """Tell whether a fact is of what was freed or taken back, and not by ISIS."""
    return share_label(_list_senses("liberate"), fact) and not any(map(_find_taker, fact.readings))


@once
def _is_of_taking_back(fact: Fact) -> bool:
    """Tell whether a fact is of a town that others than ISIS took."""
    is_taken = share_label(_list_senses("seize"), fact) and not any(map(_find_taker, fact.readings))
    return is_taken and any(map(_tells_taker, fact.readings))


def is_freed(labels: frozenset[Label], fact: Fact) -> bool:
    """Tell whether a word says that what others than ISIS took in a fact was freed."""
    return not labels.isdisjoint(_list_senses("liberate")) and _is_of_taking_back(fact)


def compare_liberated(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield the name of ISIS where it takes what a fact says was taken back from it.

    One word may stand for both, and the dates are years apart. So is ISIS told where it is to have
    freed or repatriated somebody itself.
    """
    taker = _find_taker(reading)
    if taker and _is_of_liberation(fact):
        yield doubt(taker, sort="doer")
    elif (doer := _find_freeing(reading)) and not any(map(_find_freeing, fact.readings)):
        yield doubt(doer, sort="doer")
