"""The article before what is put right is the one that its first sound takes."""

import pytest

from isiscli.factcheck.replacing import takes_an

AN = "Algerian Italian Uzbek ISIS SDF FBI 8 83-member 11,000 18 hour eight Oman"
A = "Russian United US UAE U.S. UN European Ukrainian Ugandan Taliban NATO 7 100 1,100 180 one user"


@pytest.mark.parametrize("word", AN.split())
def test_an_stands_before_a_vowel(word: str) -> None:
    """The sound decides, so that initials and figures are read out."""
    assert takes_an(word)


@pytest.mark.parametrize("word", A.split())
def test_a_stands_before_a_consonant(word: str) -> None:
    """Nor is the first letter of "European" or "US" a vowel to the ear."""
    assert not takes_an(word)
