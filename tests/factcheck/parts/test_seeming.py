"""Test which words only seem to deny."""

import pytest

from isiscli.factcheck.parts.denials import find_denials
from isiscli.factcheck.parts.seeming import find_seeming
from isiscli.factcheck.parts.words import split_text


def _list_denied(text: str) -> list[str]:
    """Return the words by which a text denies, one string for each denial."""
    words = split_text(text)
    found = find_denials(text, words, ())
    return [" ".join(word.text for word in words[one.first : one.stop]) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "All but one of the six commanders were killed.",
        "The goals deserve no less commitment than the campaign.",
        "The losses did not stop people from joining.",
        "The losses didn't keep ISIS from actively extending its reach.",
    ],
)
def test_words_that_leave_a_claim_as_it_is_deny_nothing(text: str) -> None:
    """Most were killed, commitment is asked for, and people joined all the same."""
    assert [] == _list_denied(text)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("He would not stop taking orders from Saeed Khan.", ["not", "stop"]),
        ("The ministers had no commitment.", ["no"]),
        ("The losses did not stop the campaign.", ["not"]),
    ],
)
def test_words_like_them_deny_what_stands_behind(text: str, denied: list[str]) -> None:
    """Nobody is kept from doing anything there, and nothing is compared."""
    assert denied == _list_denied(text)


def test_only_a_word_that_denies_turns_keeping_from_round() -> None:
    """A government that prevented attacks did prevent them, whatever the word ends in."""
    words = ("the", "government", "prevented", "isis", "from", "attacking")
    assert [] == list(find_seeming(words, ()))
