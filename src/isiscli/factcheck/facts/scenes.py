"""Gather what the facts of one paragraph add to each other."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.thesaurus import Label

Place = tuple[str, int]
"""A paragraph of a source."""


class Scene(NamedTuple):
    """What the facts from the same paragraphs of a source say together."""

    stems: frozenset[str]
    labels: frozenset[Label]
    keys: frozenset[str]
    regions: frozenset[str]
    facts: Sequence[Fact]


class Scenes:
    """The scenes of the facts that are looked at together."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._facts: dict[Place, list[Fact]] = {}
        self._scenes: dict[frozenset[Place], Scene] = {}
        for fact in facts:
            for place in fact.paragraphs:
                self._facts.setdefault(place, []).append(fact)

    def find_scene(self, fact: Fact) -> Scene:
        """Return what the facts from the paragraphs of a fact, itself among them, say together."""
        places = fact.paragraphs
        if places not in self._scenes:
            near = [other for place in sorted(places) for other in self._facts[place]]
            self._scenes[places] = Scene(
                frozenset().union(*(other.stems for other in near)),
                frozenset().union(*(other.labels for other in near)),
                frozenset().union(*(other.keys for other in near)),
                frozenset().union(*(other.regions for other in near)),
                near,
            )
        return self._scenes[places]
