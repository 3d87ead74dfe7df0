"""Test what of an assertion is asked once, whatever it is compared with."""

import pytest

from isiscli.factcheck.compare.assertion import assert_reading
from isiscli.factcheck.compare.names import compare_names, list_agreeing
from isiscli.factcheck.facts.fact_base import FactBase

SENTENCE = "The SDF said that ISIS lost most towns in Syria to the Global Coalition in 2021."
BEFORE = "ISIS held Raqqa before the SDF took the towns."


def test_a_word_weighs_the_same_beside_every_fact(base: FactBase) -> None:
    """How much words tell is asked for as often when they are compared with no fact."""
    asked: list[str] = []

    def weigh(word: str) -> float:
        asked.append(word)
        return 1.0

    reading = base.reader.read(SENTENCE)
    assertion = assert_reading(reading, None, (), weigh)
    named = sum(len(name.name.text.split()) for name in assertion.names.names)
    assert assertion.terms
    assert len(asked) <= len(assertion.terms) + named


def test_what_was_said_before_is_recalled_where_the_sentence_has_it_not(base: FactBase) -> None:
    """Names and words that the sentence has itself speak for no fact a second time."""
    reading, context = base.reader.read(SENTENCE), base.reader.read(BEFORE)
    recalled = assert_reading(reading, context, (), base.weigh).recalled
    assert recalled
    names, terms = recalled
    assert ["Raqqa"] == [ours.name.text for ours in names.names]
    assert "held" in [term.word.text for term in terms]
    assert "towns" not in [term.word.text for term in terms]


@pytest.mark.parametrize("text", [SENTENCE, BEFORE])
def test_the_names_that_agree_are_those_of_the_whole_comparison(base: FactBase, text: str) -> None:
    """Asked alone, the names that a fact has are the same as those among all parts."""
    reading = base.reader.read(text)
    names = assert_reading(reading, None, (), base.weigh).names
    facts = base.find_candidates(reading)
    whole = [
        [part.start for part in compare_names(names, fact) if part.state == "agrees"]
        for fact in facts
    ]
    assert any(whole)
    assert whole == [[ours.name.start for ours in list_agreeing(names, fact)] for fact in facts]
