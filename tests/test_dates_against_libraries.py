"""Test the bounds of dates against two libraries that read EDTF: edtf and undate."""

from typing import Any

import pytest
from edtf import parse_edtf
from hypothesis import example, given, settings
from hypothesis import strategies as st
from undate import Undate

from isiscli.dates import LATEST, Bounds, read_bounds


def _ask_edtf(text: str) -> Bounds:
    """Return the strict bounds that the library edtf gives."""
    parsed = parse_edtf(text)
    first, last = (
        moment[0] * 10000 + moment[1] * 100 + moment[2]
        for moment in (parsed.lower_strict(), parsed.upper_strict())
    )
    return Bounds(first, last)


def _number(day: Any) -> int:
    return int(str(day).replace("-", ""))


def _ask_undate(text: str) -> Bounds:
    """Return the bounds that the library undate gives to a single date."""
    parsed = Undate.parse(text, "EDTF")
    return Bounds(_number(parsed.earliest), _number(parsed.latest))


_days = st.dates().map(lambda day: day.isoformat())
_years = st.integers(1, 9999).map(lambda year: f"{year:04}")
_single = st.one_of(
    _days,
    _days.map(lambda day: day[:7]),
    _days.map(lambda day: day[:7] + "-XX"),
    _years,
    _years.map(lambda year: f"{year}-XX"),
    _years.map(lambda year: f"{year}-XX-XX"),
    st.integers(1, 999).map(lambda decade: f"{decade:03}X"),
    st.integers(1, 99).map(lambda century: f"{century:02}XX"),
)
_marked = st.tuples(_single, st.sampled_from(["", "?", "~", "%"])).map("".join)


@settings(max_examples=40)
@given(_marked)
@example("2016-02-29~")
def test_edtf_gives_a_date_the_same_bounds(text: str) -> None:
    """Dates, unspecified digits and marks of doubt have the bounds of the library edtf."""
    assert _ask_edtf(text) == read_bounds(text)


@settings(max_examples=40)
@given(_marked)
@example("2016-02-29~")
def test_undate_gives_a_date_the_same_bounds(text: str) -> None:
    """Dates, unspecified digits and marks of doubt have the bounds of the library undate."""
    assert _ask_undate(text) == read_bounds(text)


@settings(max_examples=20)
@given(st.tuples(_days, _days).map(sorted))
def test_edtf_gives_an_interval_the_same_bounds(ends: list[str]) -> None:
    """A closed interval has the bounds of the library edtf."""
    text = "/".join(ends)
    assert _ask_edtf(text) == read_bounds(text)


@pytest.mark.parametrize("text", ["2015/2016-06", "2015-06~/2016?", "2015-21/2015-23"])
def test_edtf_gives_ends_of_unlike_precision_the_same_bounds(text: str) -> None:
    """An interval may start and end with a year, a month or a season, in doubt or not."""
    assert _ask_edtf(text) == read_bounds(text)


@pytest.mark.parametrize("season", ["2015-21", "2015-22", "2015-23"])
def test_edtf_gives_spring_summer_and_autumn_the_same_bounds(season: str) -> None:
    """Three seasons cover the same three months in both."""
    assert _ask_edtf(season) == read_bounds(season)


def test_edtf_ends_winter_with_the_year_and_we_with_february() -> None:
    """Winter starts in December in both; a winter of one month would miss most of its days."""
    assert (20151201, 20151231) == _ask_edtf("2015-24")
    assert (20151201, 20160229) == read_bounds("2015-24")


def test_edtf_guesses_ten_years_for_an_unknown_end_and_we_do_not() -> None:
    """An unknown end excludes no day, so that a filter finds what may have happened."""
    assert (20150101, 20250101) == _ask_edtf("2015/")
    assert (20150101, LATEST) == read_bounds("2015/")


def test_edtf_has_no_day_for_an_open_end_and_we_have_the_latest() -> None:
    """The library answers with an infinite number, which is no date."""
    assert float("inf") == parse_edtf("2015/..").upper_strict()
    assert (20150101, LATEST) == read_bounds("2015/..")


def test_undate_reads_no_season_and_we_do() -> None:
    """Seasons are part of EDTF level 1."""
    with pytest.raises(Exception, match="At least one of year"):
        Undate.parse("2015-21", "EDTF")
    assert (20150301, 20150531) == read_bounds("2015-21")
