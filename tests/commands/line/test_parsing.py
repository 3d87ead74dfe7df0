"""Plain command lines are read without typer, and mean the same to it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import SAMPLE
from isiscli.commands.line.app import run_app
from isiscli.commands.line.parsing import PLAIN, read_plain
from isiscli.commands.line.registry import COMMANDS
from isiscli.output import Result

_PLAIN_LINES = [
    "member",
    "member France",
    "member France --json",
    "member --region Africa --type nation --format tsv",
    "member --region=Africa --limit=3",
    "member --as-of 2021-06 --speaker Nobody",
    "affiliate --tree --format table",
    "affiliate boko haram",
    "timeline --since 2015-06 --until 2015-12 Derna",
    "timeline --on-this-day",
    "figure --min 1e6 --max 2e7 --unit people",
    "figure SDF dead --fields id,value.number",
    "person Djibo --source wilson-center-2021",
    "statement --about affiliate/isis --place Iraq",
    "source",
    "search Derna --limit 2",
    "show figure/sdf-killed",
    "show nothing such",
    "export --json",
]
_OTHER_LINES = [
    "",
    "--help",
    "--version",
    "member --help",
    "member -h",
    "member --regio Africa",
    "member --nonsense",
    "member --region",
    "member --region --json",
    "member --type group",
    "member --limit 0",
    "member --limit many",
    "member --json=yes",
    "member --limit 1 --limit 2",
    "member --format html",
    "member -- --json",
    "member -",
    "member --pack docs/example-pack --pack docs/example-pack",
    "figure --min -5",
    "show",
    "export everything",
    "check draft.md",
    "schema",
    "members",
]


def _read(line: str) -> Callable[[], Result] | None:
    return read_plain(line.split())


@pytest.mark.parametrize("line", _PLAIN_LINES)
def test_a_plain_line_means_to_both_the_same(line: str) -> None:
    """What is read here is answered as typer's reading of it is."""
    plain = _read(line)
    assert plain is not None
    assert run_app(line.split()) == plain()


@pytest.mark.parametrize("line", _OTHER_LINES)
def test_any_other_line_is_left_to_typer(line: str) -> None:
    """Help, abbreviations and mistakes are not read here."""
    assert _read(line) is None


def test_a_pack_is_read_as_a_path() -> None:
    """One pack is a plain line."""
    line = ["member", "Gullmark", "--pack", str(Path(SAMPLE))]
    plain = read_plain(line)
    assert plain is not None
    assert run_app(line) == plain()


@pytest.mark.parametrize("line", ["member France", "export"])
def test_the_format_of_the_environment_counts(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """ISISCLI_FORMAT is read as typer reads it."""
    monkeypatch.setenv("ISISCLI_FORMAT", "markdown")
    plain = _read(line)
    assert plain is not None
    assert "markdown" == plain().format == run_app(line.split()).format


def test_a_wrong_format_of_the_environment_is_left_to_typer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Typer says what is wrong with it."""
    monkeypatch.setenv("ISISCLI_FORMAT", "papyrus")
    assert _read("member France") is None


def test_an_empty_format_of_the_environment_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that is set to nothing asks for nothing."""
    monkeypatch.setenv("ISISCLI_FORMAT", "")
    plain = _read("member France")
    assert plain is not None
    assert "plain" == plain().format


def test_only_commands_are_read() -> None:
    """Each command that is read here is one of the program's."""
    assert set() == set(PLAIN) - set(COMMANDS)
