"""Test what a text denies, and how far."""

import pytest

from isiscli.factcheck.parts.denials import find_denials
from isiscli.factcheck.parts.reading import Reader
from isiscli.factcheck.parts.words import split_text

DENIED = [
    ("The group has not pledged allegiance.", "not", "pledged allegiance"),
    ("The talks came to nothing.", "came to nothing", "talks The"),
    ("They are unlikely to win, and war goes on.", "unlikely to", "win"),
    ("They did not win but left.", "not", "win"),
    ("It no longer holds any city of Iraq", "no longer", "holds any city of Iraq"),
    ("It would stop obeying orders", "stop", "obeying orders"),
    ("They voted against joining it", "against", "joining it"),
    ("non-state actors", "non", "state"),
    ("non-combat-trained troops", "non", "combat trained"),
    ("all of it is non", "non", ""),
    ("hardly any city fell", "hardly any", "city fell"),
    ("It never seized any large rich northern city", "never", "seized any large rich northern"),
    ("It never was in any of the more or less big cities", "never", "was in any of the more"),
]


@pytest.mark.parametrize(("text", "denying", "reach"), DENIED)
def test_a_negation_reaches_so_far(text: str, denying: str, reach: str) -> None:
    """It reaches four words with a meaning, up to a pause or a word that starts a clause."""
    words = split_text(text)
    (denial,) = find_denials(text, words, ())
    assert denying == " ".join(word.text for word in words[denial.first : denial.stop])
    assert reach == " ".join(words[number].text for number in denial.reach)


@pytest.mark.parametrize(
    "text",
    ["not only fighters", "no doubt it won", "It stopped there", "against them", "few men", ""],
)
def test_what_only_looks_like_a_denial_denies_nothing(text: str) -> None:
    """Phrases that affirm go before the words in them; vague words deny too little."""
    assert [] == find_denials(text, split_text(text), ())


def test_a_word_of_a_quantity_denies_nothing() -> None:
    """The numbers of such words are handed in."""
    words = split_text("not one left")
    assert [] == find_denials("not one left", words, {0, 1})
    assert 1 == len(find_denials("not one left", words, {2}))


def test_each_negation_denies_by_itself() -> None:
    """They come in the order in which they stand."""
    text = "It did not fall, and nobody left."
    denials = find_denials(text, split_text(text), ())
    assert [(2, 3, (3,)), (5, 6, (6,))] == [tuple(denial) for denial in denials]


def test_what_is_denied_twice_is_not_denied(reader: Reader) -> None:
    """Of two negations that reach a word the second takes back the first."""
    reading = reader.read("It never was not over")
    assert ["was", "not"] == [reading.words[number].text for number in sorted(reading.negated)]


def test_a_nor_ends_what_neither_denies() -> None:
    """What stands behind it is denied once, and not twice, which would deny nothing."""
    text = "It is neither for members only nor out to convert people."
    words = split_text(text)
    reached = [[words[n].text for n in one.reach] for one in find_denials(text, words, ())]
    assert [["for", "members", "only"], ["out", "to", "convert", "people"]] == reached
