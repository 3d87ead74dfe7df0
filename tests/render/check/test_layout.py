"""Paragraphs fit a terminal by its cells, and are one line in a pipe."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isiscli.render.check.layout import Part, count_cells, lay_out, wrap_text
from isiscli.render.check.page import Screen

WORDS = st.text(alphabet="ab 羊\u0301🐑", max_size=60)


@pytest.mark.parametrize(
    ("text", "cells"),
    [("abc", 3), ("“é”", 3), ("羊羊", 4), ("e\u0301", 1), ("a\u200db", 2), ("", 0)],
)
def test_cells_are_counted_as_terminals_do(text: str, cells: int) -> None:
    """A wide character takes two cells, a combining one none."""
    assert cells == count_cells(text)


@given(WORDS, st.integers(1, 30))
def test_lines_hold_all_words_in_order(text: str, width: int) -> None:
    """No word is lost, cut or moved."""
    words = [word for start, end in wrap_text(text, width) for word in text[start:end].split(" ")]
    assert [word for word in text.split(" ") if word] == [word for word in words if word]


@given(WORDS, st.integers(1, 30))
def test_a_line_is_wider_than_the_screen_only_for_one_word(text: str, width: int) -> None:
    """A line that does not fit holds a single word."""
    lines = [text[start:end] for start, end in wrap_text(text, width)]
    assert [] == [line for line in lines if " " in line and count_cells(line) > width]


def test_a_line_is_as_long_as_it_can_be() -> None:
    """The next word starts a line only where it does not fit."""
    assert [(0, 5), (6, 11), (12, 14)] == wrap_text("aa bb cc dd ee", 5)


def test_a_paragraph_in_a_pipe_is_one_plain_line() -> None:
    """Without a screen there is no style, no link and no break."""
    parts = [Part("a " * 200), Part("b", "1", "https://example.org")]
    assert ["  " + "a " * 200 + "b\n"] == [*lay_out(parts, None)]


def test_a_style_is_closed_at_the_end_of_each_line() -> None:
    """A part that is broken over two lines has its style and its link on both."""
    parts = [Part("one "), Part("two three", "1", "u"), Part(" four")]
    on = "\x1b[1m\x1b]8;;u\x1b\\"
    off = "\x1b]8;;\x1b\\\x1b[0m"
    expected = [f"- one {on}two{off}\n", f"  {on}three{off} four\n"]
    assert expected == [*lay_out(parts, Screen(12, colour=True), "- ")]


@pytest.mark.parametrize(("width", "longest"), [(60, 59), (80, 79), (120, 99), (500, 99)])
def test_a_paragraph_fits_the_screen_and_is_never_too_wide_to_read(
    width: int, longest: int
) -> None:
    """A line is at most as wide as the screen, and at most 100 cells."""
    lines = [*lay_out([Part("x " * 300)], Screen(width, colour=True))]
    assert longest == max(len(line.rstrip("\n")) for line in lines)
