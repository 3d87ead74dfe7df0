"""Test that filters take what people call things."""

import pytest

from conftest import Run
from isiscli.commands.lookup.naming import read_spoken_date


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("June 2015", "2015-06"),
        ("jun 2015", "2015-06"),
        ("25 June 2015", "2015-06-25"),
        ("June 5, 2015", "2015-06-05"),
        ("May 2015", "2015-05"),
        ("Juna 2015", "Juna 2015"),
        ("5 June 5 2015", "5 June 5 2015"),
        ("2015-06~", "2015-06~"),
    ],
)
def test_a_date_in_words_is_read(typed: str, edtf: str) -> None:
    """A month or a day of the calendar; anything else stays as it is."""
    assert edtf == read_spoken_date(typed)


@pytest.mark.parametrize(
    ("called", "written"),
    [
        (("figure", "--speaker", "Blinken"), ("figure", "--speaker", "Antony Blinken")),
        (("statement", "--place", "Irak"), ("statement", "--place", "Iraq")),
        (("figure", "--source", "csmonitor"), ("figure", "--source", "csmonitor-2017")),
        (("figure", "--unit", "km2"), ("figure", "--unit", "square kilometers")),
        (("timeline", "--since", "June 2016"), ("timeline", "--since", "2016-06")),
    ],
)
def test_a_filter_takes_another_name_of_its_value(
    called: tuple[str, ...], written: tuple[str, ...], run: Run
) -> None:
    """The answer is that for the value as the records write it."""
    outcome = run(*called, "--json")
    assert 0 == outcome.status
    assert run(*written, "--json").out == outcome.out


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("figure", "--speaker", "Mokhtar Belmokhtar"), 1, "no figures have the speaker"),
        (("figure", "--source", "c"), 2, "--source: no source 'c'"),
        (("figure", "--unit", "furlongs"), 2, "--unit: no unit 'furlongs'"),
        (("figure", "--min", "100", "--max", "10"), 2, "--min 100 is more than --max 10"),
        (("timeline", "--since", "2018", "--until", "2016"), 2, "--since 2018 is after --until"),
        (("timeline", "--since", "June 31, 2015"), 2, "'June 31, 2015' is not a date"),
    ],
)
def test_what_leaves_nothing_is_a_mistake(
    arguments: tuple[str, ...], status: int, message: str, run: Run
) -> None:
    """Filters that cross, and values that nothing has by any name."""
    outcome = run(*arguments)
    assert (status, True) == (outcome.status, message in outcome.err)
