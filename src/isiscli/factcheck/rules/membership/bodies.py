"""Tell which sentences count the members of a body that is not the coalition."""

import re

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.membership.coalition import find_coalitions
from isiscli.factcheck.rules.membership.nations import is_body
from isiscli.factcheck.rules.verdicts import Judgement
from isiscli.model import Event, Figure, Member

_COUNTED = re.compile(r"\b(?:members?|partners?|nations?|countries|states)\b", re.IGNORECASE)
_UNITS = frozenset(("members", "nations", "institutions"))


_OF_BODY = re.compile(r"\s(?:(?:are|is|were|was|belong(?:s|ed)?|to|the|of|from|in) ){0,4}")
_HAS = re.compile(r"(?:[’']s)?[,(]?\s?(?:(?:with|has|have|had|its|and|all) ){0,3}")
"""What stands between a number and the body whose members it counts, and the other way round."""


def counts_of_body(reading: Reading, base: FactBase) -> bool:
    """Tell whether a number counts the members of a body that is itself a member, or among them.

    "26 EU countries", "30 are NATO allies", "INTERPOL, with 194 members".
    """
    bodies = [name for name in reading.names if is_body(name, base)]
    return any(
        _OF_BODY.fullmatch(reading.text, amount.end, name.start)
        or _HAS.fullmatch(reading.text, name.end, amount.opening)
        for name in bodies
        for amount in reading.amounts
        if amount.unit == "count"
    )


def counts_others(reading: Reading, base: FactBase) -> bool:
    """Tell whether a sentence has a number of members and names a body, and no coalition."""
    if not reading.amounts or not _COUNTED.search(reading.text):
        return False
    if counts_of_body(reading, base):
        return True
    named = [name for name in reading.names if not reading.is_voiced(name.start, name.end)]
    return any(is_body(name, base) for name in named) and not any(find_coalitions(reading.text))


def is_of_roster(fact: Fact) -> bool:
    """Tell whether a fact is a number of members of the coalition."""
    return isinstance(fact.record, Figure) and fact.record.value.unit in _UNITS


def tells_of_members(judgement: Judgement) -> bool:
    """Tell whether what supports an assertion tells of members, and so more than their list."""
    if judgement.verdict != "supported" or judgement.comparison is None:
        return False
    fact = judgement.comparison.fact
    return is_of_roster(fact) or isinstance(fact.record, Event | Member)
