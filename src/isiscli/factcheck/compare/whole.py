"""Compare an assertion with a fact, part by part."""

from collections.abc import Iterator

from isiscli.factcheck.compare.assertion import Assertion
from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.compare.doing.done_once import compare_once
from isiscli.factcheck.compare.names import compare_names
from isiscli.factcheck.compare.naming.titles import compare_titles
from isiscli.factcheck.compare.near import LACKING, find_near
from isiscli.factcheck.compare.numbers.amounts import compare_amounts
from isiscli.factcheck.compare.numbers.counts import compare_counts
from isiscli.factcheck.compare.numbers.figures import (
    compare_remainder,
    compare_total,
    compare_value,
)
from isiscli.factcheck.compare.scope.preferences import compare_turned
from isiscli.factcheck.compare.shares import mention, recall
from isiscli.factcheck.compare.times.earlier import compare_earlier
from isiscli.factcheck.compare.times.moments import compare_moments
from isiscli.factcheck.compare.times.weekdays import compare_weekdays
from isiscli.factcheck.compare.wording.details import (
    compare_directions,
    compare_modifiers,
    compare_order,
)
from isiscli.factcheck.compare.wording.functions import compare_functions
from isiscli.factcheck.compare.wording.support_verbs import leave_out_support
from isiscli.factcheck.compare.wording.words import compare_words
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.scenes import Scene


def _compare_parts(assertion: Assertion, fact: Fact) -> Iterator[Part]:
    """Yield the parts by which an assertion and a fact can be of the same thing."""
    reading = assertion.reading
    yield from compare_names(assertion.names, fact)
    if reading.moments:
        yield from compare_moments(reading, fact)
    if reading.amounts:
        yield from compare_amounts(reading, fact)
        yield from compare_value(reading, fact)
        yield from compare_total(reading, fact)
        yield from compare_remainder(reading, fact)
        yield from compare_counts(reading, fact)
    yield from compare_order(reading, fact)
    if reading.directions:
        yield from compare_directions(reading, fact)
    yield from compare_weekdays(reading, fact)
    yield from compare_titles(assertion.names, fact)
    yield from compare_earlier(reading, fact)
    yield from compare_once(reading, fact)
    yield from compare_turned(reading, fact)
    yield from (purposes := list(compare_functions(reading, fact)))
    worded = list(compare_words(reading, assertion.terms, fact, assertion.had))
    for part in leave_out_support(assertion, worded):
        if not any(told.start <= part.start < told.end for told in purposes):
            yield part


def compare(assertion: Assertion, fact: Fact, scene: Scene) -> Comparison:
    """Return an assertion beside a fact, each of its parts compared but for what is in doubt.

    What `scene` has of it stands in another fact of the paragraph.
    """
    compared = sorted(_compare_parts(assertion, fact))
    if assertion.settled:
        compared = [p for p in compared if not assertion.is_settled(p.start, p.end)]
    parts = [
        find_near(part, assertion, fact, scene) if part.state in LACKING else part
        for part in compared
    ]
    parts += compare_modifiers(assertion.reading, fact, parts)
    recalled = recall(assertion, fact)
    is_adrift = recalled == 0 and assertion.is_of_another
    return Comparison(fact, parts, recalled, mention(assertion, fact, parts), is_adrift)
