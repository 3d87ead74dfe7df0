"""Markup and escape sequences in a pack are shown on a terminal, never obeyed."""

import re

import pytest

from conftest import SAMPLE, Run
from screens import show_on_terminal

PACK = ("--pack", str(SAMPLE))
# What rich itself writes: styles, and links with an id of digits.
OWN = re.compile(rb"\x1b\[[\d;]*m|\x1b]8;(?:id=\d+;https://[!-~]*|;)\x1b\\")
CONTROLS = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069]")
VIEWS = [
    ("search", "hostile", "--source", "hostile-2020"),
    ("show", "affiliate/hostile-gulls"),
    ("show", "member/hostile-state"),
    ("show", "figure/hostile-figure"),
    ("show", "event/hostile-event"),
    ("show", "hostile-2020"),
    ("affiliate", "--tree", "--source", "hostile-2020"),
    ("timeline", "--source", "hostile-2020"),
    ("member", "--source", "hostile-2020"),
    ("source",),
]


@pytest.mark.parametrize("arguments", VIEWS)
def test_no_control_of_a_pack_reaches_the_terminal(arguments: tuple[str, ...]) -> None:
    """Apart from the styles and links of the table no control is sent, not a title either."""
    screen = show_on_terminal(*arguments, *PACK)
    sent = OWN.sub(b"", screen.raw).replace(b"\r\n", b"\n")
    assert ("", []) == (screen.emulated.title, CONTROLS.findall(sent.decode()))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("show", "member/hostile-state"), r"Hostile\x1b[31mState [red]one[/red]"),
        (("show", "member/hostile-state"), r"Quay\x07 [blink]west[/blink]"),
        (("show", "affiliate/hostile-gulls"), r"[link=https://example.org/trap]Quay[/link]"),
        (("show", "affiliate/hostile-gulls"), r"\x1b]0;owned\x07 leader"),
        (("show", "affiliate/hostile-gulls"), r"Hostile \u202egulls\u202c of the \u200bnight"),
        (("show", "affiliate/hostile-gulls"), ":smile:"),
        (("show", "affiliate/hostile-gulls"), "at war with [/nonsense] cats"),
        (("affiliate", "--tree", "--source", "hostile-2020"), "Hostile [on red]Cats[/on red]"),
        (("show", "figure/hostile-figure"), r"at least 7 \x1b[7m[reverse]units"),
        (("source", "hostile-2020"), r"Hostile \x1b[7mNotes [bold red]2020[/bold red]"),
    ],
)
def test_markup_and_escapes_are_shown_as_they_are_written(
    arguments: tuple[str, ...], words: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A person reads the markup, and reads each control character as an escape."""
    monkeypatch.setenv("COLUMNS", "200")
    assert words in run(*arguments, *PACK, "--format", "table").out


def test_markup_in_an_address_is_shown_as_it_is_written() -> None:
    """The address of a source is text like any other, in the link too."""
    address = 'https://example.org/[red]trap[/red])](x)|<b>"&copy;`_*'
    screen = show_on_terminal("source", "trap-2020", *PACK, width=200)
    quoted = show_on_terminal("statement", "--source", "trap-2020", *PACK)
    assert address in screen.text
    assert f";{address}#:~:text=".encode() in quoted.raw
