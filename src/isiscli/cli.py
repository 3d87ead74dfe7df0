"""Run one command line, and turn whatever goes wrong into one line and an exit status."""

import os
import sys
from collections.abc import Sequence
from typing import Any

from isiscli.commands.line.bash import COMPLETING
from isiscli.commands.line.parsing import read_plain
from isiscli.errors import IsiscliError, PackError, UsageError
from isiscli.output import FAILED, FOUND, INTERRUPTED, Result, deliver, warn
from isiscli.streams import close_quietly


def _word_usage(error: Any) -> str:
    """Return a usage error as one line that ends in where to read more."""
    message = error.format_message().replace("\n", " ").strip()
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "isiscli"
    return f"{message.rstrip('.')}; see '{path} --help'"


def _read_argument(argument: str) -> str:
    """Return an argument read as UTF-8, also where the locale made Python read it as ASCII.

    Raises UsageError where it is not UTF-8, as nothing here can be.
    """
    if not any("\ud800" <= character <= "\udfff" for character in argument):
        return argument
    try:
        return os.fsencode(argument).decode()
    except UnicodeError:
        raise UsageError(f"the argument '{argument}' is not UTF-8") from None


def _answer(arguments: Sequence[str]) -> Any:
    if COMPLETING in os.environ:
        from isiscli.commands.line.completing import complete_plain

        plain = complete_plain()
    else:
        plain = read_plain(arguments)
    if plain is not None:
        return plain()
    from isiscli.commands.line.app import run_app  # typer, 30 ms, for all but plain look-ups

    return run_app(arguments)


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit status; what goes wrong is one line on stderr."""
    try:
        given = [_read_argument(argument) for argument in arguments]
        result = _answer(given)
        return deliver(result) if isinstance(result, Result) else result or FOUND
    except BrokenPipeError:
        close_quietly()
        return FOUND
    except PackError as error:
        for fault in error.faults:
            warn(fault)
    except IsiscliError as error:
        warn(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        where = error.filename or "cannot write the answer"  # what is written has no name
        warn(f"{where}: {error.strerror or error}")
    except Exception as error:
        if hasattr(
            error, "format_message"
        ):  # typer's usage errors; older ones share no public class
            warn(_word_usage(error))
            return FAILED
        # The last resort: a fault of ours, still one line.
        if os.environ.get("ISISCLI_DEBUG"):
            raise
        warn(f"internal error: {type(error).__name__}: {error}; ISISCLI_DEBUG=1 shows where")
    return FAILED


def main() -> int:
    """Run isiscli on the arguments of this process."""
    return run(sys.argv[1:])
