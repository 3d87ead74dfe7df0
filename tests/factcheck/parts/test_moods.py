"""What a text tells only as meant, asked for, possible or alleged."""

import pytest

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.moods import is_flat, is_wishful, list_finite, list_meant, list_unreal
from isiscli.factcheck.parts.reading import Reading


def _unreal(text: Reading) -> list[str]:
    return [text.words[number].text for number in sorted(list_unreal(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers meant to meet in Brussels.", "meet in Brussels"),
        ("They urged the group, for example, to pay attention.", "pay attention"),
        ("Defectors accused the wali of expelling fighters.", "the wali of expelling fighters"),
        ("He was apparently killed or captured by the Taliban.", "killed or captured by the"),
        ("They sent a request of the militants for safe passage.", "safe passage"),
        ("The country would provide aid, he said.", "provide aid"),
        ("They keep going till we meet our goal.", "we meet our goal"),
        ("When it tried to win them, they put up resistance.", "win them"),
        ("They said that they would not obey him.", ""),
        ("The group captured the city in May 2015.", ""),
    ],
)
def test_words_behind_a_mood_are_unreal(text: str, expected: str, base: FactBase) -> None:
    """A mood reaches to the next mark; a doubt five words far, a denied modal nowhere."""
    assert _unreal(base.reader.read(text)) == expected.split()


def test_a_text_is_flat_that_tells_of_what_has_come_about(base: FactBase) -> None:
    """A wish, a modal, a condition, a doubt or what is under way makes it another."""
    assert is_flat(base.reader.read("The meeting took place in Brussels."))
    for text in (
        "They plan a meeting.",
        "It may meet.",
        "Apparently they met.",
        "It is adding aid.",
    ):
        assert not is_flat(base.reader.read(text))


def test_a_headline_is_wishful_by_one_word(base: FactBase) -> None:
    """Nothing of it need have come about."""
    assert is_wishful(base.reader.read("Meeting planned in Brussels"))
    assert not is_wishful(base.reader.read("Meeting held in Brussels"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers met and left Rome.", "met left"),
        ("The emir is dead.", "dead"),
        ("This is part of a plan.", ""),
        ("Luigi Di Maio floated the idea of a platform devoted to Africa.", "floated"),
        ("They are due to meet in Rome.", "due"),
        ("They went on to reach the city.", "went reach"),
        ("IS supporters fled.", "fled"),
    ],
)
def test_finite_verbs_are_told_from_others(text: str, expected: str, base: FactBase) -> None:
    """The first verb of each clause, what "is" so, and the infinitive of what was achieved."""
    reading = base.reader.read(text)
    assert [reading.words[number].text for number in list_finite(reading)] == expected.split()


def test_what_would_be_unless_something_else_is_meant(base: FactBase) -> None:
    """Both what it depends on and the words behind are no fact."""
    reading = base.reader.read("They will strike unless France ends its campaign.")
    meant = {reading.words[number].text for number in list_meant(reading)}
    assert {"ends", "campaign"} <= meant
