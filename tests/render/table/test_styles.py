"""Styles, colours and links on a terminal, and none of them elsewhere."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import SAMPLE, Run
from screens import show_on_terminal

PACK = ("--pack", str(SAMPLE))
LINK = re.compile(rb"\x1b]8;([^;]*);([^\x1b\x07]*)\x1b\\")
VIEWS = [
    ("figure", "--source", "harbour-2020"),
    ("timeline", "--source", "harbour-2020"),
    ("affiliate", "pier", "gulls"),
    ("affiliate", "--tree", "--source", "harbour-2020"),
    ("member", "--source", "harbour-2020"),
]


@pytest.mark.parametrize("arguments", VIEWS)
def test_a_terminal_gets_links_that_open_the_page_at_the_quote(arguments: tuple[str, ...]) -> None:
    """Each OSC 8 link leads to the source at a text fragment, and each is closed."""
    links = LINK.findall(show_on_terminal(*arguments, *PACK).raw)
    opened = [address for _, address in links if address]
    assert opened
    assert len(opened) == len([address for _, address in links if not address])
    assert {b"https://example.org/harbour_(2020)#:~:text"} == {a.split(b"=")[0] for a in opened}


@pytest.mark.parametrize("arguments", VIEWS)
def test_a_table_in_a_pipe_has_no_link_and_no_style(arguments: tuple[str, ...], run: Run) -> None:
    """Where stdout is no terminal a table is plain text without one escape."""
    outcome = run(*arguments, *PACK, "--format", "table")
    assert (0, False) == (outcome.status, "\x1b" in outcome.out)


@pytest.mark.parametrize("arguments", VIEWS)
def test_a_table_in_a_pipe_has_no_trailing_space(arguments: tuple[str, ...], run: Run) -> None:
    """No line of a table in a pipe ends with a space."""
    lines = run(*arguments, *PACK, "--format", "table").out.splitlines()
    assert [line.rstrip() for line in lines] == lines


@pytest.mark.parametrize("arguments", VIEWS)
def test_no_color_leaves_no_colour_on_the_screen(arguments: tuple[str, ...]) -> None:
    """With NO_COLOR set, every cell has the terminal's own colours."""
    assert set() == show_on_terminal(*arguments, *PACK, NO_COLOR="1").colours


def test_no_color_keeps_the_value_marked() -> None:
    """NO_COLOR takes colours alone: the value in a quote is still bold and underlined."""
    screen = show_on_terminal("figure", "--source", "harbour-2020", *PACK, NO_COLOR="1")
    assert {"bold", "underscore"} <= screen.styles_of("1,200 to 1,500", "“in March")


def test_an_empty_no_color_is_as_good_as_none() -> None:
    """NO_COLOR counts only where it is not empty (no-color.org)."""
    arguments = ("figure", "--source", "harbour-2020", *PACK)
    assert show_on_terminal(*arguments).text == show_on_terminal(*arguments, NO_COLOR="").text


def test_a_value_in_words_is_marked_in_its_quote() -> None:
    """A quote that writes the number in words has those words marked."""
    screen = show_on_terminal("figure", "--source", "harbour-2020", *PACK)
    assert {"bold", "underscore"} <= screen.styles_of("forty", "“about forty")


def test_a_quote_is_set_in_italics() -> None:
    """The words of the source stand in italics."""
    screen = show_on_terminal("timeline", "--source", "harbour-2020", *PACK)
    assert "italics" in screen.styles_of("nobody fought", "“from May")


def test_a_member_is_marked_in_the_list_of_its_region() -> None:
    """The name of the member that was asked for is marked in the quote."""
    screen = show_on_terminal("member", "sandholm", *PACK)
    assert {"bold", "underscore"} <= screen.styles_of("Sandholm", "“North Quay")
    assert "underscore" not in screen.styles_of("Gullmark", "“North Quay")


def test_names_inside_names_are_marked_once(run: Run, make_pack: Callable[..., Path]) -> None:
    """Where one member's name is part of another's, the quote is still shown word for word."""
    row = """
[[member]]
id = "member/{id}"
name = "{name}"
statement = "A member."
date = "2020"
type = "nation"
region = "Dunes"
[[member.quotes]]
text = "Dunes: Dry Dune, Dune"
source = "gazette-2020"
speaker = "A"
paragraph = 1
"""
    names = {"dune": "Dune", "dry-dune": "Dry Dune"}
    text = "".join(row.format(id=key, name=name) for key, name in names.items())
    pack = make_pack(members_toml=text)
    out = run("member", "--region", "Dunes", "--pack", str(pack), "--format", "table").out
    assert 1 == out.count("“Dunes: Dry Dune, Dune”")
