"""Test which quantities a record has."""

import pytest

from factcheck.facts.conftest import MakeBase
from samples import QUOTE, make_row


def _make(make_base: MakeBase, text: str, **value: object) -> list[tuple[object, ...]]:
    row = make_row(
        "figure",
        statement="Sheep.",
        quotes=[QUOTE | {"text": text}],
        value={"number": 1200, "unit": "sheep", "qualifier": "more-than", **value},
    )
    fact = make_base(row).find_by_id("figure/sheep")
    assert fact is not None
    return [(a.text, a.low, a.high, a.qualifier, a.unit, a.nouns) for a in fact.amounts]


def test_a_text_that_has_the_value_is_enough(make_base: MakeBase) -> None:
    """The quote counts the sheep itself."""
    expected = ("1,200", 1200.0, None, "more-than", "count", ("sheep",))
    assert [expected] == _make(make_base, "more than 1,200 sheep")


def test_the_value_of_a_figure_has_the_noun_that_its_texts_lack(make_base: MakeBase) -> None:
    """A quote that only has the number says what it counts in the record's unit."""
    amounts = _make(make_base, "more than 1,200, they say")
    assert ("1,200 sheep", 1200.0, None, "more-than", "count", ("sheep",)) == amounts[-1]
    assert 2 == len(amounts)


def test_a_value_is_in_the_common_unit(make_base: MakeBase) -> None:
    """Both ends of a range are."""
    amounts = _make(make_base, "so many hours", number=24, high=48, unit="hours", qualifier="range")
    (_, low, high, *rest) = amounts[-1]
    assert (pytest.approx(1.0), pytest.approx(2.0)) == (low, high)
    assert ["range", "time", ("hour",)] == rest


def test_other_records_have_the_quantities_of_their_texts(make_base: MakeBase) -> None:
    """An event has no value of its own."""
    fact = make_base(make_row("event", statement="Ten sheep.")).find_by_id("event/sheep")
    assert fact is not None
    assert ["Ten", "1,200"] == [amount.text for amount in fact.amounts]
