"""Gather what the facts of one paragraph add to each other."""

from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.amounts import Amount
from isiscli.factcheck.parts.thesaurus import Label


class Scene(NamedTuple):
    """What other facts from the same paragraphs of a source add to a fact."""

    stems: frozenset[str]
    labels: frozenset[Label]
    keys: frozenset[str]
    regions: frozenset[str]
    amounts: Sequence[Amount]


def set_scenes(facts: Sequence[Fact]) -> list[Scene]:
    """Return for each fact what the others from its paragraphs add to it."""
    by_place: dict[tuple[str, int], list[Fact]] = {}
    for fact in facts:
        for place in {(quote.source, quote.paragraph) for quote in fact.quotes}:
            by_place.setdefault(place, []).append(fact)
    scenes: dict[frozenset[tuple[str, int]], Scene] = {}
    result = []
    for fact in facts:
        here = frozenset((quote.source, quote.paragraph) for quote in fact.quotes)
        if here not in scenes:
            near = [other for place in sorted(here) for other in by_place[place]]
            scenes[here] = Scene(
                frozenset().union(*(other.stems.keys() for other in near)),
                frozenset().union(*(other.labels.keys() for other in near)),
                frozenset().union(*(other.keys for other in near)),
                frozenset().union(*(other.regions for other in near)),
                [amount for other in near for amount in other.amounts],
            )
        result.append(scenes[here])
    return result
