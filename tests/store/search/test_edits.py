"""Test how slips are counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from thefuzz import fuzz

from isiscli.store.search.edits import count_edits, is_alike, is_swapped, share_letters


@pytest.mark.parametrize(
    ("word", "other", "edits"),
    [
        ("derna", "derna", 0),
        ("derma", "derna", 1),
        ("drna", "derna", 1),
        ("derrna", "derna", 1),
        ("drena", "derna", 1),
        ("custardy", "custody", 2),
        ("bahdadi", "baghdadi", 1),
        ("bahdadi", "baghdad", 2),
        ("", "ab", 2),
    ],
)
def test_a_letter_wrong_missing_more_or_swapped_is_one_edit(
    word: str, other: str, edits: int
) -> None:
    """Two letters that changed places are one slip, not two, from either side."""
    assert edits == count_edits(word, other) == count_edits(other, word)


@pytest.mark.parametrize(
    ("word", "other", "swapped"),
    [
        ("emri", "emir", True),
        ("meir", "emir", False),
        ("erim", "emir", False),
        ("emit", "emir", False),
    ],
)
def test_only_neighbours_after_the_first_letter_are_swapped(
    word: str, other: str, swapped: bool
) -> None:
    """Readers keep the first letter, and a letter that travelled is another word."""
    assert swapped == is_swapped(word, other)


_WORDS = st.text("abcdé", max_size=30)


@given(_WORDS, _WORDS)
def test_the_letters_shared_are_what_thefuzz_counts(word: str, other: str) -> None:
    """Whole texts are told apart from misspelt names without loading it."""
    assert round(share_letters(word, other)) == fuzz.ratio(word, other) or not word + other


@pytest.mark.parametrize(
    ("word", "other", "alike"),
    [
        ("omar", "bakr", False),
        ("julani", "adnani", False),
        ("bagdadi", "baghdadi", True),
        ("moktar", "mukhtar", True),
        ("untied", "united", True),
    ],
)
def test_a_word_of_a_misspelt_name_is_like_its_own(word: str, other: str, alike: bool) -> None:
    """By most of its letters, or as it sounds."""
    assert alike == is_alike(word, other)
