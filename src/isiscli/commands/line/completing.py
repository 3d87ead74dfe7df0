"""Complete a plain line in bash, and leave other lines and other shells to typer."""

import os
from collections.abc import Callable

from isiscli.commands.line.completion import complete_value
from isiscli.commands.line.declared import Argument
from isiscli.commands.line.parsing import COMPLETING, PLAIN, load_command, read_options
from isiscli.output import Result

_QUOTED = "\\'\""


def _read_line() -> tuple[list[str], str] | None:
    """Return the words before the cursor and the letters at it, None for a line to unquote."""
    line, place = os.environ.get("COMP_WORDS", ""), os.environ.get("COMP_CWORD", "")
    if any(mark in line for mark in _QUOTED) or not place.isdecimal():
        return None
    words, at = line.split(), int(place)
    return words[1:at], "".join(words[at : at + 1])


def complete_plain() -> Callable[[], Result] | None:
    """Return what offers a shell the rest of its line, or None where typer is to do so."""
    read = _read_line() if os.environ[COMPLETING] == "complete_bash" else None
    if read is None:
        return None
    (command, *given), incomplete = read[0] or [""], read[1]
    if command not in PLAIN or incomplete.startswith("-"):
        return None
    parameters = load_command(command)[1]
    options = [p for p in parameters if not isinstance(p.declared, Argument)]
    places = [p for p in parameters if isinstance(p.declared, Argument)]
    asked = [o for o in options if given[-1:] == [o.flag] and o.kind is not bool]
    try:
        typed = read_options(options, given[:-1] if asked else given)[0]
    except ValueError:
        return None
    what = next((p.declared.completes for p in [*asked, *places]), "")
    if not what:
        return None
    packs = next((value for option, value in typed.items() if option.name == "pack"), None)
    return lambda: Result(text="\n".join(complete_value(what, command, incomplete, packs)) + "\n")
