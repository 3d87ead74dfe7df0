"""Test which words are spelled right in English."""

import pytest

from isiscli.store.search.english import is_english


@pytest.mark.parametrize("word", ["sheep", "goats", "horses", "tanks", "houses", "thank"])
def test_a_common_word_and_its_plural_are_english(word: str) -> None:
    """A plural need not be listed."""
    assert is_english(word)


@pytest.mark.parametrize("word", ["shepe", "attaks", "baghdad", "foundd", "s", ""])
def test_a_slip_a_name_and_a_letter_are_not(word: str) -> None:
    """Nothing but what is listed is known."""
    assert not is_english(word)
