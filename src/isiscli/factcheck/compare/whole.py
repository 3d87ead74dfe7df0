"""Compare an assertion with a fact, part by part."""

from collections.abc import Callable, Sequence

from isiscli.factcheck.compare.amounts import compare_amounts
from isiscli.factcheck.compare.comparison import Comparison
from isiscli.factcheck.compare.details import (
    compare_directions,
    compare_modifiers,
    compare_weekdays,
)
from isiscli.factcheck.compare.moments import compare_moments
from isiscli.factcheck.compare.names import compare_names
from isiscli.factcheck.compare.near import find_near
from isiscli.factcheck.compare.words import compare_words
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.scenes import Scene
from isiscli.factcheck.parts.reading import Reading


def compare(
    reading: Reading,
    fact: Fact,
    scene: Scene,
    weigh: Callable[[str], float],
    context: Reading | None = None,
) -> Comparison:
    """Return an assertion beside a fact, each of its parts compared.

    `context` is what an assertion refers back to: what of it the fact has speaks for the fact.
    """
    parts = [
        *compare_names(reading, fact, weigh),
        *compare_moments(reading, fact),
        *compare_amounts(reading, fact),
        *compare_directions(reading, fact),
        *compare_weekdays(reading, fact),
        *compare_words(reading, fact, weigh),
    ]
    parts = [find_near(part, reading, fact, scene) for part in sorted(parts)]
    parts += compare_modifiers(reading, fact, parts)
    recalled = 0.0
    if context is not None:
        back = [*compare_names(context, fact, weigh), *compare_words(context, fact, weigh)]
        recalled = sum(
            0.5 * part.weight
            for part in back
            if part.state == "agrees" and part.said not in reading.text
        )
    return Comparison(fact, parts, recalled, _mention(reading, fact, weigh, context))


def list_likely(
    reading: Reading, facts: Sequence[Fact], weigh: Callable[[str], float], context: Reading | None
) -> list[Fact]:
    """Return the facts that share most with an assertion at first sight, likeliest first."""
    words = [
        (weigh(text.words[n].folded), text.words[n].stem, text.labels.get(n, frozenset()))
        for text in [reading] + ([context] if context else [])
        for n in text.content
    ]
    names = [name.keys for name in reading.names]
    numbers = {amount.number for amount in reading.amounts}
    units = {amount.unit for amount in reading.amounts} - {"count"}

    def rate(fact: Fact) -> float:
        shared = sum(
            weight
            for weight, stem, labels in words
            if stem in fact.stems or not labels.isdisjoint(fact.labels)
        )
        shared += sum(0.4 * weight for weight, stem, _ in words if stem in fact.hints)
        shared += 2.0 * any(amount.number in numbers for amount in fact.amounts)
        shared += any(amount.unit in units for amount in fact.amounts)
        return shared + sum(2.0 for keys in names if keys & fact.keys or keys & fact.regions)

    return sorted(facts, key=rate, reverse=True)[:LIKELY]


LIKELY = 20
"""Facts that an assertion is compared with part by part."""


def _mention(
    reading: Reading, fact: Fact, weigh: Callable[[str], float], context: Reading | None
) -> float:
    """Return the share of the words of a fact, 0 to 1, that an assertion and its context have.

    That of the text of the fact that has most of its words there counts.
    """
    ours = [reading] + ([context] if context else [])
    stems = {word.stem for text in ours for word in text.words}
    labels = {
        label
        for text in ours
        for listed in text.labels.values()
        for label in listed
        if label[0] != "role"
    }
    best = 0.0
    for text in fact.readings:
        total = shared = 0.0
        for number in text.content:
            weight = weigh(text.words[number].folded)
            total += weight
            if text.words[number].stem in stems or not labels.isdisjoint(
                text.labels.get(number, ())
            ):
                shared += weight
        if total:
            best = max(best, shared / total)
    return best
