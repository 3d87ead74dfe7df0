"""Lay records out for people at a terminal: tables, timelines, profiles and trees."""

import io
from collections.abc import Iterator
from typing import NamedTuple

from rich.console import Console

from isiscli.render.page import Page
from isiscli.render.table.facts import show_facts
from isiscli.render.table.fields import show_fields
from isiscli.render.table.profile import show_profiles
from isiscli.render.table.timeline import show_timeline
from isiscli.render.table.tree import show_tree

_VIEWS = {
    "list": show_facts,
    "timeline": show_timeline,
    "profile": show_profiles,
    "tree": show_tree,
}


class Screen(NamedTuple):
    """What is known of the terminal; `colour` is off for NO_COLOR and where there is none."""

    width: int
    terminal: bool
    colour: bool


def render(page: Page, screen: Screen) -> Iterator[str]:
    """Yield the page as it stands on a screen; links and styles only on a terminal."""
    console = Console(
        file=io.StringIO(),
        width=screen.width,
        force_terminal=screen.terminal,
        no_color=not screen.colour,
        color_system="standard" if screen.terminal else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    show = show_fields if page.fields else _VIEWS[page.view]
    for block in show(page):
        with console.capture() as capture:
            console.print(block)
        lines = capture.get().splitlines(keepends=True)
        yield "".join(line if screen.terminal else line.rstrip() + "\n" for line in lines)
