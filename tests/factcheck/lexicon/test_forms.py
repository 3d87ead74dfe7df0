"""Test which plain forms a word can be of."""

import pytest

from isiscli.factcheck.lexicon import plain_forms


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("pledged", "pledge"),
        ("denies", "deny"),
        ("denied", "deny"),
        ("dying", "die"),
        ("stopped", "stop"),
        ("stopping", "stop"),
        ("seizing", "seize"),
        ("clashes", "clash"),
        ("killing", "kill"),
        ("took", "take"),
        ("was", "be"),
        ("broke", "break"),
        ("threw in his lot with", "throw in his lot with"),
        ("pledges allegiance to", "pledge allegiance to"),
        ("service members", "service member"),
    ],
)
def test_the_plain_form_is_among_the_forms(word: str, plain: str) -> None:
    """The word as it stands comes first."""
    assert word == plain_forms(word)[0]
    assert plain in plain_forms(word)


@pytest.mark.parametrize(
    "word", ["news", "hardly", "several", "department", "left", "found", "the news", ""]
)
def test_a_word_without_an_ending_is_its_only_form(word: str) -> None:
    """Nothing is cut off that belongs to the word."""
    assert (word,) == plain_forms(word)
