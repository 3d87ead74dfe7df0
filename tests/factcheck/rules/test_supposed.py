"""Test that what a sentence only supposes is no assertion."""

import pytest

from isiscli.factcheck.rules.supposed import is_supposed

SUPPOSED = [
    "If Baghdadi had been removed in 2017, the war would have ended sooner.",
    "The war would have ended sooner if Baghdadi had been removed in 2017.",
    "I wish Baghdadi had been removed in 2017.",
    "Nobody claims that the Coalition has 90 members.",
    "I wrote that the Coalition has 90 members, which was a mistake.",
]
ASSERTED = [
    "The Coalition has 83 members.",
    "Blinken said that ISIS could plan attacks.",
    "ISIS threatened to kill him if France went on.",
]


@pytest.mark.parametrize("text", SUPPOSED)
def test_a_wish_a_condition_and_what_is_disowned_are_supposed(text: str) -> None:
    """None of them says that what it tells is so."""
    assert is_supposed(text)


@pytest.mark.parametrize("text", ASSERTED)
def test_what_is_said_to_be_so_is_asserted(text: str) -> None:
    """A "could" or an "if" in what somebody said or did supposes nothing."""
    assert not is_supposed(text)
