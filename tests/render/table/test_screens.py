"""What a terminal shows; `pytest --update-golden tests/render` writes the files anew."""

from collections.abc import Callable

import pytest

from conftest import SAMPLE, Run
from screens import show_on_terminal

VIEWS = {
    "table": ("figure", "--source", "harbour-2020"),
    "roster": ("member", "--source", "harbour-2020"),
    "timeline": ("timeline", "--source", "harbour-2020"),
    "profile": ("affiliate", "pier", "gulls"),
    "tree": ("affiliate", "--tree", "--source", "harbour-2020"),
}
RECORDS = {
    "record": ("show", "figure/gulls-counted-2020"),
    "source": ("source", "harbour-2020"),
    "member": ("member", "gullmark"),
    "person": ("person", "ada", "pier"),
    "event": ("show", "event/fish-truce"),
    "hostile": ("show", "affiliate/hostile-gulls"),
}
PACK = ("--pack", str(SAMPLE))
Golden = Callable[[str, str], str]


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("view", VIEWS)
def test_a_terminal_shows_what_it_always_did(view: str, width: int, golden: Golden) -> None:
    """Each view is on a terminal of each width what its golden file holds."""
    screen = show_on_terminal(*VIEWS[view], *PACK, width=width)
    assert (0, golden(f"{view}-{width}.txt", screen.text)) == (screen.status, screen.text)


@pytest.mark.parametrize("view", RECORDS)
def test_a_terminal_shows_a_record_in_full_as_it_always_did(view: str, golden: Golden) -> None:
    """A record of each kind is on a terminal of 80 columns what its golden file holds."""
    screen = show_on_terminal(*RECORDS[view], *PACK)
    assert (0, golden(f"{view}-80.txt", screen.text)) == (screen.status, screen.text)


@pytest.mark.parametrize("width", [60, 120])
@pytest.mark.parametrize("view", VIEWS)
def test_no_line_is_wider_than_the_screen(
    view: str, width: int, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table in a pipe fits the columns that the environment names."""
    monkeypatch.setenv("COLUMNS", str(width))
    lines = run(*VIEWS[view], *PACK, "--format", "table").out.splitlines()
    assert width >= max(map(len, lines))


def _letters(text: str) -> list[str]:
    return sorted(filter(str.isalnum, text))


@pytest.mark.parametrize("width", [1, 20, 33])
@pytest.mark.parametrize("view", sorted({*VIEWS, *RECORDS}))
def test_a_narrow_screen_loses_no_letter(
    view: str, width: int, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However narrow the screen, the letters of the answer are those of a wide one."""
    arguments = (*(VIEWS | RECORDS)[view], *PACK, "--format", "table")
    monkeypatch.setenv("COLUMNS", "400")
    wide = run(*arguments)
    monkeypatch.setenv("COLUMNS", str(width))
    narrow = run(*arguments)
    assert _letters(wide.out) == _letters(narrow.out)
