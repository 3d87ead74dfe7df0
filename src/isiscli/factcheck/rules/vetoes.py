"""Tell where another fact has what one has otherwise, so that the sources differ."""

import re
from collections.abc import Sequence

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.rules.closeness import is_said_in_full, rate
from isiscli.model import Affiliate, Event, Person

_VETO, _VETO_NUMBER = 0.95, 0.75
"""How near another fact must be, as a share, whose part agrees; nearer than one with the number."""

_PHRASE = 20
"""Characters behind a number in which the words for what it counts start."""

_PEOPLE = frozenset("men people persons".split())
"""Words for whoever is counted."""

_YEAR = re.compile(r"\b\d{4}\b")
_OF_TITLE = ("amount", "date")
"""Parts that are right only of what the name of a record is about: 83 percent in Iraq."""


def _allows(comparison: Comparison, part: Part, best: Comparison) -> bool:
    """Tell whether a fact about as close as `best` has a part as it is asserted, or allows it."""
    same = next((p for p in comparison.parts if (p.end, p.sort) == (part.end, part.sort)), None)
    if same is None or comparison.list_parts("differs"):
        return False
    if _is_of_other(comparison, part, best):
        return False
    if same.state != "agrees" and (same.state, same.sort) != ("allowed", "amount"):
        return False
    is_number = (same.state, same.sort) == ("agrees", "amount")
    rest = comparison._replace(parts=[p for p in comparison.parts if p != same])
    if _is_of_day(same) and _list_named(best) <= _list_named(comparison):
        return True
    return rest.covered >= (_VETO_NUMBER if is_number else _VETO) * best.covered


def _is_of_other(comparison: Comparison, part: Part, best: Comparison) -> bool:
    """Tell whether a fact that has a part as it is asserted is of something else than `best`."""
    if part.sort == "name" and _is_ahead(comparison.fact) and not _is_ahead(best.fact):
        return True
    if part.sort == "amount" and _counts_others(comparison, part, best):
        return True
    return part.sort in _OF_TITLE and any(p.sort == "title" for p in comparison.parts)


def _is_ahead(fact: Fact) -> bool:
    """Tell whether a fact is of what was to happen after its source: a meeting "this fall"."""
    is_event = isinstance(fact.record, Event)
    return is_event and any(s.is_quoted and s.first > fact.published for s in fact.spans)


def _counts_others(comparison: Comparison, part: Part, best: Comparison) -> bool:
    """Tell whether a fact lacks a word for what is counted, which a nearer one has by itself.

    "10,000 ISIS fighters" are no "10,000 foreign fighters", where of those there are 2,000.
    """
    own = {p.start for p in best.list_parts("agrees") if p.sort == "word"}
    counted = range(part.end, part.end + _PHRASE)
    words = [p for p in comparison.parts if p.sort == "word" and p.said.casefold() not in _PEOPLE]
    lacking = (p for p in words if p.state != "agrees")
    is_fuller = rate(best) > rate(comparison) and is_said_in_full(best)
    return is_fuller and any(p.start in own and p.start in counted for p in lacking)


def _is_of_day(part: Part) -> bool:
    """Tell whether a part is a day that is right: what happened to the same then may be meant."""
    return (part.sort, part.state, part.days) == ("date", "agrees", 1)


def _list_named(comparison: Comparison) -> set[int]:
    """Return where the names start that a fact has, but for that of what all records are about."""
    agreed = comparison.list_parts("agrees")
    return {part.start for part in agreed if part.sort == "name" and not part.is_generic}


def _is_dated_otherwise(part: Part, best: Comparison) -> bool:
    """Tell whether a record of many claims dates another of them as an assertion does.

    Who left a group in 2012, formed one in 2013 and became its emir in 2015 did not in 2013.
    """
    record = best.fact.record
    if part.sort != "date" or not isinstance(record, Affiliate | Person):
        return False
    years = set(_YEAR.findall(part.said)) - set(_YEAR.findall(part.sourced))
    return bool(years) and all(year in record.statement for year in years)


def is_vetoed(part: Part, best: Comparison, comparisons: Sequence[Comparison]) -> bool:
    """Tell whether another fact has what `best` has otherwise: then the sources differ."""
    if _is_dated_otherwise(part, best):
        return True
    return part.sort in ("amount", "date", "name", "voice") and any(
        _allows(comparison, part, best) for comparison in comparisons
    )
