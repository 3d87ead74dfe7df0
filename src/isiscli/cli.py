"""Assemble the app, and turn whatever goes wrong into one line and an exit status."""

import os
import sys
from typing import Annotated, Any

from typer import Abort, Context, Exit, Option, Typer
from typer.main import get_command

from isiscli.commands.registry import LazyGroup
from isiscli.errors import IsiscliError, PackError, UsageError
from isiscli.output import FAILED, FOUND, INTERRUPTED, Result, close_quietly, deliver, warn


def _print_version(value: bool) -> None:
    if value:
        from importlib.metadata import version

        deliver(Result(text=f"isiscli {version('isiscli')}\n"))
        raise Exit(FOUND)


app = Typer(
    cls=LazyGroup,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    invoke_without_command=True,
)


@app.callback()
def _describe(
    ctx: Context,
    version: Annotated[  # noqa: ARG001 - its callback does the work
        bool, Option("--version", callback=_print_version, is_eager=True, help="Show the version.")
    ] = False,
) -> Result | None:
    """Look up what three documents say about ISIS, its affiliates and the Global Coalition.

    Every fact is shown with the sentence it comes from, its speaker, its date and a link.
    """
    if ctx.invoked_subcommand is None:
        return Result(text=ctx.get_help() + "\n")
    return None


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


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit status; what goes wrong is one line on stderr."""
    try:
        given = [_read_argument(argument) for argument in arguments]
        result = get_command(app).main(given, prog_name="isiscli", standalone_mode=False)
        return deliver(result) if isinstance(result, Result) else result or FOUND
    except BrokenPipeError:
        close_quietly()
        return FOUND
    except PackError as error:
        for fault in error.faults:
            warn(fault)
    except IsiscliError as error:
        warn(str(error))
    except (KeyboardInterrupt, Abort):
        return INTERRUPTED
    except OSError as error:
        warn(f"cannot write the answer: {error.strerror or error}")
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
