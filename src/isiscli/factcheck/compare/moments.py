"""Compare the dates of an assertion with those of a fact."""

from collections.abc import Iterator, Sequence

from isiscli.dates import EARLIEST, LATEST, describe_date
from isiscli.factcheck.compare.bounds import find_bound, has_other_deadline, is_on_side
from isiscli.factcheck.compare.comparison import Part, State
from isiscli.factcheck.facts.fact import Fact, Span
from isiscli.factcheck.parts.moments import Moment
from isiscli.factcheck.parts.reading import Reading

_WEIGHT = 2.5
"""What a date weighs."""

_WIDE = 80
"""Days of a date that takes in too much to be that of the fact by itself."""

_AS_NEAR = 3
"""How many times as long as an asserted date that of the fact may be to confirm it."""

_WHOLE_YEAR, _DECADE = 300, 80_000
"""Days from which a span is a year; the distance of its ends, as yyyymmdd, from which a decade."""

_DECEMBER_TO_JANUARY = 8900
"""From December of a year to January of the next, as yyyymmdd; other months are 100 apart."""


def _widen(span: Span) -> Span:
    """Return a span with the month before and after it, where it is rough."""
    if not span.is_rough or span.first == EARLIEST:
        return span
    first = span.first - (_DECEMBER_TO_JANUARY if span.first // 100 % 100 == 1 else 100)
    last = span.last + (_DECEMBER_TO_JANUARY if span.last // 100 % 100 == 12 else 100)
    return span._replace(first=first, last=last)


def _overlaps(moment: Moment, span: Span) -> bool:
    """Tell whether a date can be of a span of days; "by June" is of what was said in that year."""
    if moment.has_year:
        if moment.relation == "by" and not span.is_stated:
            return span.first <= moment.last and moment.last // 10000 - span.first // 10000 <= 1
        return moment.first <= span.last and span.first <= moment.last
    if span.first == EARLIEST or span.last - span.first > 10000:
        return False
    first, last = span.first % 10000, span.last % 10000
    return moment.first <= last and first <= moment.last if first <= last else True


def _days(span: Span) -> int:
    """Return how many days a span has, very many where it has no start."""
    return Moment(0, 0, span.first, span.last).days if span.first > EARLIEST else 10**6


def _is_as_wide(moment: Moment, span: Span) -> bool:
    """Tell whether a date and a span are both seasons, both years or both decades."""
    return moment.days <= _AS_NEAR * _days(span) and _days(span) <= _AS_NEAR * moment.days


def _describe_span(span: Span) -> str:
    """Return a span of days in words."""
    year, month, day = span.first // 10000, span.first // 100 % 100, span.first % 100
    if span.first == span.last:
        return describe_date(f"{year:04}-{month:02}-{day:02}")
    if span.first // 100 == span.last // 100:
        return describe_date(f"{year:04}-{month:02}")
    if span.first // 10000 == span.last // 10000 and _days(span) > _WHOLE_YEAR:
        return f"{year}"
    if span.last - span.first > _DECADE:
        return f"the {year}s"
    last = span.last // 100
    return describe_date(f"{year:04}-{month:02}/{last // 100:04}-{last % 100:02}")


def compare_moments(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each date of an assertion beside the days between which the fact lies."""
    for moment in reading.moments:
        others = [other for other in reading.moments if other != moment]
        state, sourced = _compare_moment(moment, others, fact)
        if state == "differs" and reading.is_voiced(moment.start, moment.end):
            state = "allowed"
        said = reading.text[moment.start : moment.end]
        part = Part(moment.start, moment.end, "date", said, state, _WEIGHT, sourced)
        bound = find_bound(reading.text, moment.start)
        if bound and is_on_side(bound, moment, fact):
            part = part._replace(state="agrees", sourced="")
        elif state == "agrees" and (bound or has_other_deadline(moment, fact)):
            yield part._replace(sort="doubt", state="missing", weight=0.0)
        yield part._replace(days=moment.days)


def _is_slip(moment: Moment, span: Span) -> bool:
    """Tell whether a date is another but for its year, its month or its day.

    That of a month or of a part of a year is such a slip in its year; a month is one in itself.
    """
    ours, theirs = str(moment.first), str(span.first)
    if moment.days == 1 and span.first == span.last:
        return sum(ours[a:b] == theirs[a:b] for a, b in ((0, 4), (4, 6), (6, 8))) > 1
    is_month = moment.first // 100 == moment.last // 100 and span.first // 100 == span.last // 100
    if is_month and ours[4:6] == theirs[4:6]:
        return True
    if moment.days == 1 or span.first == span.last or _days(span) > _WHOLE_YEAR:
        return False
    bounds = (moment.first % 10000, moment.last % 10000)
    is_same_part = bounds == (span.first % 10000, span.last % 10000)
    return is_same_part or (is_month and ours[:4] == theirs[:4])


def _list_rivals(moment: Moment, others: Sequence[Moment], fact: Fact) -> list[Span]:
    """Return the spans that a date would have to be of, where it is of none.

    A source knows nothing of what came after it, so that it contradicts no later date, unless it
    looks ahead itself. What another date of the assertion has right is not held against this one.
    """
    spans = [s for s in fact.spans if s.is_quoted and s.first > EARLIEST and s.last < LATEST]
    if moment.has_year:
        ahead = moment.first > fact.published
        spans = [
            s
            for s in spans
            if not ahead or s.last // 100 > fact.published // 100 or _is_slip(moment, s)
        ]
        if moment.relation == "since":
            spans = [s for s in spans if s.last < moment.first]
    telling = [other for other in others if moment.has_year or other.days <= moment.days]
    return [s for s in spans if not any(_overlaps(other, s) for other in telling)]


def _compare_moment(moment: Moment, others: Sequence[Moment], fact: Fact) -> tuple[State, str]:
    """Return how a date compares with a fact, and what the fact has in its place."""
    near = [span for span in fact.spans if _overlaps(moment, span)]
    if near:
        closest = min(map(_days, near))
        fits = moment.days * _AS_NEAR >= closest or closest <= 1
        quoted = [span for span in fact.spans if span.is_quoted]
        if quoted and moment.days > _WIDE and not any(_overlaps(moment, span) for span in quoted):
            fits = False
            alike = [s for s in quoted if moment.relation == "in" and _is_as_wide(moment, s)]
            if alike:
                return "differs", _describe_span(alike[0])
        if not any(moment.first <= s.last and s.first <= moment.last for s in near):
            fits = fits and not moment.has_year  # what was said in a year is not of "by June"
        return ("agrees" if fits else "allowed"), ""
    if any(_overlaps(moment, _widen(span)) for span in fact.spans):
        return "allowed", ""
    rivals = _list_rivals(moment, others, fact)
    return ("differs", _describe_span(min(rivals, key=_days))) if rivals else ("missing", "")
