"""Test what is counted and measured, and what vague words mean."""

import math

import pytest

from isiscli.factcheck.lexicon import Vague, measures


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("civilians", "fighters"),
        ("civilians", "foreign fighters"),
        ("children", "adults"),
        ("boys", "women"),
        ("soldiers", "civilians"),
        ("villagers", "troops"),
        ("killed", "wounded"),
        ("countries", "people"),
    ],
)
def test_nothing_is_both(one: str, other: str) -> None:
    """A count of one cannot be a count of the other."""
    assert measures().exclude_each_other(one, other)
    assert measures().exclude_each_other(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("people", "fighters"),
        ("fighters", "foreign fighters"),
        ("fighters", "men"),
        ("fighters", "militants"),
        ("women", "civilians"),
        ("unicorns", "civilians"),
    ],
)
def test_something_may_be_both(one: str, other: str) -> None:
    """What is broader, what is not known, and what goes together exclude nothing."""
    assert not measures().exclude_each_other(one, other)
    assert not measures().exclude_each_other(other, one)


def test_what_is_narrower_is_a_part_of_all_that_is_broader() -> None:
    """Foreign fighters are militants, who are combatants, who are people."""
    assert {"militants", "combatants", "people"} == measures().broader["foreign fighters"]
    assert ("militants",) == measures().counted["fighters"]


def test_no_noun_excludes_itself() -> None:
    """A noun in an exclusive set is not a part of another one in it."""
    known = measures()
    assert [] == [noun for noun in known.broader if known.exclude_each_other(noun, noun)]


def test_exclusive_nouns_are_known() -> None:
    """A misspelt noun would exclude nothing."""
    known = measures()
    assert set() == known.exclusive.keys() - known.broader.keys()


def test_units_of_a_dimension_are_converted() -> None:
    """The factor is how many of the first unit one is."""
    units = measures().units
    assert 14 == units["fortnight"].factor
    assert units["km2"] == units["square kilometers"]
    assert math.isclose(108_779.5, 42_000 * units["square miles"].factor, abs_tol=0.1)
    assert math.isclose(100, units["hectares"].factor ** -1)
    assert math.isclose(1609.344, units["miles"].factor)
    assert math.isclose(3652.5, units["decade"].factor)
    assert units["$"] == units["usd"] == units["dollars"]
    assert "euros" == units["€"].dimension
    assert "pounds" == units["£"].dimension
    assert units["%"] == units["percent"]


def test_vague_words_have_bounds() -> None:
    """The bounds of a number are numbers, those of a share are in percent."""
    assert Vague(20, 99) == measures().numbers["dozens"]
    assert Vague(20_000, 99_999) == measures().numbers["tens of thousands"]
    assert Vague(200, 900) == measures().numbers["several hundred"]
    assert Vague(48, 52) == measures().shares["half"]
    odd = [
        word
        for block in (measures().numbers, measures().shares)
        for word, bounds in block.items()
        if not 0 <= bounds.low <= bounds.high
    ]
    assert [] == odd
    assert all(bounds.high <= 100 for bounds in measures().shares.values())
    assert measures() is measures()
