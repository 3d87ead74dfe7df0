"""Complete a plain line in bash, and leave other lines and other shells to typer."""

from collections.abc import Callable

from isiscli.commands.line.bash import read_line
from isiscli.commands.line.completion import complete_value
from isiscli.commands.line.declared import Argument
from isiscli.commands.line.parsing import PLAIN, load_command, read_options
from isiscli.output import Result


def complete_plain() -> Callable[[], Result] | None:
    """Return what offers a shell the rest of its line, or None where typer is to do so."""
    read = read_line()
    if read is None:
        return None
    (command, *given), incomplete = read
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
