"""Compare who does a thing, and to whom, with who does it in a fact."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.comparison import Part, doubt
from isiscli.factcheck.compare.counterparts import has_generic
from isiscli.factcheck.compare.countries import is_country, leads_clause
from isiscli.factcheck.compare.meant import read_meaning
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.frames import Frame, read_frames
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_ACTING = ("group", "person", "body")
"""Sorts of names that stand for who does a thing; a place can be where it is done."""

_MUTUAL = frozenset("fight fought battl clash met meet merg rival".split())
"""Stems of words for what two do to each other."""


class _Deed(NamedTuple):
    """A frame with what its word means."""

    frame: Frame
    means: frozenset[str | Label]


@once
def _list_deeds(text: Reading) -> list[_Deed]:
    frames = read_frames(text)
    return [_Deed(frame, read_meaning(text, frame.number, "same", "role")) for frame in frames]


@once
def _list_told(fact: Fact) -> list[_Deed]:
    """Return what is done in the texts of a fact; a headline leaves out who is done what to."""
    told: list[_Deed] = []
    for text in fact.readings:
        deeds = _list_deeds(text)
        if text is fact.title:
            deeds = [deed for deed in deeds if deed.frame.doers and deed.frame.targets]
        told += deeds
    return told


def _are_same(ours: Iterable[Name], theirs: Iterable[Name]) -> bool:
    """Tell whether one of some names is of one of others, or both of what all records are of."""
    return any(
        not one.keys.isdisjoint(other.keys) or (has_generic(one.keys) and has_generic(other.keys))
        for one in ours
        for other in theirs
    )


def _list_acting(names: Iterable[Name], voices: Collection[str]) -> list[Name]:
    """Return the names of those who can do a thing, but for those who only tell of it.

    Of a place those can who are named by its adjective: "Iraqi forces".
    """
    acting = [n for n in names if n.sort in _ACTING or n.is_adjective]
    return [n for n in acting if n.keys.isdisjoint(voices)]


def _list_subjects(reading: Reading, ours: Frame, voices: Collection[str]) -> list[Name]:
    """Return who does a thing by the order of words: of places a country, "Egypt downed it"."""
    acting = _list_acting(ours.doers, voices)
    return acting or [n for n in ours.doers if is_country(n) and leads_clause(reading, n)]


def _is_other(
    ours: Sequence[Name], theirs: Iterable[Sequence[Name]], voices: Collection[str]
) -> bool:
    """Tell whether a fact names others in the place of some names, and nowhere them."""
    told = [names for names in (_list_acting(names, voices) for names in theirs) if names]
    return bool(ours and told) and not any(_are_same(ours, names) for names in told)


def _compare_deed(
    reading: Reading, ours: Frame, theirs: Sequence[Frame], voices: Collection[str]
) -> Name | None:
    """Return the name of who does, or has done, what others do in all that a fact tells of it."""
    doers = [frame.doers for frame in theirs]
    targets = [frame.targets for frame in theirs]
    acting = _list_subjects(reading, ours, voices)
    is_turned = any(_are_same(acting, names) for names in targets)
    if is_turned and not any(_are_same(ours.doers, names) for names in doers):
        return ours.doers[0]
    if _is_other(acting, doers, voices):
        return ours.doers[0]
    named = [n for n in _list_acting(ours.targets, ()) if not has_generic(n.keys)]
    if any(_are_same(named, names) for names in doers):
        return None if any(_are_same(named, names) for names in targets) else named[0]
    return ours.targets[0] if _is_other(named, targets, voices) else None


@once
def _is_of_others(fact: Fact) -> bool:
    """Tell whether a fact names those who do things, and not what all records are about."""
    acting = [name for name in fact.stated if name.sort in ("group", "body")]
    return bool(acting) and not any(has_generic(name.keys) for name in fact.stated)


def _find_untold(acting: Sequence[Name], theirs: Sequence[Frame]) -> Name | None:
    """Return the first of those said to do a thing, where a fact tells it of none of them."""
    is_told = any(_are_same(acting, frame.doers) for frame in theirs)
    return acting[0] if acting and not is_told else None


def _find_agent(reading: Reading, ours: Frame, theirs: Sequence[Frame], fact: Fact) -> Name | None:
    """Return by whom a thing is said to be done, where no one does so in a fact that tells of it.

    The very word for it may be told of somebody the order of words does not show.
    """
    if not ours.is_by or reading.words[ours.number].stem in fact.stems:
        return None
    return _find_untold(_list_acting(ours.doers, fact.voices), theirs)


def _find_denied(reading: Reading, ours: Frame, theirs: Sequence[Frame], fact: Fact) -> Name | None:
    """Return who is said not to do a thing that a fact does not tell of them in so many words."""
    if ours.number not in reading.negated or fact.is_denying:
        return None
    return _find_untold(_list_subjects(reading, ours, fact.voices), theirs)


def compare_doers(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each name of an assertion that does what others do in the fact, or has it done."""
    is_of_others = _is_of_others(fact)
    for ours in _list_deeds(reading):
        if is_of_others and any(has_generic(name.keys) for name in ours.frame.doers):
            yield doubt(ours.frame.doers[0], sort="doer")
            continue
        theirs = [deed.frame for deed in _list_told(fact) if not ours.means.isdisjoint(deed.means)]
        if theirs and ours.means.isdisjoint(_MUTUAL):
            other = _compare_deed(reading, ours.frame, theirs, fact.voices)
            other = other or _find_agent(reading, ours.frame, theirs, fact)
            other = other or _find_denied(reading, ours.frame, theirs, fact)
            if other:
                yield doubt(other, sort="doer")
