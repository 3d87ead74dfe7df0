"""Compare an assertion with a fact, part by part."""

from collections.abc import Iterator

from isiscli.factcheck.compare.amounts import compare_amounts
from isiscli.factcheck.compare.assertion import Assertion, Weigh
from isiscli.factcheck.compare.comparison import Comparison, Part
from isiscli.factcheck.compare.details import (
    compare_directions,
    compare_modals,
    compare_modifiers,
    compare_order,
    compare_weekdays,
)
from isiscli.factcheck.compare.moments import compare_moments
from isiscli.factcheck.compare.names import compare_names
from isiscli.factcheck.compare.near import find_near
from isiscli.factcheck.compare.words import compare_words
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.scenes import Scene
from isiscli.factcheck.parts.reading import Reading

_RECALLED = 0.5
"""What a part counts that stands in the text that an assertion refers back to."""


def _compare_parts(reading: Reading, fact: Fact, weigh: Weigh) -> Iterator[Part]:
    yield from compare_names(reading, fact, weigh)
    yield from compare_moments(reading, fact)
    yield from compare_amounts(reading, fact)
    yield from compare_modals(reading, fact)
    yield from compare_order(reading, fact)
    yield from compare_directions(reading, fact)
    yield from compare_weekdays(reading, fact)
    yield from compare_words(reading, fact, weigh)


def _recall(context: Reading, reading: Reading, fact: Fact, weigh: Weigh) -> float:
    """Return how much of what an assertion refers back to speaks for a fact."""
    parts = [*compare_names(context, fact, weigh), *compare_words(context, fact, weigh)]
    return sum(
        _RECALLED * part.weight
        for part in parts
        if part.state == "agrees" and part.said not in reading.text
    )


def _mention(assertion: Assertion, fact: Fact, weigh: Weigh) -> float:
    """Return the share of the words of a fact, 0 to 1, that an assertion and its context have.

    That of the text of the fact that has most of its words there counts.
    """
    best = 0.0
    for text in fact.readings:
        total = shared = 0.0
        for number in text.content:
            word = text.words[number]
            weight = weigh(word.folded)
            total += weight
            labels = text.labels.get(number)
            if word.stem in assertion.stems or (labels and not assertion.labels.isdisjoint(labels)):
                shared += weight
        if total:
            best = max(best, shared / total)
    return best


def compare(assertion: Assertion, fact: Fact, scene: Scene, weigh: Weigh) -> Comparison:
    """Return an assertion beside a fact, each of its parts compared.

    What `scene` has of it stands in another fact of the paragraph.
    """
    reading, context = assertion.reading, assertion.context
    compared = sorted(
        part
        for part in _compare_parts(reading, fact, weigh)
        if not assertion.is_settled(part.start, part.end)
    )
    parts = [find_near(part, reading, fact, scene) for part in compared]
    parts += compare_modifiers(reading, fact, parts)
    recalled = _recall(context, reading, fact, weigh) if context else 0.0
    is_adrift = recalled == 0 and assertion.is_of_another
    return Comparison(fact, parts, recalled, _mention(assertion, fact, weigh), is_adrift)
