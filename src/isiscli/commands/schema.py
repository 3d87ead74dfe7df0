"""Print the JSON Schema of the answers."""

from typing import Annotated, Literal

from typer import Argument

from isiscli.output import Result


def schema(
    answer: Annotated[
        Literal["records", "check"],
        Argument(
            metavar="[records|check]",
            help="The answer to describe: records of a look-up, or what a check found.",
        ),
    ] = "records",
) -> Result:
    """Print the JSON Schema (draft 2020-12) of what --json prints."""
    from isiscli.render.schema import render_check_schema, render_schema

    return Result(text=render_check_schema() if answer == "check" else render_schema())
