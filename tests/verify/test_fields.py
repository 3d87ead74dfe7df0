"""Test how one field is proved against its evidence."""

import pytest

from isiscli.verify.evidence import Evidence
from isiscli.verify.fields import check_date, check_names, check_words, is_date, list_months


@pytest.mark.parametrize(
    ("date", "months"),
    [
        ("2020", set()),
        ("2020-03", {3}),
        ("2020-03-05~/2020-04", {3, 4}),
        ("2020-23", {23}),
        ("202X", set()),
        ("../2020-12", {12}),
    ],
)
def test_the_months_of_a_date_are_listed(date: str, months: set[int]) -> None:
    """Seasons keep their EDTF numbers."""
    assert months == list_months(date)


def test_each_part_of_an_interval_is_proved() -> None:
    """Both ends need their own year, month and day."""
    faults = check_date("date", "2019-04-05/2020-03-06", Evidence(["6 March 2020"]))
    assert [
        "date: no quote has the year 2019",
        "date: no quote has the month April",
        "date: no quote has the day 5",
    ] == list(faults)


def test_a_decade_is_carried_by_its_first_year() -> None:
    """An unspecified digit is read as a zero."""
    assert [] == list(check_date("date", "201X", Evidence(["in the 2010s"])))
    assert ["date: no quote has the year 202X"] == list(
        check_date("date", "202X", Evidence(["in the 2010s"]))
    )


def test_a_century_is_carried_by_its_first_year() -> None:
    """Two unspecified digits are read as two zeros, in a claim too."""
    assert [] == list(check_date("date", "17XX", Evidence(["in the 1700s"])))
    assert ["date: no quote has the year 17XX"] == list(
        check_date("date", "17XX", Evidence(["in March 2020"]))
    )
    assert is_date("17XX")


def test_each_name_of_each_value_is_proved() -> None:
    """Words in small letters are no names."""
    faults = check_names("places", ["Old Town", "the hill", "Arland"], Evidence(["Town"]))
    assert ["places: no quote has 'old'", "places: no quote has 'arland'"] == list(faults)


def _list_faults(text: str, quoted: str = "") -> list[str]:
    return list(check_words("name", text, Evidence([quoted]), {3}, frozenset({"arland"})))


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Sheep", ""),
        ("Brindle had sheep", ""),
        ("", ""),
        ("One sheep", ""),
        ("In March", ""),
        ("In April", "5 April"),
        ("Sheep of Arland", "Arland"),
        ("6 to 8 sheep", "6 to 8 sheep"),
        ("7 sheep", "seven sheep"),
    ],
)
def test_words_that_are_carried_have_no_fault(text: str, quoted: str) -> None:
    """The month of the date needs no quote, nor the first word of a text unless it is a name."""
    assert [] == _list_faults(text, quoted)


@pytest.mark.parametrize(
    ("text", "quoted", "missing"),
    [
        ("Arland", "", "'arland'"),
        ("In Brindle", "", "'brindle'"),
        ("in Brindle", "", "'brindle'"),
        ("In the U.S.", "", "'us'"),
        ("In May", "June", "the month May"),
        ("7 sheep", "8 sheep", "'7'"),
        ("6 to 8 sheep", "8 sheep", "'6 to 8'"),
    ],
)
def test_words_that_nothing_carries_are_named(text: str, quoted: str, missing: str) -> None:
    """The fault says which word is missing."""
    assert [f"name: no quote has {missing}"] == _list_faults(text, quoted)
