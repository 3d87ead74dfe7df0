"""Test the bounds of dates and their words."""

from calendar import monthrange
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isiscli.dates import EARLIEST, LATEST, Bounds, describe_date, read_bounds

BOUNDS = [
    ("2015", 20150101, 20151231),
    ("0001", 10101, 11231),
    ("9999", 99990101, 99991231),
    ("2015-06", 20150601, 20150630),
    ("2015-12", 20151201, 20151231),
    ("2016-02", 20160201, 20160229),
    ("2000-02", 20000201, 20000229),
    ("1900-02", 19000201, 19000228),
    ("2016-02-29", 20160229, 20160229),
    ("2015-XX", 20150101, 20151231),
    ("2015-XX-XX", 20150101, 20151231),
    ("2015-06-XX", 20150601, 20150630),
    ("201X", 20100101, 20191231),
    ("20XX", 20000101, 20991231),
    ("2015-21", 20150301, 20150531),
    ("2015-22", 20150601, 20150831),
    ("2015-23", 20150901, 20151130),
    ("2015-24", 20151201, 20160229),
    ("2015?", 20150101, 20151231),
    ("2015-06~", 20150601, 20150630),
    ("2015-06-25%", 20150625, 20150625),
    ("2015-06/2015-08", 20150601, 20150831),
    ("2015-06-01/2015-06-14", 20150601, 20150614),
    ("2015/2015-06", 20150101, 20150630),
    ("2014~/2015?", 20140101, 20151231),
    ("2015-06/..", 20150601, LATEST),
    ("2015-06/", 20150601, LATEST),
    ("../2015-06", EARLIEST, 20150630),
    ("/2015-06", EARLIEST, 20150630),
    ("9999-24", 99991201, LATEST),
]


@pytest.mark.parametrize(("text", "first", "last"), BOUNDS)
def test_a_date_has_the_bounds_of_all_days_it_can_mean(text: str, first: int, last: int) -> None:
    """The first and the last day are those of the EDTF specification."""
    assert Bounds(first, last) == read_bounds(text)


NOT_EDTF = [
    "",
    "/",
    "..",
    "../..",
    "../",
    "soon",
    "June 2015",
    "0000",
    "000X",
    "00XX",
    "2XXX",
    "XXXX",
    "15",
    "02015",
    "-2015",
    "+2015",
    "2015-00",
    "2015-13",
    "2015-20",
    "2015-25",
    "2015-6",
    "2015-1X",
    "2015-06-00",
    "2015-06-31",
    "2015-02-29",
    "1900-02-29",
    "2015-XX-12",
    "2015-24-01",
    "2015-21-XX",
    "201X-06",
    "20XX-XX",
    "201X-XX-XX",
    "2015-06-25T10:00:00",
    "2015??",
    "?2015",
    "2015/2014",
    "2015-06-02/2015-06-01",
    "2015/soon",
    "soon/2015",
    "2015/2016/2017",
    "2015//2016",
    " 2015",
    "2015\n",
    "２０１５",
    "٢٠١٥",
    "2015\x00",
    "2015–06",
    "2" * 5000,
]


@pytest.mark.parametrize("text", NOT_EDTF)
def test_what_is_not_edtf_is_refused(text: str) -> None:
    """A day outside the calendar, a reversed interval and any other text raise ValueError."""
    with pytest.raises(ValueError, match=r".*"):
        read_bounds(text)


WORDS = [
    ("2015", "2015"),
    ("2015-XX", "2015"),
    ("2015-06", "June 2015"),
    ("2015-06-XX", "June 2015"),
    ("2015-01-05", "5 January 2015"),
    ("2015-12-31", "31 December 2015"),
    ("201X", "2010s"),
    ("20XX", "2000s"),
    ("2015-21", "spring 2015"),
    ("2015-22", "summer 2015"),
    ("2015-23", "autumn 2015"),
    ("2015-24", "winter 2015"),
    ("2015?", "possibly 2015"),
    ("2015-06~", "about June 2015"),
    ("2015-06-25%", "possibly about 25 June 2015"),
    ("201X~", "about 2010s"),
    ("2014/2015-06", "2014 to June 2015"),
    ("2015-06~/..", "since about June 2015"),
    ("2015/", "since 2015"),
    ("../2015-06-25", "by 25 June 2015"),
    ("/2015", "by 2015"),
    ("not a date", "not a date"),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_a_date_is_described_no_more_precisely_than_it_is(text: str, words: str) -> None:
    """The words hold the year, month and day that are there, and the mark of doubt."""
    assert words == describe_date(text)


@given(st.dates())
def test_a_day_bounds_itself(day: date) -> None:
    """Both bounds of a full date are that day."""
    number = day.year * 10000 + day.month * 100 + day.day
    assert (number, number) == read_bounds(day.isoformat())


@given(st.dates())
def test_a_month_ends_where_the_calendar_ends_it(day: date) -> None:
    """The bounds of a month are its first day and the last one of Python's calendar."""
    month = day.year * 10000 + day.month * 100
    last = month + monthrange(day.year, day.month)[1]
    assert (month + 1, last) == read_bounds(day.isoformat()[:7])


@given(st.dates(), st.dates())
def test_an_interval_spans_from_its_earlier_to_its_later_day(one: date, other: date) -> None:
    """An interval reaches from the first day of its start to the last day of its end."""
    start, end = sorted((one, other))
    spanned = read_bounds(start.isoformat()).first, read_bounds(end.isoformat()).last
    assert spanned == read_bounds(f"{start.isoformat()}/{end.isoformat()}")


@given(st.text(alphabet="0123456789X-/.~?% ", max_size=24))
def test_any_text_is_a_date_in_order_or_refused(text: str) -> None:
    """Whatever is not refused has bounds in order and within range, but for a last winter."""
    try:
        first, last = read_bounds(text)
    except ValueError:
        first, last = EARLIEST, LATEST
    assert EARLIEST <= first <= last <= LATEST
