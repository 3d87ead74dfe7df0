"""Test that filters take what people call things."""

import pytest

from conftest import Run


@pytest.mark.parametrize(
    ("called", "written"),
    [
        (("figure", "--speaker", "Blinken"), ("figure", "--speaker", "Antony Blinken")),
        (("statement", "--place", "Irak"), ("statement", "--place", "Iraq")),
        (("figure", "--source", "csmonitor"), ("figure", "--source", "csmonitor-2017")),
        (("figure", "--source", "Wilson Center 2021"), ("figure", "--source", "wilson")),
        (("person", "--source", "WOTR"), ("person", "--source", "war-on-the-rocks-2016")),
        (("affiliate", "--role", "a rival, not an affiliate"), ("affiliate", "--role", "rival")),
        (("figure", "--unit", "km2"), ("figure", "--unit", "square kilometers")),
        (("figure", "--unit", "Square Kilometre"), ("figure", "--unit", "square kilometers")),
        (("figure", "--unit", "person"), ("figure", "--unit", "people")),
        (("figure", "--unit", "area of concern"), ("figure", "--unit", "areas of concern")),
        (("figure", "--unit", "Country"), ("figure", "--unit", "countries")),
        (("figure", "--unit", "$"), ("figure", "--unit", "USD")),
        (("figure", "--unit", "US$"), ("figure", "--unit", "USD")),
        (("figure", "--unit", "%"), ("figure", "--unit", "percent")),
        (("timeline", "--since", "June 2016"), ("timeline", "--since", "2016-06")),
        (("timeline", "--since", "spring 2014"), ("timeline", "--since", "2014-03")),
        (("timeline", "--until", "about May 2015"), ("timeline", "--until", "2015-05-31")),
        (("timeline", "--since", "late June 2021"), ("timeline", "--since", "2021-06-21")),
        (("timeline", "--since", "by 25 June 2021"), ("timeline", "--since", "2021-06-25")),
        (("timeline", "--until", "since 2014"), ("timeline", "--until", "2014-01-01")),
        (("timeline", "--until", "by JUNE 2015"), ("timeline", "--until", "2015-06")),
        (("figure", "--as-of", "October 2015 to mid 2016"), ("figure", "--as-of", "2016-08")),
        (("member", "--joined", "by 2021"), ("member", "--joined", "../2021")),
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
        (("figure", "--source", "c"), 2, "--source: no source 'c'; there are csmonitor-2017, war"),
        (("figure", "--source", ""), 2, "--source: no source ''"),
        (("member", "--source", "csmonitor"), 1, "'csmonitor-2017'; there is wilson-center-2021"),
        (("affiliate", "--role", "friend"), 2, "--role: no role 'friend'; there are aligned, "),
        (("figure", "--unit", "furlongs"), 2, "--unit: no unit 'furlongs'"),
        (("figure", "--unit", "km"), 2, "--unit: no unit 'km'; there are "),
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
