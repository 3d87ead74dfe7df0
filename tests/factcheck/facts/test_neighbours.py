"""Test between which words the names of a text stand."""

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.facts.neighbours import place_names, place_others


def test_a_name_has_the_words_beside_it(base: FactBase) -> None:
    """The word before it, the stem of the one after it, and nothing beyond the ends."""
    placed = place_names(base.reader.read("Iraq met fighters from Syria"))
    beside = [(one.name.text, one.before, one.after) for one in placed]
    assert [("Iraq", "", "met"), ("Syria", "from", "")] == beside


def test_a_voice_is_no_name_that_another_could_stand_for(base: FactBase) -> None:
    """The names of those who say it are left out."""
    reading = base.reader.read("Iraq left Syria")
    voices = reading.names[0].keys
    assert ["Syria"] == [one.name.text for one in place_others([reading], voices)]
