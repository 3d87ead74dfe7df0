"""Choose the facts that an assertion is worth comparing with, part by part."""

from collections.abc import Sequence

from isiscli.factcheck.compare.assertion import Assertion, Weigh
from isiscli.factcheck.facts.fact import Fact

_LIKELY = 12
"""Facts that an assertion is compared with part by part."""

_HINTED = 0.4
"""What a word counts that only the keywords of a record have."""

_NAMED = _NUMBERED = 2.0
"""What a name or a number that a fact has counts beside its words."""


def list_likely(assertion: Assertion, facts: Sequence[Fact], weigh: Weigh) -> list[Fact]:
    """Return the facts that share most with an assertion at first sight, likeliest first."""
    reading = assertion.reading
    words = [
        (weigh(text.words[n].folded), text.words[n].stem, text.labels.get(n, frozenset()))
        for text in [reading] + ([assertion.context] if assertion.context else [])
        for n in text.content
    ]
    names = [name.keys for name in reading.names]
    numbers = {amount.number for amount in reading.amounts}
    units = {amount.unit for amount in reading.amounts} - {"count"}

    def rate(fact: Fact) -> float:
        stems, hints, labelled = fact.stems, fact.hints, fact.labels.keys()
        shared = 0.0
        for weight, stem, labels in words:
            if stem in stems or (labels and not labelled.isdisjoint(labels)):
                shared += weight
            elif stem in hints:
                shared += _HINTED * weight
        for amount in fact.amounts if numbers else ():
            if amount.number in numbers:
                shared += _NUMBERED
                break
        if units:
            shared += any(amount.unit in units for amount in fact.amounts)
        for keys in names:
            if not (fact.keys.isdisjoint(keys) and fact.regions.isdisjoint(keys)):
                shared += _NAMED
        return shared

    return sorted(facts, key=rate, reverse=True)[:_LIKELY]
