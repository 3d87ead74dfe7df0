"""Gather what the facts of one paragraph add to each other."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.thesaurus import Label

Place = tuple[str, int]
"""A paragraph of a source."""


class Scene(NamedTuple):
    """The facts from the same paragraphs of a source, by what they say together.

    `told` is what each of them tells.
    """

    facts: Sequence[Fact]
    told: Sequence[frozenset[str | Label]]

    def has_told(self, meant: frozenset[str | Label], is_denied: bool) -> bool:
        """Tell whether a word of one of the facts has one of these stems or labels.

        What all of them deny counts only for what is denied, too.
        """
        return any(
            is_denied or False in fact.list_polarities(meaning)
            for fact, told in zip(self.facts, self.told, strict=True)
            if not meant.isdisjoint(told)
            for meaning in meant & told
        )

    def has_name(self, keys: frozenset[str]) -> bool:
        """Tell whether one of the facts names what has one of these keys, or what lies in it."""
        return any(
            not (keys.isdisjoint(fact.keys) and keys.isdisjoint(fact.regions))
            for fact in self.facts
        )


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
            self._scenes[places] = Scene(near, [other.told for other in near])
        return self._scenes[places]
