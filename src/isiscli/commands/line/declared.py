"""Declare the arguments and options of a command, without loading what reads command lines."""

from typing import Any


class OptionGroup:
    """Options that go together: each annotated attribute is one, its value the default."""

    def __init__(self, **given: Any) -> None:
        vars(self).update(given)


class Declared:
    """What typer is told of a parameter: its flags, and settings under the names that typer has.

    `completes` says what the shell is offered: the "name" or "id" of a record, or a facet.
    """

    def __init__(self, *flags: str, completes: str = "", **settings: Any) -> None:
        self.flags = flags
        self.completes = completes
        self.settings = settings


class Option(Declared):
    """A parameter with a name."""


class Argument(Declared):
    """A parameter by its place."""
