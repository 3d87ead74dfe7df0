"""Choose the facts that an assertion is worth comparing with, part by part."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.assertion import Assertion
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.weights import Weigh
from isiscli.factcheck.parts.thesaurus import Label

_LIKELY = 12
"""Facts that an assertion is compared with part by part."""

_HINTED = 0.4
"""What a word counts that only the keywords of a record have."""

_NAMED = _NUMBERED = 2.0
"""What a name or a number that a fact has counts beside its words."""


class _Wanted(NamedTuple):
    """The words of an assertion and of what it refers back to, by their stems and their labels.

    `weights` are what the words tell, by their number; `told` has their stems and labels, `masks`
    the words of each as bits. `sums` are of words that were summed up before.
    """

    weights: Sequence[float]
    masks: Mapping[str | Label, int]
    told: frozenset[str | Label]
    sums: dict[tuple[int, int], float]

    def rate(self, fact: Fact) -> float:
        """Return how much the words that a fact has tell, in their order."""
        own = hinted = 0
        for told in fact.told & self.told:
            own |= self.masks[told]
        for stem in fact.hints & self.told:
            hinted |= self.masks[stem]
        shared = self.sums.get((own, hinted))
        if shared is None:
            shared = self.sums[own, hinted] = self._sum_up(own, hinted)
        return shared

    def _sum_up(self, own: int, hinted: int) -> float:
        shared = 0.0
        for number, weight in enumerate(self.weights):
            if own >> number & 1:
                shared += weight
            elif hinted >> number & 1:
                shared += _HINTED * weight
        return shared


def _list_wanted(assertion: Assertion, weigh: Weigh) -> _Wanted:
    terms = [*assertion.terms, *assertion.context]
    masks: dict[str | Label, int] = {}
    for number, term in enumerate(terms):
        keys: tuple[str | Label, ...] = (term.word.stem, *term.labels)
        for told in keys:
            masks[told] = masks.get(told, 0) | 1 << number
    return _Wanted([weigh(term.word.folded) for term in terms], masks, frozenset(masks), {})


def list_likely(assertion: Assertion, facts: Sequence[Fact], weigh: Weigh) -> list[Fact]:
    """Return the facts that share most with an assertion at first sight, likeliest first."""
    reading = assertion.reading
    wanted = _list_wanted(assertion, weigh)
    names = [name.keys for name in reading.names]
    numbers = {amount.number for amount in reading.amounts}
    units = {amount.unit for amount in reading.amounts} - {"count"}

    def rate(fact: Fact) -> float:
        shared = wanted.rate(fact)
        if numbers and any(amount.number in numbers for amount in fact.amounts):
            shared += _NUMBERED
        if units:
            shared += any(amount.unit in units for amount in fact.amounts)
        for keys in names:
            if not (fact.keys.isdisjoint(keys) and fact.regions.isdisjoint(keys)):
                shared += _NAMED
        return shared

    return sorted(facts, key=rate, reverse=True)[:_LIKELY]
