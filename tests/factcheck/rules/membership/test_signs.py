"""Test how an assertion is written as signs."""

import pytest

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.rules.membership.signs import write_line

LINES = [
    ("France is a member of the coalition.", "CbdMoK|"),
    ("In June 2021, Mali and Chad belonged to the coalition.", "C&COgK|"),
    ("Russia’s allies aren’t on the coalition’s list.", "PwbnzGL|"),
    ("Five African states; ministers met in Rome.", "NRS|wwiB|"),
    ("The US, unlike Mexico, has joined.", "C,UB,Hj|"),
]


@pytest.mark.parametrize(("text", "letters"), LINES)
def test_each_word_has_a_sign(text: str, letters: str, base: FactBase) -> None:
    """Dates, articles and adverbs have none; a city that something is in is a mere name."""
    assert letters == write_line(base.reader.read(text), base).letters
