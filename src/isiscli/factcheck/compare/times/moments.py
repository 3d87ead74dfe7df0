"""Compare the dates of an assertion with those of a fact."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Part, State
from isiscli.factcheck.compare.naming.titles import is_of_other_place
from isiscli.factcheck.compare.times.asides import is_told_aside
from isiscli.factcheck.compare.times.bounds import (
    Bound,
    find_bound,
    find_other_deadline,
    is_on_side,
    is_yet_to_come,
)
from isiscli.factcheck.compare.times.dated import find_other_date
from isiscli.factcheck.compare.times.rivals import list_rivals
from isiscli.factcheck.compare.times.spans import (
    AS_NEAR,
    count_days,
    describe_span,
    is_as_wide,
    is_of_other_part,
    is_slip,
    overlaps,
    widen,
)
from isiscli.factcheck.facts.fact import Fact, Span
from isiscli.factcheck.parts.moments import Moment
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_WEIGHT = 2.5
"""What a date weighs."""

_BETWEEN = re.compile(r"\bbetween\s(?:[^,;:.]{3,30}\sand\s)?(?:(?:early|mid|late)[\s-])?\Z")
"""What makes a date one of two between which something lies, and no date of it."""

_WIDE = 80
"""Days of a date that takes in too much to be that of the fact by itself."""


class _Dated(NamedTuple):
    """A date of an assertion with its other dates, as a part of it, and as a bound."""

    moment: Moment
    others: Sequence[Moment]
    part: Part
    bound: Bound
    is_voiced: bool
    is_leading: bool
    is_of_range: bool


class _Compared(NamedTuple):
    """How a date compares, what a fact has in its place, and whether it is a slip for that."""

    state: State
    sourced: str = ""
    is_slip: bool = False


@once
def _list_dated(reading: Reading) -> list[_Dated]:
    """Return the dates of an assertion with what of them is the same beside every fact."""
    dated = []
    for moment in reading.moments:
        others = [other for other in reading.moments if other != moment]
        said = reading.text[moment.start : moment.end]
        part = Part(moment.start, moment.end, "date", said, "missing", _WEIGHT, days=moment.days)
        bound = find_bound(reading.text, moment.start)
        is_voiced = reading.is_voiced(moment.start, moment.end)
        is_leading = any(start == 0 and moment.end <= end for start, end in reading.voices)
        is_of_range = bool(others) and _BETWEEN.search(reading.text, 0, moment.start) is not None
        dated.append(_Dated(moment, others, part, bound, is_voiced, is_leading, is_of_range))
    return dated


def _is_of_another(reading: Reading, fact: Fact) -> bool:
    """Tell whether an assertion is of what a fact only tells beside the happening that it dates."""
    return is_told_aside(reading, fact) or is_of_other_place(reading, fact)


def compare_moments(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each date of an assertion beside the days between which the fact lies."""
    for told in _list_dated(reading):
        moment, others, date, bound = told[:4]
        state, sourced, is_near = _compare_moment(moment, others, fact)
        if state == "agrees" and (other := find_other_date(reading, moment, fact)):
            state, sourced, is_near = "differs", describe_span(other), is_slip(moment, other)
        is_of_saying = told.is_voiced and not (told.is_leading and is_near)
        if state == "differs" and (
            is_of_saying or told.is_of_range or _is_of_another(reading, fact)
        ):
            state = "allowed"
        part = date._replace(state=state, sourced=sourced, is_parallel=is_near)
        deadline = find_other_deadline(moment, fact)
        if state == "allowed" and deadline and is_yet_to_come(deadline, fact):
            theirs = Span(deadline.first, deadline.last)
            part = part._replace(state="differs", sourced=describe_span(theirs), is_parallel=True)
        if bound and is_on_side(bound, moment, fact):
            part = part._replace(state="agrees", sourced="")
        elif state == "agrees" and (bound or deadline):
            yield part._replace(sort="doubt", state="missing", weight=0.0, days=0)
        yield part


def _compare_moment(moment: Moment, others: Sequence[Moment], fact: Fact) -> _Compared:
    """Return how a date compares with a fact."""
    near = [span for span in fact.spans if overlaps(moment, span)]
    if near:
        closest = min(map(count_days, near))
        fits = moment.days * AS_NEAR >= closest or closest <= 1
        quoted = [span for span in fact.spans if span.is_quoted]
        if quoted and moment.days > _WIDE and not any(overlaps(moment, span) for span in quoted):
            fits = False
            alike = [s for s in quoted if moment.relation == "in" and is_as_wide(moment, s)]
            if alike:
                return _Compared("differs", describe_span(alike[0]))
        if is_of_other_part(moment, quoted):
            fits = False
        if not any(moment.first <= s.last and s.first <= moment.last for s in near):
            fits = fits and not moment.has_year  # what was said in a year is not of "by June"
        return _Compared("agrees" if fits else "allowed")
    if any(overlaps(moment, widen(span)) for span in fact.spans):
        return _Compared("allowed")
    rivals = list_rivals(moment, others, fact)
    if not rivals:
        return _Compared("missing")
    slips = [span for span in rivals if is_slip(moment, span)]
    nearest = min(slips or rivals, key=count_days)
    return _Compared("differs", describe_span(nearest), is_slip=bool(slips))
