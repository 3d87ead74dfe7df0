"""Test when facts lie, and until when their sources know."""

import pytest

from factcheck.facts.conftest import MakeBase
from isiscli.factcheck.facts.fact import Span
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.facts.times import Calendar, list_spans
from isiscli.store.relations import find_sources
from samples import make_row


@pytest.fixture
def calendar(base: FactBase) -> Calendar:
    """Return the calendar of the bundled facts."""
    return Calendar(base.db, base.names, find_sources(base.db))


@pytest.mark.parametrize(
    ("kind", "date", "span"),
    [
        ("event", "2021-06-28", Span(20210628, 20210628, True, False, True)),
        ("figure", "2021-06", Span(20210601, 20210630)),
        ("figure", "2016~", Span(20160101, 20161231, False, True)),
        ("statement", "../2017-10-25", Span(0, 20171025)),
    ],
)
def test_a_record_lies_at_its_date(kind: str, date: str, span: Span) -> None:
    """An event is of what happened then; of the others it is the day as of which they hold."""
    assert [span] == list_spans(kind, date, [], [])


@pytest.mark.parametrize(
    ("text", "date", "first", "last", "is_rough"),
    [
        ("in June 2015", "2021", 20150601, 20150631, False),
        ("in early 2015", "2021", 20150101, 20150431, True),
        ("by 2015", "2021", 20150101, 20151231, True),
        ("on 5 May", "2016-05", 20160505, 20160505, False),
        ("on 5 May", "../2017-10-25", 20170505, 20170505, False),
    ],
)
def test_a_date_in_a_text_is_a_time_of_its_own(
    base: FactBase, text: str, date: str, first: int, last: int, is_rough: bool
) -> None:
    """Without a year it is one of the year of the record, the last that may be meant."""
    span = list_spans("statement", date, [base.reader.read(text)], [])[1]
    assert Span(first, last, is_stated=True, is_rough=is_rough) == span


def test_a_date_in_a_quote_is_a_quoted_one(base: FactBase) -> None:
    """The same date in our own words is not."""
    readings = [base.reader.read("in June 2015"), base.reader.read("in 2015")]
    spans = list_spans("figure", "2021", readings, {"in 2015"})
    assert [False, False, True] == [span.is_quoted for span in spans]


def test_a_figure_is_dated_by_what_its_statement_counts(base: FactBase) -> None:
    """Not by when somebody said it."""
    counted = base.reader.read("In June 2015 the group had a hundred fighters there.")
    said = base.reader.read(
        "Blinken said in June 2015 that the group had a hundred fighters there."
    )
    spans = [list_spans("figure", "2015-06", [reading], [])[1] for reading in (counted, said)]
    assert [True, False] == [span.is_quoted for span in spans]


def test_the_same_date_is_listed_once(base: FactBase) -> None:
    """A statement and its quote often have it."""
    readings = [base.reader.read("in 2015"), base.reader.read("since 2015")]
    assert 2 == len(list_spans("figure", "2021", readings, []))


@pytest.mark.parametrize(
    ("source", "horizon"),
    [
        ("war-on-the-rocks-2016", 20160229),
        ("csmonitor-2017", 20171025),
        ("wilson-center-2021", 20210628),
    ],
)
def test_a_source_knows_of_nothing_after_its_publication(
    calendar: Calendar, base: FactBase, source: str, horizon: int
) -> None:
    """Nor after the last day that it speaks of as its own."""
    assert source in find_sources(base.db)
    assert horizon == calendar.find_horizon(source)


@pytest.mark.parametrize(
    ("date", "horizon"), [("2019", 20191231), ("2020-03-04", 20200304), ("2030", 20200304)]
)
def test_a_source_knows_of_its_own_time(make_base: MakeBase, date: str, horizon: int) -> None:
    """That is the last day of its statements, where it is before the publication."""
    base = make_base(make_row("statement", date=date))
    calendar = Calendar(base.db, base.names, find_sources(base.db))
    assert horizon == calendar.find_horizon("gazette-2020")


@pytest.mark.parametrize(
    ("date", "key", "is_there"),
    [
        ("2021-06-28", "place/rome", True),
        ("2021-06-28/2021-06-30", "place/rome", True),
        ("2021-06", "place/rome", False),
        ("../2021-06-28", "place/rome", False),
        ("1999-01-01", "place/rome", False),
    ],
)
def test_the_places_of_the_events_of_a_day_are_its_stage(
    calendar: Calendar, date: str, key: str, is_there: bool
) -> None:
    """Only a whole day has one."""
    assert is_there is (key in calendar.find_stage(date))
