"""Compare what leaves in doubt whether a fact says the same as an assertion."""

from collections.abc import Iterator
from heapq import merge

from isiscli.factcheck.compare.assertion import Assertion
from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.compare.denying.attained import compare_attained
from isiscli.factcheck.compare.denying.attempted import compare_attempts
from isiscli.factcheck.compare.denying.undenied import compare_undenied
from isiscli.factcheck.compare.doing.acting import compare_acting
from isiscli.factcheck.compare.doing.aimed import compare_aims, compare_loyalties, compare_standing
from isiscli.factcheck.compare.doing.armies import compare_armies
from isiscli.factcheck.compare.doing.bindings import compare_agents, compare_counted
from isiscli.factcheck.compare.doing.doers import compare_doers
from isiscli.factcheck.compare.doing.exchanges import compare_exchanges, compare_turns
from isiscli.factcheck.compare.doing.identities import compare_identities
from isiscli.factcheck.compare.doing.liberated import compare_liberated
from isiscli.factcheck.compare.doing.parties import compare_parties
from isiscli.factcheck.compare.doing.predicates import compare_governors, compare_ranks
from isiscli.factcheck.compare.doing.turned import compare_sides
from isiscli.factcheck.compare.saying.spokesmen import compare_spokesmen
from isiscli.factcheck.compare.saying.tellers import compare_tellers
from isiscli.factcheck.compare.scope.entire import compare_entire
from isiscli.factcheck.compare.scope.few_many import compare_few_many
from isiscli.factcheck.compare.scope.gender import compare_gender
from isiscli.factcheck.compare.scope.kin import compare_kin
from isiscli.factcheck.compare.scope.limits import compare_limits
from isiscli.factcheck.compare.scope.people import compare_leaders, compare_whose_people
from isiscli.factcheck.compare.scope.portions import compare_portions
from isiscli.factcheck.compare.scope.preferences import compare_preferences
from isiscli.factcheck.compare.scope.repeats import compare_repeats
from isiscli.factcheck.compare.segments import compare_segments
from isiscli.factcheck.compare.times.ahead import compare_ahead
from isiscli.factcheck.compare.wording.details import compare_modals
from isiscli.factcheck.compare.wording.indirect import compare_indirect
from isiscli.factcheck.compare.wording.replaced import compare_slots
from isiscli.factcheck.compare.wording.verbs import compare_deeds, compare_verbs
from isiscli.factcheck.facts.fact import Fact


def _compare_doubts(assertion: Assertion, fact: Fact) -> Iterator[Part]:
    """Yield the parts that weigh nothing, agree with nothing and are missing of the fact."""
    reading = assertion.reading
    yield from compare_modals(reading, fact)
    yield from compare_slots(reading, fact)
    yield from compare_counted(reading, fact)
    yield from compare_governors(reading, fact)
    yield from compare_parties(reading, fact)
    yield from compare_doers(reading, fact)
    yield from compare_acting(reading, fact)
    yield from compare_aims(reading, fact)
    yield from compare_standing(reading, fact)
    yield from compare_loyalties(reading, fact)
    yield from compare_entire(reading, fact)
    yield from compare_few_many(reading, fact)
    yield from compare_gender(reading, fact)
    yield from compare_kin(reading, fact)
    yield from compare_sides(reading, fact)
    yield from compare_whose_people(reading, fact)
    yield from compare_liberated(reading, fact)
    yield from compare_tellers(reading, fact)
    yield from compare_spokesmen(reading, fact)
    yield from compare_attempts(reading, fact)
    yield from compare_attained(reading, fact)
    yield from compare_ahead(reading, fact)
    yield from compare_armies(reading, fact)
    yield from compare_portions(reading, fact)
    yield from compare_exchanges(assertion.names, fact)
    yield from compare_turns(assertion.names, fact)
    yield from compare_identities(reading, fact)
    yield from compare_indirect(reading, fact)
    yield from compare_limits(reading, fact)
    yield from compare_preferences(reading, fact)
    yield from compare_repeats(reading, fact)


def add_doubts(assertion: Assertion, comparison: Comparison) -> Comparison:
    """Return a comparison with what leaves in doubt whether the fact says the same.

    These parts change no share. They bar a verdict, or tell of a fact which would support without
    them that another does it, so that only a fact that would settle an assertion needs them.
    """
    reading, fact = assertion.reading, comparison.fact
    doubts = sorted(_compare_doubts(assertion, fact))
    doubts = [p for p in doubts if not assertion.is_settled(p.start, p.end)]
    modifiers = [part for part in comparison.parts if part.sort == "modifier"]
    compared = [part for part in comparison.parts if part.sort != "modifier"]
    parts = [*merge(compared, doubts), *modifiers]
    parts += compare_undenied(reading, parts, fact)
    parts += compare_agents(reading, parts)
    parts += compare_verbs(reading, parts)
    parts += compare_deeds(reading, parts)
    parts += compare_ranks(reading, parts, fact)
    parts += compare_leaders(reading, parts, fact)
    parts += compare_segments(reading, parts)
    return comparison._replace(parts=parts)
