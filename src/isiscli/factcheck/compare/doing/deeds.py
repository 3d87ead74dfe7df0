"""Read what is done in a text, and by whom."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from isiscli.factcheck.compare.basis.meant import read_meaning
from isiscli.factcheck.compare.naming.counterparts import has_generic
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.frames import Frame, read_frames
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_ACTING = ("group", "person", "body")
"""Sorts of names that stand for who does a thing; a place can be where it is done."""


class Deed(NamedTuple):
    """A frame with what its word means."""

    frame: Frame
    means: frozenset[str | Label]


@once
def list_deeds(text: Reading) -> list[Deed]:
    """Return what is done in a text, as far as the order of words tells it."""
    frames = read_frames(text)
    return [Deed(frame, read_meaning(text, frame.number, "same", "role")) for frame in frames]


@once
def list_told(fact: Fact) -> list[Deed]:
    """Return what is done in the texts of a fact; a headline leaves out who is done what to."""
    told: list[Deed] = []
    for text in fact.readings:
        deeds = list_deeds(text)
        if text is fact.title:
            deeds = [deed for deed in deeds if deed.frame.doers and deed.frame.targets]
        told += deeds
    return told


def are_same(ours: Iterable[Name], theirs: Iterable[Name]) -> bool:
    """Tell whether one of some names is of one of others, or both of what all records are of."""
    return any(
        not one.keys.isdisjoint(other.keys) or (has_generic(one.keys) and has_generic(other.keys))
        for one in ours
        for other in theirs
    )


def _is_full_name(name: Name) -> bool:
    """Tell whether a name that no record has is of several words, as a group's or a person's."""
    return name.sort == "name" and " " in name.text


def list_acting(names: Iterable[Name], voices: Collection[str]) -> list[Name]:
    """Return the names of those who can do a thing, but for those who only tell of it.

    Of a place those can who are named by its adjective: "Iraqi forces".
    """
    acting = [n for n in names if n.sort in _ACTING or n.is_adjective or _is_full_name(n)]
    return [n for n in acting if n.keys.isdisjoint(voices)]
