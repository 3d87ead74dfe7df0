"""Test how a text is split into words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isiscli.factcheck.parts.words import Word, fold_text, split_text, stem

SPLIT = [
    ("The fighters left.", "the fighters left"),
    ("al-Shabaab’s men", "al shabaab men"),
    ("U.S. troops of the U.S.", "us troops of the us"),
    ("Muʿawiya and Gʻozi", "muʿawiya and gʻozi"),
    ("11,000 men, 2.5 percent", "11,000 men 2.5 percent"),
    ("a well-known café", "a well known cafe"),
    ("they don’t", "they dont"),
    ("km², 3rd", "km2 3 rd"),
    ("snake_case", "snake case"),
    ("", ""),
    ("— … !", ""),
]


@pytest.mark.parametrize(("text", "words"), SPLIT)
def test_a_text_is_its_words(text: str, words: str) -> None:
    """A hyphen parts words, an apostrophe does not; numbers keep their commas."""
    assert words.split() == [word.folded for word in split_text(text)]


def test_a_word_knows_its_place_and_its_form() -> None:
    """The possessive is part of the span but not of the word, as dots are of initials."""
    assert (
        Word(0, 4, "US", "us", "us"),
        Word(5, 15, "fighters", "fighters", "fighter", is_possessive=True),
    ) == split_text("U.S. fighters’s")


def test_a_mark_that_folds_away_is_no_word() -> None:
    """A voicing mark of Japanese stands for nothing by itself."""
    assert () == split_text("\uff9e")


@pytest.mark.parametrize(
    ("text", "is_capital", "is_light"),
    [("Raqqa", True, False), ("The", True, True), ("said", False, True), ("city", False, False)],
)
def test_a_word_has_a_capital_or_says_little(text: str, is_capital: bool, is_light: bool) -> None:
    """Light words are the frequent ones of the lexicon."""
    (word,) = split_text(text)
    assert (is_capital, is_light) == (word.is_capital, word.is_light)


@pytest.mark.parametrize(
    ("word", "plain"), [("fighters", "fighter"), ("pledged", "pledg"), ("said", "said")]
)
def test_forms_of_a_word_share_their_stem(word: str, plain: str) -> None:
    """The stems are Snowball's."""
    assert plain == stem(word)


@given(st.text(max_size=80))
def test_words_stand_in_order_within_the_text(text: str) -> None:
    """No word is empty, and none starts before the one before it has ended."""
    at = 0
    for word in split_text(text):
        assert at <= word.start < word.end <= len(text)
        assert word.folded
        at = word.end


@given(st.text())
def test_folded_words_are_those_of_the_split_text(text: str) -> None:
    """Without places and stems, the words are the same."""
    assert tuple(word.folded for word in split_text(text)) == fold_text(text)
