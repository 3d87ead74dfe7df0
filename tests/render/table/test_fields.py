"""Chosen fields on a terminal are a plain table."""

import pytest

from conftest import SAMPLE, Run

FIGURES = ("figure", "--source", "harbour-2020", "--pack", str(SAMPLE), "--format", "table")


def test_chosen_fields_are_a_table_of_their_own(run: Run) -> None:
    """A column a field under its name, and a line a record."""
    lines = run(*FIGURES, "--fields", "id,value.number,value.unit").out.splitlines()
    header, *rows = [line.split() for line in lines]
    assert ["id", "value.number", "value.unit"] == header
    assert ["figure/boats-lost", "10", "boats"] in rows
    assert 5 == len(rows)


@pytest.mark.parametrize("width", [1, 20, 60])
def test_a_narrow_screen_loses_no_letter_of_a_field(
    width: int, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cells are folded, never cut."""
    letters = []
    for columns in (width, 400):
        monkeypatch.setenv("COLUMNS", str(columns))
        out = run(*FIGURES, "--fields", "name,statement").out
        letters.append(sorted(filter(str.isalnum, out)))
    assert letters[1] == letters[0]


def test_markup_in_a_field_is_shown(run: Run) -> None:
    """Text of a pack is no markup here either."""
    arguments = ("show", "member/hostile-state", "--pack", str(SAMPLE), "--format", "table")
    out = run(*arguments, "--fields", "name").out
    assert r"Hostile\x1b[31mState [red]one[/red]" in out
    assert "\x1b" not in out
