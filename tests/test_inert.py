"""Test that no text can command a terminal."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isiscli.inert import escape_json, show_line, show_text

SHOWN = [
    ("plain", "plain"),
    ("Türkiye – “quoted”", "Türkiye – “quoted”"),
    ("", ""),
    ("one\ntwo\tthree\r\nfour", "one two three four"),
    ("\x1b[31mred", "\\x1b[31mred"),
    ("bell\x07 del\x7f nul\x00", "bell\\x07 del\\x7f nul\\x00"),
    ("c1\x9b31m next\x85", "c1\\x9b31m next\\x85"),
    ("\u202eevil", "\\u202eevil"),
    ("\u2066a\u2069", "\\u2066a\\u2069"),
    ("a\u2028b\u2029c", "a\\u2028b\\u2029c"),
    ("z\u200bw\ufeff", "z\\u200bw\\ufeff"),
    ("\u061c\u200e\u200f", "\\u061c\\u200e\\u200f"),
    ("\udcff\ud800", "\\udcff\\ud800"),
    ("\U000e0041\U000e007f", "\\U000e0041\\U000e007f"),
    ("👩\u200d👩 می\u200cخواهم", "👩\u200d👩 می\u200cخواهم"),
    ("word\u2060joined", "word\\u2060joined"),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_a_line_shows_what_a_terminal_would_obey(text: str, shown: str) -> None:
    """Control and direction characters become escapes, white space one space, the rest stays."""
    assert shown == show_line(text)


@given(st.text(alphabet=st.characters()))
def test_a_shown_line_has_no_control_character_and_no_line_break(text: str) -> None:
    """What is shown is one line and can be written as UTF-8."""
    shown = show_line(text)
    assert 1 >= len(shown.splitlines())
    assert "" == "".join(c for c in shown if c < " " or "\x7f" <= c < "\xa0")
    assert shown == shown.encode().decode()


@given(st.text(alphabet=st.characters(min_codepoint=0x7E, max_codepoint=0xE007F)))
def test_escaped_json_means_the_same(text: str) -> None:
    """JSON text keeps its value, whatever is escaped in it."""
    written = json.dumps(text, ensure_ascii=False)
    assert text == json.loads(escape_json(written))


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ('"plain"', '"plain"'),
        ('"é"', '"é"'),
        ('"\x7f"', '"\\u007f"'),
        ('"\x9b"', '"\\u009b"'),
        ('"\u202e"', '"\\u202e"'),
        ('"\U000e0041"', '"\\udb40\\udc41"'),
    ],
)
def test_json_is_escaped_where_a_terminal_would_obey(text: str, escaped: str) -> None:
    """Only what is unsafe changes; a character beyond the basic plane becomes a surrogate pair."""
    assert escaped == escape_json(text)


def test_a_shown_text_keeps_its_lines_and_tabs() -> None:
    """Line ends and tabs stay as they are, and what a terminal would obey is shown."""
    assert "a\tb\r\n\\x1b[31m\\u202ec\n" == show_text("a\tb\r\n\x1b[31m\u202ec\n")
