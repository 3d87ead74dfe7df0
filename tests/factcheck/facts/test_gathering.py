"""Test what the texts of a fact add up to."""

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.facts.gathering import gather_labels, gather_regions, gather_stems


def test_a_word_is_denied_in_one_text_and_said_in_another(base: FactBase) -> None:
    """Both are kept; a word that only one text has is what it is there."""
    readings = [base.reader.read("They have not won."), base.reader.read("They won and left.")]
    stems = gather_stems(readings)
    assert {True, False} == stems["won"]
    assert {False} == stems["left"]


def test_labels_come_in_the_order_of_the_words(base: FactBase) -> None:
    """Those of one word are sorted, so that each run gives the same."""
    reading = base.reader.read("They won and left.")
    labels = list(gather_labels([reading]))
    expected = [label for number in reading.labels for label in sorted(reading.labels[number])]
    assert list(dict.fromkeys(expected)) == labels
    assert all({False} == denied for denied in gather_labels([reading]).values())


def test_the_regions_of_places_are_all_that_they_lie_in(base: FactBase) -> None:
    """A name of no place, or of one that the lexicon does not know, lies in none."""
    names = base.reader.read("in Rome with Boko Haram and in Foobarville").names
    regions = gather_regions(names)
    assert {"place/italy", "place/europe"} <= regions
    assert "place/rome" not in regions
    assert frozenset() == gather_regions(names[1:])
