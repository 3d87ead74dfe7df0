"""Compare an assertion with a fact, part by part."""

from collections.abc import Iterator
from heapq import merge

from isiscli.factcheck.compare.ahead import compare_ahead
from isiscli.factcheck.compare.aimed import compare_aims
from isiscli.factcheck.compare.amounts import compare_amounts
from isiscli.factcheck.compare.armies import compare_armies
from isiscli.factcheck.compare.assertion import Assertion
from isiscli.factcheck.compare.attained import compare_attained
from isiscli.factcheck.compare.attempted import compare_attempts
from isiscli.factcheck.compare.bindings import compare_agents, compare_counted
from isiscli.factcheck.compare.comparison import Comparison, Part
from isiscli.factcheck.compare.counts import compare_counts
from isiscli.factcheck.compare.details import (
    compare_directions,
    compare_modals,
    compare_modifiers,
    compare_order,
)
from isiscli.factcheck.compare.doers import compare_doers
from isiscli.factcheck.compare.done_once import compare_once
from isiscli.factcheck.compare.earlier import compare_earlier
from isiscli.factcheck.compare.entire import compare_entire
from isiscli.factcheck.compare.exchanges import compare_exchanges
from isiscli.factcheck.compare.figures import compare_remainder, compare_total, compare_value
from isiscli.factcheck.compare.functions import compare_functions
from isiscli.factcheck.compare.identities import compare_identities
from isiscli.factcheck.compare.indirect import compare_indirect
from isiscli.factcheck.compare.kin import compare_kin
from isiscli.factcheck.compare.liberated import compare_liberated
from isiscli.factcheck.compare.limits import compare_limits
from isiscli.factcheck.compare.moments import compare_moments
from isiscli.factcheck.compare.names import compare_names
from isiscli.factcheck.compare.near import LACKING, find_near
from isiscli.factcheck.compare.parties import compare_parties
from isiscli.factcheck.compare.portions import compare_portions
from isiscli.factcheck.compare.predicates import compare_governors, compare_ranks
from isiscli.factcheck.compare.preferences import compare_preferences, compare_turned
from isiscli.factcheck.compare.repeats import compare_repeats
from isiscli.factcheck.compare.replaced import compare_slots
from isiscli.factcheck.compare.segments import compare_segments
from isiscli.factcheck.compare.shares import mention, recall
from isiscli.factcheck.compare.tellers import compare_tellers
from isiscli.factcheck.compare.titles import compare_titles
from isiscli.factcheck.compare.turned import compare_sides
from isiscli.factcheck.compare.verbs import compare_deeds, compare_verbs
from isiscli.factcheck.compare.weekdays import compare_weekdays
from isiscli.factcheck.compare.words import compare_words
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
    for part in compare_words(reading, assertion.terms, fact, assertion.had):
        if not any(told.start <= part.start < told.end for told in purposes):
            yield part


def _compare_doubts(assertion: Assertion, fact: Fact) -> Iterator[Part]:
    """Yield the parts that weigh nothing, agree with nothing and are missing of the fact."""
    reading = assertion.reading
    yield from compare_modals(reading, fact)
    yield from compare_slots(reading, fact)
    yield from compare_counted(reading, fact)
    yield from compare_governors(reading, fact)
    yield from compare_parties(reading, fact)
    yield from compare_doers(reading, fact)
    yield from compare_aims(reading, fact)
    yield from compare_entire(reading, fact)
    yield from compare_kin(reading, fact)
    yield from compare_sides(reading, fact)
    yield from compare_liberated(reading, fact)
    yield from compare_tellers(reading, fact)
    yield from compare_attempts(reading, fact)
    yield from compare_attained(reading, fact)
    yield from compare_ahead(reading, fact)
    yield from compare_armies(reading, fact)
    yield from compare_portions(reading, fact)
    yield from compare_exchanges(assertion.names, fact)
    yield from compare_identities(reading, fact)
    yield from compare_indirect(reading, fact)
    yield from compare_limits(reading, fact)
    yield from compare_preferences(reading, fact)
    yield from compare_repeats(reading, fact)


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


def add_doubts(assertion: Assertion, comparison: Comparison) -> Comparison:
    """Return a comparison with what leaves in doubt whether the fact says the same.

    These parts bar a verdict and change no share, so that only a fact that would settle an
    assertion without them needs them.
    """
    reading, fact = assertion.reading, comparison.fact
    doubts = sorted(_compare_doubts(assertion, fact))
    doubts = [p for p in doubts if not assertion.is_settled(p.start, p.end)]
    modifiers = [part for part in comparison.parts if part.sort == "modifier"]
    compared = [part for part in comparison.parts if part.sort != "modifier"]
    parts = [*merge(compared, doubts), *modifiers]
    parts += compare_agents(reading, parts)
    parts += compare_verbs(reading, parts)
    parts += compare_deeds(reading, parts)
    parts += compare_ranks(reading, parts, fact)
    parts += compare_segments(reading, parts)
    return comparison._replace(parts=parts)
