"""Test what the words of a text tell."""

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.facts.weights import weigh_texts


def test_the_words_of_a_text_are_weighed_in_order(base: FactBase) -> None:
    """Each has its weight, its stem and its labels, and all of them their sum."""
    readings = [base.reader.read("fighters burned villages")]
    ((total, words),) = weigh_texts(readings, lambda word: float(len(word)))
    assert [(8.0, "fighter"), (6.0, "burn"), (8.0, "villag")] == [word[:2] for word in words]
    assert 22.0 == total


def test_a_text_without_telling_words_is_left_out(base: FactBase) -> None:
    """It has no share that an assertion could have of it."""
    assert [] == weigh_texts([base.reader.read("of the")], lambda _: 1.0)
