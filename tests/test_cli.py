"""Assembling the app, and the last word on what goes wrong."""

import pytest
from typer.main import get_command

from conftest import Run
from isiscli.commands.line.app import app
from isiscli.commands.line.registry import COMMANDS


def test_the_version_is_that_of_the_package(spawn: Run) -> None:
    """--version prints name and version, and ends with 0."""
    assert (0, "isiscli 0.1.0\n", "") == spawn("--version")


def test_the_version_returns_a_status_as_all_else_does(run: Run) -> None:
    """Run returns its exit status and never raises it."""
    assert 0 == run("--version").status


def test_no_arguments_show_the_help(run: Run) -> None:
    """Isiscli by itself prints its help on stdout."""
    assert run("--help").out == run().out


def test_the_help_names_every_command(run: Run) -> None:
    """Each command stands in the help with its summary, in order."""
    lines = run("-h").out.partition("Commands:\n")[2].splitlines()
    assert [tuple(line.split(None, 1)) for line in lines] == list(COMMANDS.items())


def test_the_commands_are_a_mapping_like_any_other() -> None:
    """Commands can be counted, listed, replaced and taken out of what was loaded."""
    group: object = get_command(app)
    commands = group.commands  # type: ignore[attr-defined]
    own = commands["schema"]
    assert (len(COMMANDS), list(COMMANDS)) == (len(commands), list(commands))
    commands["schema"] = commands["source"]
    assert commands["source"] is commands["schema"]
    del commands["schema"]
    assert own is not commands["schema"]
    assert "schema" == commands["schema"].name


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_own_help(command: str, run: Run) -> None:
    """Isiscli COMMAND --help prints the usage of that command."""
    outcome = run(command, "--help")
    assert (0, True) == (outcome.status, outcome.out.startswith(f"Usage: isiscli {command} "))


def _lose_folder() -> str:
    raise FileNotFoundError(2, "No such file or directory", "/gone")


def test_a_file_that_is_in_the_way_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not every fault of a file is one of writing the answer."""
    monkeypatch.setenv("ISISCLI_CACHE_DIR", "cache")
    monkeypatch.setattr("os.getcwd", _lose_folder)
    outcome = run("member", "France")
    assert (2, "isiscli: /gone: No such file or directory\n") == (outcome.status, outcome.err)
