"""Tell whether a fact lies on the side of a date that it is said to lie on."""

import re
from typing import Literal

from isiscli.dates import EARLIEST
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.moments import Moment

Bound = Literal["before", "after", ""]

_LEADS = re.compile(
    r"(?<!days )(?<!weeks )(?<!months )(?<!years )"
    r"\b(before|until|till|prior to|since|after)\s\Z",
    re.IGNORECASE,
)
"""What leads to a date that something only lies before or after, if not so many days."""

_STARTED = re.compile(r"\b(?:from|back to|dat\w+ to|st\w+ in|beg[aiu]n\w* in)\s(?:the\s)?\Z", re.I)
"""Words by which a text tells from when on something was so."""

_LATE = frozenset(("since", "after"))
_LONGEST = 24
"""Characters of the words that lead to a date, at most."""

_YEAR = 10_000
"""A year, in days as yyyymmdd: what lies farther off is not told by such a date."""


def find_bound(text: str, start: int) -> Bound:
    """Tell whether a date is only the one before or after which something is said to lie."""
    found = _LEADS.search(text, max(0, start - _LONGEST), start)
    if not found:
        return ""
    return "after" if found[1].lower() in _LATE else "before"


def _is_led_alike(bound: Bound, text: str, start: int) -> bool:
    if find_bound(text, start) == bound:
        return True
    return bound == "after" and _STARTED.search(text, max(0, start - _LONGEST), start) is not None


def _overlap(one: Moment, other: Moment) -> bool:
    return one.first <= other.last and other.first <= one.last


def find_other_deadline(moment: Moment, fact: Fact) -> Moment | None:
    """Return the date by which a fact has something, where an assertion has it by another one."""
    if moment.relation != "by":
        return None
    stated = [m for text in fact.readings for m in text.moments if m.relation == "by"]
    is_met = any(_overlap(moment, theirs) for theirs in stated)
    return None if is_met else next(iter(stated), None)


def is_yet_to_come(moment: Moment, fact: Fact) -> bool:
    """Tell whether a date lies after the day on which the source of a fact was published."""
    return moment.first > fact.published


def is_on_side(bound: Bound, moment: Moment, fact: Fact) -> bool:
    """Tell whether a fact has the same bound, or lies within a year on that side of the date."""
    stated = [
        theirs
        for text in fact.readings
        for theirs in text.moments
        if _is_led_alike(bound, text.text, theirs.start)
    ]
    if stated:
        return any(_overlap(moment, theirs) for theirs in stated)
    quoted = [span for span in fact.spans if span.is_quoted and span.first > EARLIEST]
    if any(span.first <= moment.last and moment.first <= span.last for span in quoted):
        return False
    if bound == "before":
        return any(span.last < moment.first <= span.last + _YEAR for span in quoted)
    return any(span.first - _YEAR <= moment.last < span.first for span in quoted)
