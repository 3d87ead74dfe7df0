"""Hold the commands, each imported when it is first asked for."""

from collections.abc import Iterator, MutableMapping
from importlib import import_module
from typing import Any

from typer import Typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from isiscli.commands.line.signature import spread_options

COMMANDS = {
    "member": "Look up members of the Global Coalition.",
    "affiliate": "Look up groups: affiliates of ISIS and its rivals.",
    "timeline": "Look up events in order of date.",
    "figure": "Look up quantities.",
    "person": "Look up people.",
    "statement": "Look up assessments and commitments.",
    "source": "Look up the documents.",
    "search": "Search all kinds, best first.",
    "show": "Show one record in full.",
    "check": "Check drafts against the sources.",
    "export": "Write out every record.",
    "schema": "Print the JSON Schema of the answers.",
    "verify": "Prove the fact base against its sources.",
}
"""Each command, which lives in the module of its name, in the order of the help."""


def _load_command(name: str) -> TyperCommand:
    module = import_module(f"isiscli.commands.{name}")
    app = Typer(add_completion=False, rich_markup_mode=None)
    app.command(name, short_help=COMMANDS[name])(spread_options(getattr(module, name)))
    command = get_command(app)
    command.name = name
    return command  # type: ignore[return-value]


class _LazyCommands(MutableMapping[str, Any]):
    """The commands by name, each imported when it is first asked for."""

    def __init__(self) -> None:
        self._loaded: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in COMMANDS:
            raise KeyError(name)
        if name not in self._loaded:
            self._loaded[name] = _load_command(name)
        return self._loaded[name]

    def __setitem__(self, name: str, command: Any) -> None:
        self._loaded[name] = command

    def __delitem__(self, name: str) -> None:
        del self._loaded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


class LazyGroup(TyperGroup):
    """A group whose commands are imported one at a time."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given | {"commands": _LazyCommands()})

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        """Return the names of all commands, in the order of the help."""
        return list(COMMANDS)
