"""Test which quantities a text has."""

import pytest

from isiscli.factcheck.compare.numbers.allowances import allow
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.amounts import read_amounts
from isiscli.factcheck.parts.moments import read_moments
from isiscli.factcheck.parts.words import split_text
from isiscli.model import Qualifier


def _amount(
    written: str, low: float, high: float | None, qualifier: Qualifier, unit: str, nouns: str
) -> Amount:
    return Amount(0, 0, low, high, qualifier, unit, tuple(nouns.split()), 0, written)


READ = [
    ("$670m in damage", _amount("$670m", 670e6, None, "exact", "dollars", "")),
    ("670 million dollars", _amount("670 million dollars", 670e6, None, "exact", "dollars", "")),
    ("some $13.5bn", _amount("$13.5bn", 13.5e9, None, "about", "dollars", "")),
    ("11 thousand fighters", _amount("11 thousand", 11e3, None, "exact", "count", "fighter")),
    (
        "two dozen foreign fighters",
        _amount("two dozen", 24, None, "exact", "count", "foreign fighter"),
    ),
    ("6,000 to 10,000 men", _amount("6,000 to 10,000", 6e3, 10e3, "range", "count", "men")),
    ("between 20 and 30 men", _amount("20 and 30", 20, 30, "range", "count", "men")),
    (
        "2 to 3 square miles",
        _amount("2 to 3 square miles", 5.179976, 7.769964, "range", "area", ""),
    ),
    ("40 percent of Syria", _amount("40 percent", 40, None, "exact", "percent", "")),
    ("nearly 40%", _amount("40%", 40, None, "nearly", "percent", "")),
    ("the 83rd member", _amount("83rd", 83, None, "exact", "ordinal", "")),
    (
        "a fortnight later",
        _amount("a fortnight", 14, None, "about", "time", "")._replace(is_offset=True),
    ),
    ("for one year", _amount("one year", 365.25, None, "about", "time", "")),
    ("a 30-minute call", _amount("30-minute", 30 / 1440, None, "exact", "time", "call")),
    ("5 km² of land", _amount("5 km²", 5, None, "exact", "area", "")),
    ("10 sq mi", _amount("10 sq mi", 25.89988, None, "exact", "area", "")),
    ("500 acres", _amount("500 acres", 2.023428, None, "exact", "area", "")),
    ("a fighter aged 19", _amount("19", 19, None, "exact", "age", "")),
    ("Resolution 2254", _amount("2254", 2254, None, "exact", "resolution", "")),
    ("resolution No. 2014", _amount("2014", 2014, None, "exact", "resolution", "")),
    (
        "30 of its fighters",
        _amount("30", 30, None, "exact", "count", "fighter")._replace(is_share=True),
    ),
    ("member number 82", _amount("82", 82, None, "exact", "ordinal", "")),
    ("30 of all fighters", _amount("30", 30, None, "exact", "count", "")),
    ("more than 11,000 killed", _amount("11,000", 11e3, None, "more-than", "count", "")),
]


def _read(text: str) -> list[Amount]:
    return list(read_amounts(text, split_text(text), list(read_moments(text))))


@pytest.mark.parametrize(("text", "expected"), READ, ids=[text for text, _ in READ])
def test_a_quantity_is_read_with_its_unit(text: str, expected: Amount) -> None:
    """Low and high are in the first unit of the dimension, the words counted are stems."""
    (amount,) = _read(text)
    assert expected.low == pytest.approx(amount.low)
    assert (expected.high or 0) == pytest.approx(amount.high or 0)
    assert amount.text == text[amount.start : amount.end]
    plain = amount._replace(start=0, end=0, low=0, high=None, number=0, lead=-1)
    assert expected._replace(low=0, high=None) == plain


@pytest.mark.parametrize(
    "text",
    [
        "in June 2021",
        "one of them",
        "one for all",
        "on 28 June",
        "on the 5th of May",
        "no number",
        "the forty-ish",
        "One",
    ],
)
def test_a_date_or_a_pronoun_is_no_quantity(text: str) -> None:
    """A "one" counts only units, and a day of a month nothing."""
    assert [] == [amount for amount in _read(text) if amount.unit != "count" or amount.low == 1]


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("with more than 100 men", "more than 100"),
        ("with hardly more than 100 men", "hardly more than 100"),
        ("with perhaps another 100 men", "perhaps another 100"),
        ("with between 100 and 200 men", "between 100 and 200"),
        ("with 100 men", "100"),
        ("with over a year", "over a year"),
    ],
)
def test_the_hedge_before_a_quantity_belongs_to_it(text: str, opening: str) -> None:
    """Its words are neither content nor denials."""
    (amount,) = _read(text)
    assert opening == text[amount.opening : amount.end]


def test_quantities_stand_in_order_and_not_within_each_other() -> None:
    """What is read by a rule of its own is not read again as a number."""
    text = "On the 2nd day of Resolution 2254, 30 men, a week later in 2017, 45 of the 60 left."
    assert ["2nd", "2254", "30", "a week", "45", "60"] == [amount.text for amount in _read(text)]


@pytest.mark.parametrize(
    ("qualifier", "least", "most"),
    [
        ("exact", 100, 100),
        ("about", 80, 125),
        ("nearly", 85, 100),
        ("more-than", 100, 300),
        ("at-least", 100, 300),
        ("less-than", 40, 100),
        ("up-to", 40, 100),
    ],
)
def test_a_hedge_allows_more_than_the_number(
    qualifier: Qualifier, least: float, most: float
) -> None:
    """How much more is a matter of the hedge."""
    (amount,) = _read("100 men")
    low, high = allow(amount._replace(qualifier=qualifier))
    assert (least, most) == (round(low, 6), round(high, 6))


@pytest.mark.parametrize(("high", "most"), [(200.0, 200.0), (None, 100.0)])
def test_a_range_allows_what_lies_in_it(high: float | None, most: float) -> None:
    """Without a high end it is its low one."""
    (amount,) = _read("100 men")
    assert (100.0, most) == allow(amount._replace(qualifier="range", high=high))
