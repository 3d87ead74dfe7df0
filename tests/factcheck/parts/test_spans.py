"""Test which stretches of a text are taken."""

import pytest

from isiscli.factcheck.parts.spans import Taken, cover_words
from isiscli.factcheck.parts.words import split_text


@pytest.mark.parametrize(
    ("start", "end", "touches"), [(0, 3, False), (0, 4, True), (4, 5, True), (6, 9, False)]
)
def test_a_stretch_touches_what_shares_a_character_with_it(
    start: int, end: int, touches: bool
) -> None:
    """The end of a stretch is no part of it."""
    assert touches is Taken(10, [(3, 6)]).touches(start, end)


def test_what_is_taken_later_is_taken() -> None:
    """Stretches add up."""
    taken = Taken(10)
    assert not taken.touches(0, 10)
    taken.take(2, 3)
    taken.take(7, 9)
    assert [n for n in range(10) if taken.touches(n, n + 1)] == [2, 7, 8]


@pytest.mark.parametrize(
    ("spans", "numbers"),
    [([], set()), ([(4, 7)], {1}), ([(2, 5)], {0, 1}), ([(3, 4)], set()), ([(0, 11)], {0, 1, 2})],
)
def test_words_are_covered_that_a_part_of_is_in_a_span(
    spans: list[tuple[int, int]], numbers: set[int]
) -> None:
    """The spaces between words belong to none."""
    assert numbers == cover_words(split_text("one two six"), spans)
