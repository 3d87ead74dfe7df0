"""Test which words turn a claim into its contrary."""

import pytest

from factcheck.lexicon.senses import are_opposites, find_sides
from isiscli.factcheck.lexicon import opposites


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("support", "oppose"),
        ("uptick", "decline"),
        ("succeed", "failed"),
        ("large", "small"),
        ("many", "few"),
        ("accept", "reject"),
        ("remain loyal", "renounce"),
        ("still", "no longer"),
        ("likely", "unlikely"),
        ("necessary", "unnecessary"),
        ("won", "lost"),
        ("alive", "dead"),
        ("wounded", "unscathed"),
        ("tighten", "loosen"),
        ("include", "exclude"),
        ("join", "left"),
        ("united", "divided"),
        ("peaceful", "violent"),
        ("legal", "illegal"),
        ("sufficient", "insufficient"),
        ("stronger", "weaker"),
        ("expand", "shrink"),
        ("optimistic", "pessimistic"),
        ("best", "worst"),
        ("first", "last"),
        ("majority", "minority"),
        ("before", "after"),
        ("inside", "outside"),
        ("right", "wrong"),
        ("honored", "went back on"),
        ("uptick", "gone down"),
        ("strengthened", "cut back"),
        ("committed", "given up on"),
        ("deprived", "handed"),
        ("ceased", "grown"),
        ("killed", "escaped"),
        ("co-chairs", "observer"),
        ("political scientist", "economist"),
        ("humanitarian assistance", "military assistance"),
    ],
)
def test_one_is_the_contrary_of_the_other(one: str, other: str) -> None:
    """In whichever order they are asked for."""
    assert are_opposites(one, other)
    assert are_opposites(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("support", "back"),
        ("support", "dead"),
        ("rise", "grow"),
        ("unheard", "oppose"),
        ("journalist", "engineer"),
    ],
)
def test_one_is_not_the_contrary_of_the_other(one: str, other: str) -> None:
    """Words of one side, of different pairs, and unknown words contradict nothing."""
    assert not are_opposites(one, other)


def test_no_word_stands_on_both_sides_of_a_pair() -> None:
    """A word is not its own contrary."""
    assert [] == [pair for pair in opposites().pairs if set(pair[0]) & set(pair[1])]


def test_no_word_is_its_own_contrary_in_any_form() -> None:
    """Nor is a word with an ending: "accuser" and "accused" would meet in a stemmer."""
    odd = [
        (one, other)
        for left, right in opposites().pairs
        for one in left
        for other in right
        if {one + ending for ending in ("s", "d", "ed", "ing", "ly")} & {other}
    ]
    assert [] == odd


def test_each_side_has_words() -> None:
    """An empty side would be the contrary of nothing."""
    assert all(word for pair in opposites().pairs for side in pair for word in (*side, *side[:1]))
    assert len(opposites().pairs) >= 200


def test_topics_cover_all_pairs_in_order() -> None:
    """What one wins and the other loses is told apart from plain contraries."""
    numbers = [number for topic in opposites().topics.values() for number in topic]
    assert list(range(len(opposites().pairs))) == numbers
    converse = opposites().topics["converse"]
    assert any(pair in converse for pair, _ in find_sides("won"))
    assert opposites() is opposites()
