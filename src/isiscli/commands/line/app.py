"""Assemble the app that typer runs."""

from collections.abc import Sequence
from typing import Annotated, Any

from typer import Abort, Context, Exit, Option, Typer
from typer.main import get_command

from isiscli.commands.line.registry import LazyGroup
from isiscli.output import FOUND, Result, deliver


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


def run_app(arguments: Sequence[str]) -> Any:
    """Return what a command hands back, or the status that typer ended it with.

    Raises KeyboardInterrupt where the user ended it.
    """
    try:
        return get_command(app).main(list(arguments), prog_name="isiscli", standalone_mode=False)
    except Abort:
        raise KeyboardInterrupt from None
