"""Gather the words, the labels and the regions of the texts of a fact."""

from collections.abc import Iterable
from typing import TypeVar

from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

Key = TypeVar("Key")

_ONLY = {denied: frozenset((denied,)) for denied in (False, True)}
_BOTH = frozenset((False, True))


def _collect(pairs: Iterable[tuple[Key, bool]]) -> dict[Key, frozenset[bool]]:
    """Return for each key whether it is denied, which it may be in one place and not in another."""
    found: dict[Key, frozenset[bool]] = {}
    for key, denied in pairs:
        if denied not in found.setdefault(key, _ONLY[denied]):
            found[key] = _BOTH
    return found


def gather_stems(readings: Iterable[Reading]) -> dict[str, frozenset[bool]]:
    """Return the stems of the words of texts, each with whether it is denied."""
    return _collect((w.stem, n in r.negated) for r in readings for n, w in enumerate(r.words))


def gather_labels(readings: Iterable[Reading]) -> dict[Label, frozenset[bool]]:
    """Return the labels of the words of texts, in one order, each with whether it is denied."""
    return _collect(
        (label, number in reading.negated)
        for reading in readings
        for number, labels in reading.labels.items()
        for label in sorted(labels)
    )


def gather_regions(names: Iterable[Name]) -> frozenset[str]:
    """Return the keys of the places in which the places named lie."""
    world = places().places
    inner = {place for name in names for place in name.places}
    wholes = (world[place].within for place in inner if place in world)
    return frozenset(f"place/{whole}" for within in wholes for whole in within)
