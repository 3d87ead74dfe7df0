"""Test how the facts are found that an assertion can be of."""

import pytest

from factcheck.facts.conftest import MakeBase
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.model import Figure
from samples import make_row


@pytest.mark.parametrize(
    ("text", "record_id"),
    [
        ("More than 11,000 SDF fighters were killed in action.", "figure/sdf-killed"),
        (
            "The ministers of the coalition met in Rome in June 2021.",
            "event/coalition-ministers-meet-in-rome",
        ),
        ("Boko Haram pledged allegiance to ISIS.", "affiliate/boko-haram"),
    ],
)
def test_the_record_that_says_it_is_among_the_first(
    base: FactBase, text: str, record_id: str
) -> None:
    """Records are ranked by the words that they share with the assertion."""
    ids = [fact.record.id for fact in base.find_candidates(base.reader.read(text))]
    assert record_id in list(dict.fromkeys(ids))[:5]


def test_the_words_of_the_sentence_before_are_looked_for_too(base: FactBase) -> None:
    """A pronoun is of whom was named before."""
    reading = base.reader.read("It has long fought an insurgency.")
    context = base.reader.read("Boko Haram is in Nigeria.")
    ids = {fact.record.id for fact in base.find_candidates(reading, context)}
    assert "affiliate/boko-haram" in ids


def test_members_and_sources_are_no_facts(base: FactBase) -> None:
    """A rule of its own knows the members."""
    reading = base.reader.read("The members of the coalition are Iraq, Italy, France and Albania.")
    kinds = {fact.record.kind for fact in base.find_candidates(reading)}
    assert kinds
    assert kinds.isdisjoint(("member", "source"))


@pytest.mark.parametrize("text", ["", "It is so.", "Zyzzyva quxwords."])
def test_nothing_is_found_by_words_that_no_record_has(base: FactBase, text: str) -> None:
    """Light words look for nothing."""
    assert [] == base.find_candidates(base.reader.read(text))


def test_a_rare_word_weighs_more_than_a_frequent_one(base: FactBase) -> None:
    """A word of no record weighs much, unless it is frequent in English."""
    assert 1.0 <= base.weigh("isis") < base.weigh("group") < base.weigh("gourdel") <= 4.0
    assert 3.5 == base.weigh("zyzzyva")
    assert base.weigh("wished") == base.weigh("weeks") == 1.6


def test_a_record_is_found_by_its_id(base: FactBase) -> None:
    """What it says is the first of its facts."""
    found = base.find_by_id("affiliate/boko-haram")
    assert found is not None
    assert found.record.quotes == found.quotes
    assert base.find_by_id("affiliate/nobody") is None


@pytest.mark.parametrize(
    ("record_id", "is_disputed"),
    [("figure/foreign-fighters-with-isis-at-peak-2014", True), ("figure/sdf-killed", False)],
)
def test_a_figure_is_disputed_where_others_of_its_measure_differ(
    base: FactBase, record_id: str, is_disputed: bool
) -> None:
    """The sources differ on the foreign fighters."""
    found = base.find_by_id(record_id)
    assert found is not None
    assert isinstance(found.record, Figure)
    assert is_disputed is base.is_disputed(found.record)


def test_a_store_of_few_records_has_facts(make_base: MakeBase) -> None:
    """There no word is a rare one."""
    base = make_base(make_row("event", name="Sheep", statement="Sheep grazed in the valley."))
    reading = base.reader.read("Sheep grazed in a valley.")
    assert ["event/sheep"] == [fact.record.id for fact in base.find_candidates(reading)]
    assert 1.0 <= base.weigh("valley") < 1.2


def test_a_word_of_very_many_records_finds_them_where_no_other_does(make_base: MakeBase) -> None:
    """A word that finds fewer is looked for alone."""
    rows = [make_row("event", id=f"event/e{n}", statement="Sheep.") for n in range(5001)]
    base = make_base(*rows, make_row("event", id="event/lamb", statement="Lambs."))
    found = [base.find_candidates(base.reader.read(text)) for text in ("Sheep", "Sheep, lambs.")]
    assert 40 == len(found[0])
    assert ["event/lamb"] == [fact.record.id for fact in found[1]]
