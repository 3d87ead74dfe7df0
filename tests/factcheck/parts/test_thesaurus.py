"""Test how the words and phrases of the lexicon are found in a text."""

import pytest

from factcheck.lexicon.senses import find_groups
from isiscli.factcheck.lexicon import opposites
from isiscli.factcheck.parts.thesaurus import Label, Thesaurus, load_thesaurus
from isiscli.factcheck.parts.words import split_text

ONE, TWO, SAID = ("same", 1, 0), ("side", 2, 1), ("same", 7, 0)
SMALL = Thesaurus(
    {
        ("take",): frozenset({ONE}),
        ("take", "place"): frozenset({TWO}),
        ("take", "up", "arms"): frozenset({SAID}),
    },
    range(7, 8),
)


def _tag(text: str) -> list[tuple[str, Label]]:
    words = split_text(text)
    return [
        (" ".join(word.text for word in words[tag.first : tag.stop]), label)
        for tag in SMALL.tag(words)
        for label in tag.labels
    ]


@pytest.mark.parametrize(
    ("text", "tagged"),
    [
        ("They took", [("took", ONE)]),
        ("It took place", [("took place", TWO), ("took", ONE)]),
        ("They token", []),
        ("It takes two", [("takes", ONE)]),
        ("It takes place", [("takes place", TWO), ("takes", ONE)]),
        ("taking up arms", [("taking up arms", SAID), ("taking", ONE)]),
        ("they take up", [("take", ONE)]),
        ("they take up pens", [("take", ONE)]),
        ("they take", [("take", ONE)]),
        ("a place to take up arms", [("take up arms", SAID), ("take", ONE)]),
        ("", []),
    ],
)
def test_a_phrase_is_found_in_every_form(text: str, tagged: list[tuple[str, Label]]) -> None:
    """A phrase of several words hides none of those inside it."""
    assert tagged == _tag(text)


def test_a_word_has_the_labels_of_its_plain_forms() -> None:
    """A word that the lexicon does not know has none."""
    assert {ONE} == SMALL.label_word("taking")
    assert set() == SMALL.label_word("place")


def test_the_whole_lexicon_is_in_the_thesaurus_once() -> None:
    """Synonyms, sides of opposites and titles have labels, particles of opposites none."""
    thesaurus = load_thesaurus()
    assert thesaurus is load_thesaurus()
    assert {"same", "role"} <= {sort for sort, _, _ in thesaurus.label_word("leader")}
    said = {n for sort, n, _ in thesaurus.label_word("announced") if sort == "same"}
    assert said & set(thesaurus.saying)
    assert said == find_groups("announced")
    assert {"side"} & {sort for sort, _, _ in thesaurus.label_word("win")}


def test_particles_have_no_sides() -> None:
    """They are contraries only where all else is the same."""
    particles = opposites().topics["particles"]
    words = {w for number in particles for side in opposites().pairs[number] for w in side}
    labels = {label for word in words for label in load_thesaurus().label_word(word)}
    assert "in" in words
    assert set(particles).isdisjoint(number for sort, number, _ in labels if sort == "side")
