"""Tell whether an assertion that has another date is of the same time as a fact.

A date that is a slip for that of the fact, its year or its month alone, is rather of the same.
"""

import re

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.rules.closeness import WELL_SPELLED, is_full, is_said_in_full, tells_which
from isiscli.model import Figure

_SPELLED_DATED = 12.0
"""The weight of the words that tell a happening from others of its sort."""

_RECURRING = frozenset(
    "meet meets met meeting session talks spoke speech visit visited attack attacked strike struck "
    "bombing killed removed arrested clashed".split()
)
"""What happens more than once, so that only a name or a number tells which time is meant."""

_WHICH = frozenset("first second third last previous new another annual final".split())
"""Words that tell which of several is meant."""

_TOLD_BY_WORDS = 7.0
"""What the words of an assertion weigh that tell by themselves of what it is."""

_MOSTLY = 0.75
"""The share of a fact that is told in few words, of which the fact has all."""

_MUCH = 2.4
"""What a word weighs that tells much of what is asserted."""

_NEARLY_ALL = 0.8
"""The share of a fact that is told in full of what happens more than once."""

_DAY = re.compile(r"\d")
"""The start of a date that is one of a day: "28 June 2021"."""

_COVERED, _WHOLE = 0.8, 0.99
"""The share of an assertion that a fact has in whose date alone it slips, with a number and not."""

_MENTIONED = 0.7
"""The share of a fact that is told where another date is no slip for its own."""


def _recurs(comparison: Comparison) -> bool:
    """Tell whether an assertion is of something that happens more than once, in few words."""
    return comparison.spelled < _SPELLED_DATED and any(
        p.said.casefold() in _RECURRING for p in comparison.parts if p.sort == "word"
    )


def _is_mostly_told(comparison: Comparison) -> bool:
    """Tell whether few words that a fact has all of tell most of it, and of whom it is."""
    is_named = any(p.sort == "name" for p in comparison.list_parts("agrees"))
    return is_named and is_full(comparison) and comparison.mentioned >= _MOSTLY


def _is_adrift(comparison: Comparison) -> bool:
    """Tell whether few words, and no name or number, say of what an assertion is.

    What "was found in January" may be anything. What it refers back to does not tell, nor are few
    words too few that are all that there is to say: "the coalition was set up".
    """
    if is_said_in_full(comparison) or _is_mostly_told(comparison):
        return False
    own = sum(p.weight for p in comparison.list_parts("agrees") if p.sort == "word")
    return own < _TOLD_BY_WORDS and not any(map(tells_which, comparison.parts))


def _is_told_in_full(comparison: Comparison) -> bool:
    """Tell whether a fact has what an assertion says of a time that is no slip for its own.

    Most of the fact is told, and it must have all of the words that tell much, or two names or
    numbers: else what "became" of somebody then, or was done there, may be another thing.
    """
    if comparison.mentioned < _MENTIONED:
        return False
    if any(p.said.casefold() in _WHICH and p.state != "agrees" for p in comparison.parts):
        return False
    lacking = [p for p in comparison.list_parts("missing") if p.sort == "word"]
    return all(p.weight < _MUCH for p in lacking) or sum(map(tells_which, comparison.parts)) >= 2


def is_slip_in_date(comparison: Comparison, part: Part) -> bool:
    """Tell whether only a slip in the date parts an assertion from what names or numbers tell.

    Few words need be told then: "the council was announced in" is said by its name and its date.
    """
    if part.sort != "date" or _recurs(comparison):
        return False
    is_counted = any(p.sort == "amount" for p in comparison.list_parts("agrees"))
    is_day = part.days == 1 and bool(_DAY.match(part.sourced))
    if not (part.is_parallel or (is_day and is_counted)):
        return False
    least = _COVERED if is_counted else _WHOLE
    return any(map(tells_which, comparison.parts)) and comparison.covered >= least


def is_same_time(comparison: Comparison, part: Part) -> bool:
    """Tell whether an assertion with another date is of the same happening or measurement."""
    is_of_then = part.is_parallel or is_slip_in_date(comparison, part)
    if _is_adrift(comparison) or not (is_of_then or _is_told_in_full(comparison)):
        return False
    if isinstance(comparison.fact.record, Figure):
        return any(p.sort == "amount" for p in comparison.list_parts("agrees"))
    if comparison.spelled < WELL_SPELLED and any(p.is_native for p in comparison.parts):
        return False  # "left Algeria" for an Algerian who left something else
    if not _recurs(comparison) or any(map(tells_which, comparison.parts)):
        return True
    is_same = is_full(comparison) and comparison.mentioned >= _NEARLY_ALL
    return part.is_parallel and is_same
