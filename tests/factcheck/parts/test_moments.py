"""Test which dates a text has."""

import pytest

from isiscli.factcheck.parts.moments import Moment, read_moments

DATED = [
    ("on 28 June 2021.", "28 June 2021", 20210628, 20210628),
    ("the 5th of May, 2014", "5th of May, 2014", 20140505, 20140505),
    ("On June 28, 2021, they met", "June 28, 2021", 20210628, 20210628),
    ("Sept. 11, 2001", "Sept. 11, 2001", 20010911, 20010911),
    ("from late June 2021", "late June 2021", 20210619, 20210631),
    ("Late June 2021 was hot", "Late June 2021", 20210619, 20210631),
    ("in June of 2021", "June of 2021", 20210601, 20210631),
    ("June, 2021", "June, 2021", 20210601, 20210631),
    ("by mid-2021", "mid-2021", 20210501, 20210831),
    ("In early 2017, it fell", "early 2017", 20170101, 20170431),
    ("at the end of 2019", "the end of 2019", 20191001, 20191231),
    ("The second half of 2016 saw", "The second half of 2016", 20160701, 20161231),
    ("in the 1990s", "the 1990s", 19900101, 19991231),
    ("The 1990s were", "The 1990s", 19900101, 19991231),
    ("on Oct. 17", "Oct. 17", 1017, 1017),
    ("on 17 Oct.", "17 Oct", 1017, 1017),
    ("dated 2021-06-28", "2021-06-28", 20210628, 20210628),
    ("dated 2021-06", "2021-06", 20210601, 20210631),
    ("dated 2021-13", "2021", 20210101, 20211231),
    ("in Q1 2021", "Q1 2021", 20210101, 20210331),
    ("The second quarter of 2021", "The second quarter of 2021", 20210401, 20210631),
    ("Spring 2014 came", "Spring 2014", 20140301, 20140531),
    ("in the winter of 2016", "winter of 2016", 20161201, 20170231),
    ("in August", "August", 801, 831),
    ("In May, they met", "May", 501, 531),
    ("since early March", "March", 301, 312),
    ("its 2017 report", "2017", 20170101, 20171231),
    ("the group’s 2017 report", "2017", 20170101, 20171231),
    ("the group in one sense, 2014’s worst", "2014", 20140101, 20141231),
    ("the talks (2014)", "2014", 20140101, 20141231),
    ("they met there 2014.", "2014", 20140101, 20141231),
    ("the weekend 2014, that is", "2014", 20140101, 20141231),
    ("128 June 2021", "June 2021", 20210601, 20210631),
]

NOT_DATED = [
    "no date at all",
    "some 2014x and 12014 and 2014% of $2014 or 2014,5",
    "killed 2014 fighters there",
    "its 1999 fighters",
    "Resolution 2014",
    "Resolution No. 2014",
    "they may march on",
    "a rainfall of that kind",
    "2,017 men and 20175 women",
    "30 percent and 11,000",
]


@pytest.mark.parametrize(("text", "written", "first", "last"), DATED)
def test_a_date_is_read_in_every_form(text: str, written: str, first: int, last: int) -> None:
    """The span holds the whole date, and nothing is a date beside it."""
    (moment,) = read_moments(text)
    assert (written, first, last) == (
        text[moment.start : moment.end],
        moment.first,
        moment.last,
    )


@pytest.mark.parametrize("text", NOT_DATED)
def test_other_digits_and_words_are_no_date(text: str) -> None:
    """Four digits are a year where a word leads to one, or where nothing is counted by them."""
    assert [] == list(read_moments(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("by June 2021", "by"),
        ("until 2014", "by"),
        ("before May", "by"),
        ("no later than 28 June 2021", "by"),
        ("since June 2014", "since"),
        ("After May, they", "since"),
        ("from 2014", "since"),
        ("in 2014", "in"),
        ("during May", "in"),
        ("June 2014", "in"),
    ],
)
def test_the_word_before_a_date_bounds_it(text: str, relation: str) -> None:
    """What happened by a date lies before it, since a date after it."""
    assert [relation] == [moment.relation for moment in read_moments(text)]


@pytest.mark.parametrize(
    ("text", "is_rough"), [("late June 2021", True), ("June 2021", False), ("mid-2014", True)]
)
def test_a_part_of_a_time_is_rough(text: str, is_rough: bool) -> None:
    """Nobody says where "late" starts."""
    assert [is_rough] == [moment.is_rough for moment in read_moments(text)]


def test_dates_stand_in_order_and_not_within_each_other() -> None:
    """The year of a day is no date of its own."""
    text = "Between 2014 and 2016, then from 3 May 2017 to June 2018, in 2019–2020."
    written = [text[moment.start : moment.end] for moment in read_moments(text)]
    assert ["2014", "2016", "3 May 2017", "June 2018", "2019", "2020"] == written


@pytest.mark.parametrize(
    ("moment", "has_year", "days"),
    [
        (Moment(0, 0, 20210628, 20210628), True, 1),
        (Moment(0, 0, 20210601, 20210631), True, 31),
        (Moment(0, 0, 20210101, 20211231), True, 361),
        (Moment(0, 0, 19900101, 19991231), True, 3601),
        (Moment(0, 0, 501, 531), False, 31),
    ],
)
def test_a_moment_spans_about_so_many_days(moment: Moment, has_year: bool, days: int) -> None:
    """Each month counts as thirty days."""
    assert (has_year, days) == (moment.has_year, moment.days)


@pytest.mark.parametrize(
    ("text", "is_rough"),
    [
        ("in about October 2014", True),
        ("around 28 June 2021", True),
        ("circa 1990", True),
        ("at the end of August 2017", True),
        ("in October 2014", False),
        ("a book about the war of 2014", False),
    ],
)
def test_a_date_is_rough_where_it_is_not_meant_to_the_day(text: str, is_rough: bool) -> None:
    """Such a date of a fact leaves the months beside it open."""
    (moment,) = read_moments(text)
    assert is_rough == moment.is_rough
