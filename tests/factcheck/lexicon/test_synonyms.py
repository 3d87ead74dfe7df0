"""Test which words say the same."""

import pytest

from factcheck.lexicon.senses import are_synonyms, find_groups
from isiscli.factcheck.lexicon import opposites, synonyms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "slain"),
        ("dead", "lost their lives"),
        ("wounded", "injured"),
        ("allegiance", "bayat"),
        ("defect", "switch sides"),
        ("oust", "driven out"),
        ("seize", "overran"),
        ("retake", "liberate"),
        ("convene", "host"),
        ("repatriate", "take back"),
        ("detain", "jail"),
        ("in custody", "behind bars"),
        ("urge", "exhort"),
        ("support", "back"),
        ("soldiers", "troops"),
        ("fighters", "militants"),
        ("lead", "head"),
        ("release", "publish"),
        ("beheading", "decapitation"),
        ("pledges allegiance to", "swore allegiance to"),
        ("seizing", "overrun"),
        ("service members", "troops"),
        ("gone back on", "renounce"),
        ("threw in his lot with", "joined"),
        ("walked out of", "left"),
        ("outlived", "survived"),
        ("franchise", "affiliate"),
        ("stream", "flow"),
        ("cost dear", "costly"),
        ("in dribs and drabs", "one by one"),
        ("pencilled in", "planned"),
        ("at the behest of", "at the request of"),
        ("brought home", "repatriate"),
        ("brought back to life", "resurrect"),
        ("hailed from", "came from"),
        ("trace their roots", "originate"),
        ("taken for", "mistaken for"),
        ("let it be known", "announce"),
        ("same", "same"),
        ("a word of no group", "a word of no group"),
    ],
)
def test_one_stands_for_the_other(one: str, other: str) -> None:
    """What a journalist would write in its place is a synonym, in both orders."""
    assert are_synonyms(one, other)
    assert are_synonyms(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "wounded"),
        ("detain", "kill"),
        ("join", "defect"),
        ("pledge", "renounce"),
        ("soldiers", "militants"),
        ("urge", "support"),
        ("born", "form"),
        ("leave", "flee"),
        ("state", "member"),
        ("membership", "country"),
        ("foot soldier", "terrorist"),
        ("renounce", "defect"),
        ("seize", "oust"),
        ("a word of no group", "another"),
        ("hardly", "hard"),
        ("several", "severe"),
        ("news", "fresh"),
        # Each has a group with "hold", and the groups stay apart.
        ("convene", "detain"),
        ("control", "convene"),
    ],
)
def test_one_does_not_stand_for_the_other(one: str, other: str) -> None:
    """Words that are only near each other would make a wrong claim look right."""
    assert not are_synonyms(one, other)


def test_a_group_has_at_least_two_words() -> None:
    """A group of one says nothing."""
    assert [] == [group for group in synonyms().groups if len(group) < 2]


def test_no_group_is_there_twice() -> None:
    """The same words in another order are the same group."""
    groups = [frozenset(group) for group in synonyms().groups]
    assert len(set(groups)) == len(groups)


def test_topics_cover_all_groups_in_order() -> None:
    """Each group has one topic, and verbs of saying have their own."""
    numbers = [number for topic in synonyms().topics.values() for number in topic]
    assert list(range(len(synonyms().groups))) == numbers
    saying = synonyms().topics["saying"]
    assert any(number in saying for number in find_groups("said"))
    assert not any(number in saying for number in find_groups("oust"))


def test_no_synonyms_are_opposites() -> None:
    """A pair that says the same cannot say the contrary."""
    odd = [
        (one, other)
        for left, right in opposites().pairs
        for one in left
        for other in right
        if are_synonyms(one, other)
    ]
    assert [] == odd


def test_the_file_is_read_once() -> None:
    """All who ask get the same object."""
    assert synonyms() is synonyms()
