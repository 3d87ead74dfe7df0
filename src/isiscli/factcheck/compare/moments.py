"""Compare the dates of an assertion with those of a fact."""

from collections.abc import Iterator

from isiscli.dates import EARLIEST
from isiscli.factcheck.compare.comparison import Part, State
from isiscli.factcheck.facts.fact import Fact, Span
from isiscli.factcheck.parts.moments import Moment
from isiscli.factcheck.parts.reading import Reading


def _widen(span: Span) -> Span:
    """Return a span with the month before and after it, where it is rough."""
    if not span.is_rough or span.first == EARLIEST:
        return span
    first = span.first - (8900 if span.first // 100 % 100 == 1 else 100)
    last = span.last + (8900 if span.last // 100 % 100 == 12 else 100)
    return span._replace(first=first, last=last)


def _overlaps(moment: Moment, span: Span) -> bool:
    if moment.has_year:
        if moment.relation == "by" and not span.is_stated:
            return span.first <= moment.last and moment.last // 10000 - span.first // 10000 <= 1
        return moment.first <= span.last and span.first <= moment.last
    if span.first == EARLIEST or span.last - span.first > 10000:
        return False
    first, last = span.first % 10000, span.last % 10000
    return moment.first <= last and first <= moment.last if first <= last else True


def _days(span: Span) -> int:
    return Moment(0, 0, span.first, span.last).days if span.first > EARLIEST else 10**6


def _describe_span(span: Span) -> str:
    from isiscli.dates import describe_date

    year, month, day = span.first // 10000, span.first // 100 % 100, span.first % 100
    if span.first == span.last:
        return describe_date(f"{year:04}-{month:02}-{day:02}")
    if span.first // 100 == span.last // 100:
        return describe_date(f"{year:04}-{month:02}")
    if span.first // 10000 == span.last // 10000 and _days(span) > 300:
        return f"{year}"
    if span.last - span.first > 80000:
        return f"the {year}s"
    last = span.last // 100
    return describe_date(f"{year:04}-{month:02}/{last // 100:04}-{last % 100:02}")


_PRECISE = 366
"""Days of a date that can single out a happening, at most."""


def compare_moments(reading: Reading, fact: Fact) -> Iterator[Part]:
    for moment in reading.moments:
        state, sourced = _compare_moment(moment, fact)
        if state != "agrees" and reading.is_voiced(moment.start, moment.end):
            state = "allowed" if state == "differs" else state
        yield Part(
            moment.start,
            moment.end,
            "date",
            reading.text[moment.start : moment.end],
            state,
            2.5,
            sourced,
            is_precise=moment.days <= _PRECISE,
        )


_WIDE = 80
"""Days of a date that takes in too much to be that of the fact by itself."""


def _compare_moment(moment: Moment, fact: Fact) -> tuple[State, str]:
    near = [span for span in fact.spans if _overlaps(moment, span)]
    if near:
        closest = min(map(_days, near))
        fits = moment.days * 3 >= closest or closest <= 1
        quoted = [span for span in fact.spans if span.is_quoted]
        if quoted and moment.days > _WIDE and not any(_overlaps(moment, span) for span in quoted):
            fits = False
        return ("agrees" if fits else "allowed"), ""
    if any(_overlaps(moment, _widen(span)) for span in fact.spans):
        return "allowed", ""
    stated = [s for s in fact.spans if s.is_quoted and s.first > EARLIEST and s.last < 99990000]
    if moment.has_year:
        ahead = moment.first > fact.published
        stated = [s for s in stated if not ahead or s.last // 100 > fact.published // 100]
        if moment.relation == "since":
            stated = [s for s in stated if s.last < moment.first]
    if not stated:
        return "missing", ""
    return "differs", _describe_span(min(stated, key=_days))
