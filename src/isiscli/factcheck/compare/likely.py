"""Choose the facts that an assertion is worth comparing with, part by part."""

from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from isiscli.factcheck.compare.assertion import Assertion
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.weights import Weigh
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.thesaurus import Label

_LIKELY = 12
"""Facts that an assertion is compared with part by part."""

_LEAST = 0.4
"""What such a fact has in common with the assertion at least, as a share of what the first has."""

_HINTED = 0.4
"""What a word counts that only the keywords of a record have."""

_NAMED = _NUMBERED = 2.0
"""What a name or a number that a fact has counts beside its words."""


class _Wanted(NamedTuple):
    """A word of an assertion, or of what it refers back to: what it tells, its stem and labels."""

    weight: float
    meant: frozenset[str | Label]


def _sum_up(words: Sequence[_Wanted], stems: frozenset[str], fact: Fact) -> float:
    """Return how much the words that a fact has tell, in their order; `stems` are those of them."""
    shared, told = 0.0, fact.told
    hinted = fact.hints & stems
    for weight, meant in words:
        if not told.isdisjoint(meant):
            shared += weight
        elif hinted and not hinted.isdisjoint(meant):
            shared += _HINTED * weight
    return shared


@once
def _list_numbers(fact: Fact) -> tuple[frozenset[float], frozenset[str]]:
    """Return the numbers of the quantities of a fact, and their units."""
    numbers = frozenset(amount.number for amount in fact.amounts)
    return numbers, frozenset(amount.unit for amount in fact.amounts)


def list_likely(assertion: Assertion, facts: Sequence[Fact], weigh: Weigh) -> list[Fact]:
    """Return the facts that share most with an assertion at first sight, likeliest first."""
    reading = assertion.reading
    terms = [*assertion.terms, *assertion.context]
    wanted = [_Wanted(weigh(term.word.folded), term.labels | {term.word.stem}) for term in terms]
    stems = frozenset(term.word.stem for term in terms)
    names = [name.keys for name in reading.names]
    numbers = {amount.number for amount in reading.amounts}
    units = {amount.unit for amount in reading.amounts} - {"count"}

    def rate(fact: Fact) -> float:
        shared = _sum_up(wanted, stems, fact)
        if numbers or units:
            theirs, measured = _list_numbers(fact)
            shared += _NUMBERED * (not numbers.isdisjoint(theirs))
            shared += not units.isdisjoint(measured)
        for keys in names:
            if not (fact.keys.isdisjoint(keys) and fact.regions.isdisjoint(keys)):
                shared += _NAMED
        return shared

    rated = [(rate(fact), fact) for fact in facts]
    best = sorted(rated, key=itemgetter(0), reverse=True)[:_LIKELY]
    return [fact for rating, fact in best if rating >= _LEAST * best[0][0]]
