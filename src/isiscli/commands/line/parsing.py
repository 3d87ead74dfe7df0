"""Read the command line of a plain look-up, and leave every other line to typer.

typer and what it needs take longer to load than a look-up takes. Whatever is not certain to mean
the same to typer is left to it: help, abbreviations, mistakes.
"""

import os
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NamedTuple, get_args

from isiscli.commands.line.declared import Argument, Declared, OptionGroup
from isiscli.output import Result

PLAIN = (
    *("member", "affiliate", "timeline", "figure", "person", "statement", "source"),
    *("search", "show", "export"),
)
"""The commands whose lines are read here."""

_KINDS = (str, int, float)


class Parameter(NamedTuple):
    """A parameter of a command, or a field of one of its groups."""

    group: str
    name: str
    hint: Any
    declared: Declared

    @property
    def flag(self) -> str:
        """The option as it is typed."""
        return next(iter(self.declared.flags), f"--{self.name.replace('_', '-')}")

    @property
    def kind(self) -> Any:
        """The type of a value; that of a flag is bool."""
        return next(iter(get_args(self.hint)), self.hint)

    def convert(self, text: str) -> Any:
        """Return the value that is typed as `text`.

        Raises ValueError where it is none.
        """
        if self.kind in _KINDS:
            value = self.kind(text)
            if value is not text and value < self.declared.settings.get("min", value):
                raise ValueError(text)
            return value
        if self.kind == list[str]:
            return [text]
        if text not in get_args(self.kind):
            raise ValueError(text)
        return text


def _list_parameters(function: Callable[..., Result]) -> list[Parameter]:
    parameters = []
    for name, hint in function.__annotations__.items():
        if isinstance(hint, type) and issubclass(hint, OptionGroup):
            fields = {f: h for c in hint.__mro__[-2::-1] for f, h in c.__annotations__.items()}
            parameters += [
                Parameter(name, field, given.__origin__, given.__metadata__[0])
                for field, given in fields.items()
            ]
        elif name != "return":
            parameters.append(Parameter("", name, hint.__origin__, hint.__metadata__[0]))
    return parameters


def _read_environment(options: Sequence[Parameter]) -> dict[Parameter, Any]:
    named = [(o, os.environ.get(o.declared.settings.get("envvar", ""), "")) for o in options]
    return {option: option.convert(text) for option, text in named if text}


def read_options(
    options: Sequence[Parameter], arguments: Sequence[str]
) -> tuple[dict[Parameter, Any], list[str]]:
    """Return the value of each option, and the words that are none.

    Raises ValueError where typer is to read the line.
    """
    flags = {option.flag: option for option in options}
    given: dict[Parameter, Any] = {}
    words: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if not argument.startswith("-"):
            words.append(argument)
            continue
        flag, mark, value = argument.partition("=")
        option = flags.get(flag)
        if option is None or option in given or (mark and option.kind is bool):
            raise ValueError(argument)
        if option.kind is not bool and not mark:
            value = next(rest, "-")
            if value.startswith("-"):
                raise ValueError(argument)
        given[option] = True if option.kind is bool else option.convert(value)
    return _read_environment(options) | given, words


def load_command(name: str) -> tuple[Callable[..., Result], list[Parameter]]:
    """Return the function of a command that is read here, and what it takes."""
    function = getattr(import_module(f"isiscli.commands.{name}"), name)
    return function, _list_parameters(function)


def read_plain(arguments: Sequence[str]) -> Callable[[], Result] | None:
    """Return what answers a command line, or None where typer is to read it."""
    if not arguments or arguments[0] not in PLAIN:
        return None
    function, parameters = load_command(arguments[0])
    options = [p for p in parameters if not isinstance(p.declared, Argument)]
    try:
        given, words = read_options(options, arguments[1:])
    except ValueError:
        return None
    places = [p for p in parameters if isinstance(p.declared, Argument)]
    if not words and any(type(None) not in get_args(place.hint) for place in places):
        return None
    if words and not places:
        return None
    built = {
        name: hint(**{o.name: value for o, value in given.items() if o.group == name})
        for name, hint in function.__annotations__.items()
        if isinstance(hint, type) and issubclass(hint, OptionGroup)
    }
    own = {option.name: value for option, value in given.items() if not option.group}
    return lambda: function(**built, **own, **{p.name: words for p in places if words})
