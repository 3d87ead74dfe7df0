"""Test how spellings are folded together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isiscli.folding import (
    content_words,
    fold,
    fold_texts,
    is_misspelt_stop_word,
    split_words,
    squeeze,
)

FOLDED = [
    ("Iraq", "iraq"),
    ("TÜRKİYE", "turkiye"),
    ("Türkiye", "turkiye"),
    ("Diyarbakır", "diyarbakir"),
    ("Curaçao", "curacao"),
    ("Łódź", "lodz"),
    ("Ærø", "aero"),
    ("Straße", "strasse"),
    ("Đà Nẵng", "da nang"),
    ("Þór Œuvre", "thor oeuvre"),
    ("ＩＳＩＳ", "isis"),
    ("e\u0301", "e"),
    ("داعش", "داعش"),
    ("", ""),
    ("𝐈𝐒𝐈𝐒 ™", "isis tm"),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_text_is_folded_to_lower_case_base_letters(text: str, folded: str) -> None:
    """Case, accents and ligatures make no difference; other scripts are kept."""
    assert folded == fold(text)


WORDS = [
    ("Boko Haram", ["boko", "haram"]),
    ("  two\twords\n", ["two", "words"]),
    ("al-Shabaab", ["al", "shabaab"]),
    ("snake_case", ["snake", "case"]),
    ("Iraq's Iraq’s", ["iraq", "iraq"]),
    ("the states' armies’ men", ["the", "states", "armies", "men"]),
    ("Qur’an Qur'an Qurʾan Qur`an", ["quran"] * 4),
    ("Cote d'Ivoire", ["cote", "divoire"]),
    ("U.S. U.K. p.m.", ["us", "uk", "pm"]),
    ("Mr. Smith.", ["mr", "smith"]),
    ("11,000 fighters", ["11000", "fighters"]),
    ("1,200,000.5", ["1200000.5"]),
    ("3.5m 40k 2nd", ["3.5m", "40k", "2nd"]),
    ("in 2016, 2017", ["in", "2016", "2017"]),
    ("1, 234", ["1", "234"]),
    ("1,23", ["1", "23"]),
    ("9/11", ["9", "11"]),
    ("“quoted”—dash", ["quoted", "dash"]),
    ("...", []),
    ("", []),
    ("\udcff\x00\x1b[31m", ["31m"]),
    ("IRAQ'S IRAQ’S", ["iraq", "iraq"]),
    ("2016,2017", ["2016", "2017"]),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_text_is_split_into_folded_words(text: str, words: list[str]) -> None:
    """Possessives and apostrophes go, hyphens part, digits are not grouped, initials join."""
    assert words == split_words(text)


@pytest.mark.parametrize(
    "spelling", ["al-Shabaab", "Al Shabaab", "AL–SHABAAB", "al Shabaab’s", "al-Shabāāb"]
)
def test_spellings_of_one_name_meet_under_one_key(spelling: str) -> None:
    """Case, hyphens, spaces, accents and apostrophes do not part two spellings."""
    assert "alshabaab" == squeeze(spelling)


@pytest.mark.parametrize(("one", "other"), [("Niger", "Nigeria"), ("Mali", "Somalia")])
def test_different_names_have_different_keys(one: str, other: str) -> None:
    """A name that is part of another one is not that one."""
    assert squeeze(one) != squeeze(other)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Who leads the SDF?", ["leads", "sdf"]),
        ("SDF dead sdf", ["sdf", "dead"]),
        ("ansar ash-sharia", ["ansar", "sharia"]),
        ("the of", ["the", "of"]),
        ("the the", ["the"]),
        ("!", []),
    ],
)
def test_words_that_mean_nothing_are_left_out_unless_there_are_no_others(
    text: str, words: list[str]
) -> None:
    """Each meaning word stays once, in order; a text of nothing but stop words keeps them."""
    assert words == content_words(text)


@given(st.text())
def test_split_words_hold_letters_and_digits_alone(text: str) -> None:
    """No word is empty or has a space, a hyphen, an underscore or a quote mark in it."""
    assert all(word.replace(".", "").isalnum() for word in split_words(text))


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_plain_text_is_split_like_any_other(text: str) -> None:
    """A word in another script after a text changes nothing in how the text itself is split."""
    assert [*split_words(text), "я"] == split_words(text + "  я")


@pytest.mark.parametrize(
    ("word", "is_one"),
    [("wehre", True), ("whcih", True), ("hte", False), ("herew", False), ("sheep", False)],
)
def test_a_scrambled_stop_word_is_known_by_its_letters(word: str, is_one: bool) -> None:
    """The first letter stays, and three letters are too few to tell."""
    assert is_one == is_misspelt_stop_word(word)


_TEXTS = st.lists(st.text(st.sampled_from("abSU’'`. ,-é\x1e 019"), max_size=12), max_size=4)


@given(_TEXTS)
def test_texts_fold_to_the_same_words_together_as_one_by_one(texts: list[str]) -> None:
    """The index has the words that a query has; it parts decimals, as its tokenizer does."""
    apart = [[part for word in split_words(text) for part in word.split(".")] for text in texts]
    assert apart == [text.replace(".", " ").split() for text in fold_texts(texts)]


@pytest.mark.parametrize(
    ("texts", "folded"),
    [
        ([], []),
        ([""], [""]),
        (["Iraq’s U.S. bases.", "11,000"], ["iraq us bases", "11000"]),
        (["Diyarbakır", "a"], ["diyarbakir", "a"]),
        (["a\x1eb", "c"], ["a b", "c"]),
    ],
)
def test_each_text_keeps_its_place(texts: list[str], folded: list[str]) -> None:
    """However many there are and whatever is in them."""
    assert folded == [" ".join(text.split()) for text in fold_texts(texts)]
