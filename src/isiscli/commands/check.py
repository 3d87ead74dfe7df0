"""Check drafts against the sources."""

import sys
from collections.abc import Sequence
from typing import Annotated

from typer import Argument

from isiscli.commands.checking.drafts import STDIN, Draft, find_drafts, read_draft
from isiscli.commands.checking.options import CheckMode, CheckOutput, check_usage, choose_format
from isiscli.commands.checking.result import (
    annotate_drafts,
    find_screen,
    report_drafts,
    show_diff,
    show_draft,
)
from isiscli.commands.checking.status import read_ratings
from isiscli.commands.line.options import PackOption
from isiscli.commands.line.packs import list_packs
from isiscli.errors import DraftError, UsageError
from isiscli.output import FAILED, FOUND, Result
from isiscli.render.check.page import CheckPage


def _name_drafts(given: list[str] | None) -> list[str]:
    if given:
        return find_drafts(given)
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError("check needs a draft: name a file, or - for standard input")
    return [STDIN]


def _read_drafts(names: Sequence[str], markdown: bool | None) -> tuple[list[Draft], list[str]]:
    """Return the drafts that can be read, and a line for each that cannot."""
    drafts, faults = [], []
    for name in names:
        try:
            drafts.append(read_draft(name, markdown))
        except DraftError as error:
            faults.append(str(error))
    return drafts, faults


def _strip_drafts(drafts: Sequence[Draft], faults: Sequence[str]) -> Result:
    from isiscli.render.check.annotate import strip

    text = "".join(draft.bom + strip(draft.text) for draft in drafts)
    return Result(text=show_draft(text), notes=faults, status=FAILED if faults else FOUND)


def check(
    output: CheckOutput,
    mode: CheckMode,
    packs: PackOption,
    drafts: Annotated[
        list[str] | None,
        Argument(
            metavar="[DRAFT]...",
            help="Files or patterns; - is standard input, which a pipe needs not name.",
            show_default=False,
        ),
    ] = None,
) -> Result:
    """Check drafts against the sources: exit 1 if they contradict one, 3 if they are silent."""
    failing, form = read_ratings(output.fail_on), choose_format(output)
    names = _name_drafts(drafts)
    check_usage(output, mode, names)
    read, faults = _read_drafts(names, mode.markdown)
    if mode.strip:
        return _strip_drafts(read, faults)
    changes: list[str] = []
    page = CheckPage([], len(names) > 1, output.every, output.explain, faults, screen=find_screen())
    if read:
        from isiscli.commands.checking.checking import check_drafts, diff_drafts, fix_drafts

        in_use = list_packs(packs.pack)
        page = check_drafts(in_use, read, page)
        if mode.fix:
            page, changes = fix_drafts(in_use, read, page)
        if mode.diff:
            return show_diff(page, failing, diff_drafts(in_use, read, page))
    if mode.annotate:
        return annotate_drafts(page, failing, "".join(draft.bom for draft in read))
    return report_drafts(page, form, failing, changes)
