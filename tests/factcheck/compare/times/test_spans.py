"""Test how spans of days are moved and widened."""

import pytest

from isiscli.dates import MONTHS
from isiscli.factcheck.compare.times.spans import widen
from isiscli.factcheck.facts.fact import Span
from isiscli.factcheck.parts.calendar import find_date, read_days


def _is_day(day: int) -> bool:
    return f"{find_date(day):%Y%m%d}" == f"{day:08}"


@pytest.mark.parametrize("part", ["early", "mid", "late", "the start of", "the end of"])
@pytest.mark.parametrize("month", MONTHS)
@pytest.mark.parametrize("year", ["2019", "2020"])
def test_a_rough_part_of_any_month_is_widened_to_days_that_exist(
    year: str, month: str, part: str
) -> None:
    """February has no 31st day, which is what stands for the end of each month."""
    days = read_days({"year": year, "month": month, "part": part})
    assert days
    first, last = days
    wide = widen(Span(first, last, is_rough=True))
    assert wide.first < first
    assert last < wide.last
    assert _is_day(wide.first)
    assert _is_day(wide.last)


def test_a_rough_span_at_the_end_of_the_calendar_stays_in_it() -> None:
    """There is no day after that."""
    wide = widen(Span(99991225, 99991231, is_rough=True))
    assert (99991215, 99991231) == (wide.first, wide.last)


def test_what_is_exact_is_not_widened() -> None:
    """A day that a source gives is meant to the day."""
    span = Span(20200229, 20200229)
    assert span == widen(span)
