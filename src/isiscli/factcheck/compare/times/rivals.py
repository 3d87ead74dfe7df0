"""Find the spans of a fact that a date of an assertion would have to be of."""

from collections.abc import Sequence

from isiscli.dates import EARLIEST, LATEST
from isiscli.factcheck.compare.times.bounds import is_yet_to_come
from isiscli.factcheck.compare.times.spans import is_slip, overlaps
from isiscli.factcheck.facts.fact import Fact, Span
from isiscli.factcheck.parts.moments import Moment

_MONTH = 31
"""Days of a date that does not only say in which year the other ones were."""


def _starts(fact: Fact, span: Span) -> bool:
    """Tell whether a fact says that something has been so since a span, and not before."""
    since = (m for r in fact.readings for m in r.moments if m.relation == "since")
    return any(moment.first == span.first for moment in since)


def list_rivals(moment: Moment, others: Sequence[Moment], fact: Fact) -> list[Span]:
    """Return the spans that a date would have to be of, where it is of none.

    A source knows nothing of what came after it, so that it contradicts no later date, unless it
    looks ahead itself. What another date of the assertion has right is not held against this one.
    """
    spans = [s for s in fact.spans if s.is_quoted and s.first > EARLIEST and s.last < LATEST]
    if moment.has_year:
        ahead = is_yet_to_come(moment, fact)
        spans = [
            s
            for s in spans
            if not ahead or s.last // 100 > fact.published // 100 or is_slip(moment, s)
        ]
        if moment.relation == "since":
            spans = [s for s in spans if s.last < moment.first or _starts(fact, s)]
    least = max(moment.days, _MONTH)
    telling = [other for other in others if moment.has_year or other.days <= least]
    return [s for s in spans if not any(overlaps(other, s) for other in telling)]
