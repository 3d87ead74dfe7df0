"""Every command and every option is documented in the help."""

import re
from importlib import import_module
from typing import Any

import pytest
from typer.main import get_command

from conftest import Run
from isiscli.commands.line.app import app
from isiscli.commands.line.registry import COMMANDS


def _parameters(command: str) -> list[Any]:
    group: Any = get_command(app)
    return list(group.commands[command].params)


def test_every_command_module_with_a_command_is_listed(run: Run) -> None:
    """The commands of the help are those of the app, in order."""
    listed = re.findall(r"^  ([a-z]+) {2,}\S", run("--help").out.partition("Commands:")[2], re.M)
    assert list(COMMANDS) == listed


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_lives_in_the_module_of_its_name(command: str) -> None:
    """The function of a command is in the module of its name and has a docstring."""
    function = getattr(import_module(f"isiscli.commands.{command}"), command)
    assert function.__doc__.strip().endswith((".", "."))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_has_a_help_text(command: str) -> None:
    """Each option and argument says what it does, in a sentence."""
    silent = [p.name for p in _parameters(command) if not (p.help or "").endswith(".")]
    assert [] == silent


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_names_all_its_options(command: str, run: Run) -> None:
    """--help shows each option."""
    out = run(command, "--help").out
    assert [] == [
        name
        for p in _parameters(command)
        for name in p.opts
        if name[:2] == "--" and name not in out
    ]


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_fits_80_columns(command: str, run: Run) -> None:
    """No line of a help text is wider than 80 columns."""
    assert 80 >= max(map(len, run(command, "--help").out.splitlines()))
