"""Test that dates are read in the words in which they are shown, and in those of people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isiscli.dates import EARLIEST, LATEST, Bounds, describe_date, read_bounds
from isiscli.spoken_dates import read_spoken_bounds

READ = [
    ("June 2015", 20150601, 20150630),
    ("jun 2015", 20150601, 20150630),
    ("Sept. 2014", 20140901, 20140930),
    ("25 June 2015", 20150625, 20150625),
    ("25th June 2015", 20150625, 20150625),
    ("June 5, 2015", 20150605, 20150605),
    ("June 5th 2015", 20150605, 20150605),
    ("2015-06~", 20150601, 20150630),
    ("1980s", 19800101, 19891231),
    ("1900s", 19000101, 19991231),
    ("fall 2021", 20210901, 20211130),
    ("late June 2021", 20210621, 20210630),
    ("mid-December 2015", 20151211, 20151220),
    ("early February 2016", 20160201, 20160210),
    ("late February 2016", 20160221, 20160229),
    ("early 2015", 20150101, 20150430),
    ("Mid 2015", 20150501, 20150831),
    ("about late 2015", 20150901, 20151231),
    ("  late   2015 ", 20150901, 20151231),
    ("by late 2015", EARLIEST, 20151231),
    ("since May 2015", 20150501, LATEST),
    ("about May 2015 to 2016-02-03", 20150501, 20160203),
]


@pytest.mark.parametrize(("words", "first", "last"), READ)
def test_a_date_in_words_has_the_bounds_of_what_it_names(words: str, first: int, last: int) -> None:
    """Days, months, seasons, decades, their beginnings and ends, and intervals of these."""
    assert Bounds(first, last) == read_spoken_bounds(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "June",
        "Juna 2015",
        "5 June 5 2015",
        "31 June 2015",
        "late 5 June 2015",
        "late spring 2014",
        "5 spring 2014",
        "late 1980s",
        "June 1980s",
        "1985s",
        "by",
        "by since 2015",
        "2015 to",
        "2016 to 2015",
        "2014 to 2015 to 2016",
        "June 99999",
    ],
)
def test_what_names_no_day_of_the_calendar_is_refused(words: str) -> None:
    """Anything else raises ValueError, as EDTF does."""
    with pytest.raises(ValueError, match=r".*"):
        read_spoken_bounds(words)


_days = st.dates().map(lambda day: day.isoformat())
_singles = st.one_of(
    _days,
    _days.map(lambda day: day[:7]),
    st.tuples(_days, st.integers(21, 24)).map(lambda pair: f"{pair[0][:4]}-{pair[1]}"),
    _days.map(lambda day: day[:4]),
    st.integers(1, 999).filter(lambda decade: decade % 10).map(lambda decade: f"{decade:03}X"),
    st.integers(1, 99).map(lambda century: f"{century:02}XX"),
)
_marked = st.tuples(_singles, st.sampled_from(["", "?", "~", "%"])).map("".join)
_dates = st.one_of(
    _marked,
    _marked.map("../{}".format),
    _marked.map("{}/..".format),
    st.tuples(_marked, _marked)
    .map(lambda ends: sorted(ends, key=lambda date: read_bounds(date).first))
    .filter(lambda ends: read_bounds(ends[0]).first <= read_bounds(ends[1]).last)
    .map("/".join),
)


@given(_dates)
def test_whatever_is_shown_as_a_date_is_read_as_that_date(text: str) -> None:
    """A reader who copies a date from an answer means the days that it can mean."""
    assert read_bounds(text) == read_spoken_bounds(describe_date(text))
