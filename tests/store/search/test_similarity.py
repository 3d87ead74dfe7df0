"""Words are similar as thefuzz's own selection has them, which takes longer to load."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from thefuzz import fuzz, process

from isiscli.store.search.edits import share_letters
from isiscli.store.search.similarity import score_similar

_WORDS = st.lists(st.text("abcdé", min_size=3, max_size=9), max_size=60, unique=True)


@given(st.text("abcdé", min_size=4, max_size=9), _WORDS)
def test_the_similar_are_those_that_thefuzz_selects(word: str, others: list[str]) -> None:
    """The same words with the same scores, also where very many are similar."""
    selected = process.extractBests(
        word, others, processor=None, scorer=fuzz.ratio, score_cutoff=72, limit=30
    )
    assert sorted(selected) == sorted(score_similar(word, others))


def _double(word: str, place: int) -> str:
    return word[:place] + word[place] + word[place:]


def _change(word: str, place: int) -> str:
    return word[:place] + "x" + word[place + 1 :]


@pytest.mark.parametrize("change", [_double, _change])
def test_of_very_many_the_most_similar_are_kept(change: Callable[[str, int], str]) -> None:
    """Thirty, chosen before their scores are rounded."""
    word = "abcdefghijkl"
    others = [change(word[:size], place) for size in range(7, 13) for place in range(size)]
    selected = process.extractBests(
        word, others, processor=None, scorer=fuzz.ratio, score_cutoff=72, limit=30
    )
    assert sorted(selected) == sorted(score_similar(word, others))


def test_there_may_be_nothing_to_compare_with() -> None:
    """An empty list is no error."""
    assert [] == score_similar("word", [])


_TEXTS = st.text("abcdefé", min_size=13, max_size=16)


@given(_TEXTS, st.integers(0, 15), st.text("abcdexyé", max_size=4))
def test_a_whole_text_is_similar_to_those_that_share_most_of_its_letters(
    text: str, place: int, slip: str
) -> None:
    """Letters that only one of them has rule out no more than counting what they share does."""
    other = text[:place] + slip + text[place + len(slip) :]
    similar = [other for other, _ in score_similar(text, [other])]
    assert similar == [other][: share_letters(text, other) > 83]


@pytest.mark.parametrize("slips", ["xy", "ba", "", "abxc"])
def test_a_whole_text_with_two_slips_is_similar(slips: str) -> None:
    """Letters that are wrong, swapped, missing or more, in the shortest of such texts."""
    assert ["abcdefghijklm"] == [
        other for other, _ in score_similar(f"{slips}cdefghijklm", ["abcdefghijklm"])
    ]
