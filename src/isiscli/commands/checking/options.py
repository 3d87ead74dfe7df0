"""Define the options of a check, and which of them go together."""

import os
from collections.abc import Sequence
from typing import Annotated, get_args

from typer import Option

from isiscli.commands.checking.drafts import STDIN
from isiscli.commands.line.declared import OptionGroup
from isiscli.errors import UsageError
from isiscli.render.check.page import CheckFormat


class CheckOutput(OptionGroup):
    """How what was found is written."""

    json: Annotated[bool, Option("--json", help="Short for --format json.")] = False
    format: Annotated[
        CheckFormat | None,
        Option(help="How to write what was found; a report for people.", show_default=False),
    ] = None
    every: Annotated[
        bool, Option("--all", help="Show every finding, not just contradictions and caveats.")
    ] = False
    explain: Annotated[bool, Option("--explain", help="Show what was compared with what.")] = False
    fail_on: Annotated[
        str,
        Option(
            metavar="A,B",
            help="End with 1 for these: contradicted, caveat, unverified.",
        ),
    ] = "contradicted"


class CheckMode(OptionGroup):
    """How drafts are read, and what is done to them."""

    markdown: Annotated[
        bool | None,
        Option(
            "--markdown/--plain-text",
            help="Read drafts as Markdown or as plain text, whatever their names.",
            show_default=False,
        ),
    ] = None
    annotate: Annotated[
        bool, Option("--annotate", help="Print the draft with the quotes as footnotes.")
    ] = False
    strip: Annotated[
        bool, Option("--strip", help="Print the draft without the footnotes of --annotate.")
    ] = False
    fix: Annotated[
        bool, Option("--fix", help="Write into the files what the sources have instead.")
    ] = False
    diff: Annotated[
        bool, Option("--diff", help="Print what --fix would change, and write nothing.")
    ] = False


def choose_format(output: CheckOutput) -> CheckFormat:
    """Return the format; that of the environment counts where a check has it at all.

    Raises UsageError for two formats.
    """
    if output.json and output.format not in (None, "json"):
        raise UsageError(f"--json and --format {output.format} exclude each other")
    named = output.format or os.environ.get("ISISCLI_FORMAT")
    formats: tuple[CheckFormat, ...] = get_args(CheckFormat)
    return "json" if output.json else next((f for f in formats if f == named), "report")


def check_usage(output: CheckOutput, mode: CheckMode, names: Sequence[str]) -> None:
    """Raise UsageError for options that exclude each other, or that these drafts cannot take."""
    chosen = [name for name in ("annotate", "strip", "fix", "diff") if getattr(mode, name)]
    if not chosen:
        return
    if len(chosen) > 1:
        raise UsageError(f"--{chosen[0]} and --{chosen[1]} exclude each other")
    if output.json or output.format not in (None, "report"):
        form = "--json" if output.json else f"--format {output.format}"
        raise UsageError(f"--{chosen[0]} and {form} exclude each other")
    if mode.fix and STDIN in names:
        raise UsageError("--fix writes into files; name one instead of standard input")
    if not (mode.fix or mode.diff) and len(names) > 1:
        raise UsageError(f"--{chosen[0]} prints one draft, {len(names)} are named")
