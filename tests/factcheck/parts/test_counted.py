"""Test what a number counts, and in which unit."""

import pytest

from isiscli.factcheck.parts.counted import find_nouns, find_unit, follow, size
from isiscli.factcheck.parts.words import split_text


@pytest.mark.parametrize(
    ("text", "following"),
    [
        ("30 foreign fighters of the group", "foreign fighters of the group"),
        ("30 men, women and children", "men"),
        ("30 (all of them men)", ""),
        ("30 a b c d e f g", "a b c d e f"),
        ("30", ""),
    ],
)
def test_what_is_counted_follows_up_to_a_pause(text: str, following: str) -> None:
    """Six words are looked at, and none before the number."""
    words = split_text("before " + text)
    assert following.split() == [w.text for w in follow(words, "before " + text, len("before 30"))]


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("foreign fighters of the group", ("foreign", "fighter")),
        ("fighters killed in Raqqa", ("fighter",)),
        ("of them", ()),
        ("members", ("member",)),
        ("", ()),
    ],
)
def test_the_nouns_end_where_the_sentence_goes_on(text: str, nouns: tuple[str, ...]) -> None:
    """What is done to those counted is not what they are."""
    assert nouns == find_nouns(split_text(text))


SIZED = [
    ("%", "5", "", ("percent", 1.0, 1)),
    ("$", "5", " in damage", ("dollars", 1.0, 1)),
    ("usd", "5", "", ("dollars", 1.0, 1)),
    ("", "5", " years old", ("age", 1.0, 1)),
    ("", "19", "-year-old boys", ("age", 1.0, 2)),
    ("", "aged 25", "", ("age", 1.0, 7)),
    ("", "ages 18 and 25", "", ("age", 1.0, 14)),
    ("", "5", " km² of land", ("area", 1.0, 5)),
    ("", "5", " sq. mi of land", ("area", 2.589988, 8)),
    ("", "5", "km2 of land", ("area", 1.0, 4)),
    ("", "5", " sqkm", ("count", 1.0, 1)),
    ("", "5", " square miles of land", ("area", 2.589988, 14)),
    ("", "5", " US dollars", ("dollars", 1.0, 12)),
    ("", "5", " percentage points", ("percent", 1.0, 19)),
    ("", "5", "-minute talks", ("time", 0.0006944444, 8)),
    ("", "5", " fortnights", ("time", 14.0, 12)),
    ("", "5", " fighters", ("count", 1.0, 1)),
    ("?", "5", " fighters", ("count", 1.0, 1)),
]


@pytest.mark.parametrize(("sign", "number", "rest", "sized"), SIZED)
def test_a_unit_is_found_by_sign_or_word(
    sign: str, number: str, rest: str, sized: tuple[str, float, int]
) -> None:
    """The factor leads to the first unit of the dimension; the place is where the unit ends."""
    text, end = number + rest, len(number)
    unit, factor, stop = size(sign, follow(split_text(text), text, end), text, end)
    assert sized[1] == pytest.approx(factor)
    assert (sized[0], sized[2]) == (unit, stop)


@pytest.mark.parametrize(
    ("unit", "sort", "factor"),
    [
        ("people", "count", 1.0),
        ("percent", "percent", 1.0),
        ("USD", "dollars", 1.0),
        ("square miles", "area", 2.589988),
        ("days", "time", 1.0),
        ("areas of concern", "count", 1.0),
    ],
)
def test_the_unit_of_a_record_is_read_as_that_of_a_text(
    unit: str, sort: str, factor: float
) -> None:
    """A figure in square miles compares with an assertion in square kilometers."""
    found, by = find_unit(unit)
    assert sort == found
    assert factor == pytest.approx(by)
