"""Typed values in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isiscli.model import Qualifier, Value
from isiscli.render.wording import describe_number, describe_value, find_marks
from samples import make_record


def _value(number: float, unit: str, qualifier: Qualifier, high: float | None = None) -> Value:
    return Value(number=number, high=high, unit=unit, qualifier=qualifier)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (_value(11000, "people", "more-than"), "more than 11,000 people"),
        (_value(83, "members", "exact"), "83 members"),
        (_value(0, "members", "exact"), "0 members"),
        (_value(1, "people", "at-least"), "at least 1 person"),
        (_value(1, "days", "exact"), "1 day"),
        (_value(1, "countries", "exact"), "1 country"),
        (_value(1, "square miles", "about"), "about 1 square mile"),
        (_value(1, "areas of concern", "exact"), "1 area of concern"),
        (_value(1, "days", "range", 2), "1 to 2 days"),
        (_value(40, "gulls", "about"), "about 40 gulls"),
        (_value(8000000, "people", "nearly"), "nearly 8 million people"),
        (_value(1234567, "people", "exact"), "1,234,567 people"),
        (_value(13.5e9, "USD", "exact"), "$13.5 billion"),
        (_value(700000, "USD", "up-to"), "up to $700,000"),
        (_value(10, "boats", "less-than"), "fewer than 10 boats"),
        (_value(10, "percent", "less-than"), "less than 10 percent"),
        (_value(10, "USD", "less-than"), "less than $10"),
        (_value(2.5, "percent", "at-least"), "at least 2.5 percent"),
        (_value(6000, "people", "range", 10000), "6,000 to 10,000 people"),
        (_value(1e6, "USD", "range", 2.5e6), "$1 million to $2.5 million"),
    ],
)
def test_a_value_reads_as_it_would_be_printed(value: Value, words: str) -> None:
    """Number, hedge, sign and unit are put as English puts them."""
    assert words == describe_value(value)


@given(st.integers(min_value=0, max_value=10**15))
def test_a_whole_number_loses_no_digit(number: int) -> None:
    """Whatever whole number is written can be read back exactly."""
    words = describe_number(_value(number, "people", "exact")).replace(",", "")
    digits, _, scale = words.partition(" ")
    size = {"": 1, "million": 10**6, "billion": 10**9}[scale]
    assert number == round(float(digits) * size)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("about 11,000 sheep", ["11,000"]),
        ("11,000,000 sheep, and 11,000 goats", ["11,000"]),
        ("2,11,000 or 11,000.5 or 11,0001", []),
    ],
)
def test_a_value_is_marked_where_it_stands_whole(text: str, marked: list[str]) -> None:
    """A number that is part of a longer one is another number."""
    value = {"number": 11000, "unit": "sheep", "qualifier": "exact"}
    spans = find_marks(make_record("figure", value=value), text)
    assert marked == [text[start:end] for start, end in spans]
