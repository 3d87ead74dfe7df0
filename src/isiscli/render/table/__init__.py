"""Lay records out for people at a terminal: tables, timelines, profiles and trees."""

import io
from collections.abc import Iterator
from typing import NamedTuple

from rich.console import Console, RenderableType

from isiscli.render.page import Page


class Screen(NamedTuple):
    """What is known of the terminal; `colour` is off for NO_COLOR and where there is none."""

    width: int
    terminal: bool
    colour: bool


def _show(page: Page) -> Iterator[RenderableType]:
    """Return the blocks of a page in its view; each view is loaded where it is asked for."""
    if page.fields:
        from isiscli.render.table.fields import show_fields as show
    elif page.view == "timeline":
        from isiscli.render.table.timeline import show_timeline as show
    elif page.view == "profile":
        from isiscli.render.table.profile import show_profiles as show
    elif page.view == "tree":
        from isiscli.render.table.tree import show_tree as show
    else:
        from isiscli.render.table.facts import show_facts as show
    return show(page)


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
    for block in _show(page):
        with console.capture() as capture:
            console.print(block)
        lines = capture.get().splitlines(keepends=True)
        yield "".join(line if screen.terminal else line.rstrip() + "\n" for line in lines)
