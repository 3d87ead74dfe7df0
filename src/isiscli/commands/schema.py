"""Print the JSON Schema of the answers."""

from isiscli.output import Result


def schema() -> Result:
    """Print the JSON Schema (draft 2020-12) of what --json prints."""
    from isiscli.render.schema import render_schema

    return Result(text=render_schema())
