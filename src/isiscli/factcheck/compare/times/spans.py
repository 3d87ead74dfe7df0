"""Tell how a date lies to a span of days, and describe one."""

from collections.abc import Sequence
from datetime import date

from isiscli.dates import EARLIEST, describe_date
from isiscli.factcheck.facts.fact import Span
from isiscli.factcheck.parts.calendar import find_date
from isiscli.factcheck.parts.moments import Moment

AS_NEAR = 3
"""How many times as long as an asserted date that of the fact may be to confirm it."""

WHOLE_YEAR, _DECADE = 300, 80_000
"""Days from which a span is a year; the distance of its ends, as yyyymmdd, from which a decade."""

_MONTH = 28
_MARGIN = 3
"""Months by which a rough month can be off, as that "about a month after" another rough one."""

_DAYS_OFF = 10
"""Days by which the end or the start of a month can be off."""


def _shift(day: int, months: int) -> int:
    """Return a day, as yyyymmdd, so many months later or earlier."""
    years, month = divmod(day // 100 % 100 - 1 + months, 12)
    return (day // 10000 + years) * 10000 + (month + 1) * 100 + day % 100


def _move(day: int, by: int) -> int:
    """Return a day, as yyyymmdd, so many days later or earlier, within the calendar."""
    moved = min(max(find_date(day).toordinal() + by, 1), date.max.toordinal())
    return int(date.fromordinal(moved).isoformat().replace("-", ""))


def widen(span: Span) -> Span:
    """Return a span with the months before and after it in which it can lie, where it is rough."""
    if not span.is_rough or span.first == EARLIEST:
        return span
    if count_days(span) >= _MONTH:
        return span._replace(first=_shift(span.first, -_MARGIN), last=_shift(span.last, _MARGIN))
    first, last = _move(span.first, -_DAYS_OFF), _move(span.last, _DAYS_OFF)
    return span._replace(first=first, last=last)


def overlaps(moment: Moment, span: Span) -> bool:
    """Tell whether a date can be of a span of days; "by June" is of what was said in that year."""
    if moment.has_year:
        if moment.relation == "by" and not span.is_stated:
            return span.first <= moment.last and moment.last // 10000 - span.first // 10000 <= 1
        return moment.first <= span.last and span.first <= moment.last
    if span.first == EARLIEST or span.last - span.first > 10000:
        return False
    first, last = span.first % 10000, span.last % 10000
    return moment.first <= last and first <= moment.last if first <= last else True


def count_days(span: Span) -> int:
    """Return how many days a span has, very many where it has no start."""
    return Moment(0, 0, span.first, span.last).days if span.first > EARLIEST else 10**6


def is_as_wide(moment: Moment, span: Span) -> bool:
    """Tell whether a date and a span are both seasons, both years or both decades."""
    return moment.days <= AS_NEAR * count_days(span) and count_days(span) <= AS_NEAR * moment.days


def is_of_other_part(moment: Moment, spans: Sequence[Span]) -> bool:
    """Tell whether a date is of a part of a month, and spans are of other parts of the same."""
    if moment.days >= _MONTH:
        return False
    parts = [span for span in spans if 1 < count_days(span) < _MONTH]
    firsts = [(span.first if moment.has_year else span.first % 10_000, span) for span in parts]
    alike = [span for first, span in firsts if first // 100 == moment.first // 100]
    return bool(alike) and not any(overlaps(moment, span) for span in alike)


def is_slip(moment: Moment, span: Span) -> bool:
    """Tell whether a date is another but for its year, its month or its day.

    That of a month or of a part of a year is such a slip in its year; a month is one in itself, and
    so is a season.
    """
    ours, theirs = str(moment.first), str(span.first)
    if moment.days == 1 and span.first == span.last:
        return sum(ours[a:b] == theirs[a:b] for a, b in ((0, 4), (4, 6), (6, 8))) > 1
    is_month = moment.first // 100 == moment.last // 100 and span.first // 100 == span.last // 100
    if is_month and ours[4:6] == theirs[4:6]:
        return True
    if moment.days == 1 or span.first == span.last or count_days(span) > WHOLE_YEAR:
        return False
    bounds = (moment.first % 10000, moment.last % 10000)
    is_same_part = bounds == (span.first % 10000, span.last % 10000)
    is_alike = is_month or (moment.days < WHOLE_YEAR and is_as_wide(moment, span))
    return is_same_part or (is_alike and ours[:4] == theirs[:4])


def describe_span(span: Span) -> str:
    """Return a span of days in words."""
    year, month, day = span.first // 10000, span.first // 100 % 100, span.first % 100
    if span.first == span.last:
        return describe_date(f"{year:04}-{month:02}-{day:02}")
    if span.first // 100 == span.last // 100:
        return describe_date(f"{year:04}-{month:02}")
    if span.first // 10000 == span.last // 10000 and count_days(span) > WHOLE_YEAR:
        return f"{year}"
    if span.last - span.first > _DECADE:
        return f"the {year}s"
    last = span.last // 100
    return describe_date(f"{year:04}-{month:02}/{last // 100:04}-{last % 100:02}")
