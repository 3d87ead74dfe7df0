"""Turn checked drafts into a result."""

import os
from collections.abc import Sequence
from importlib import import_module

from isiscli.commands.checking.status import decide_status
from isiscli.inert import show_text
from isiscli.output import Result, find_width, is_terminal
from isiscli.render.check.page import CheckFormat, CheckPage, Screen


def find_screen() -> Screen | None:
    """Return the terminal on stdout, or None where there is none or it takes no styles."""
    if not is_terminal() or os.environ.get("TERM") == "dumb":
        return None
    return Screen(find_width(), not os.environ.get("NO_COLOR"))


def list_notes(page: CheckPage) -> list[str]:
    """Return what is said on stderr: drafts that cannot be read, comments that accept nothing."""
    unused = [
        f"{draft.name}:{line}: this comment accepts no finding; it lacks a reason or is not needed"
        for draft in page.drafts
        for line in draft.unused
    ]
    return [*page.faults, *unused]


def report_drafts(
    page: CheckPage, form: CheckFormat, failing: frozenset[str], changes: Sequence[str] = ()
) -> Result:
    """Return drafts in one of the formats, after the lines that say what was changed in them."""
    module = import_module(f"isiscli.render.check.{form}")
    text = "".join([*changes, *module.render(page)])
    notes = list_notes(page)
    if page.explains and form not in ("report", "json"):
        notes.append("--explain is written in the formats report and json only")
    return Result(text=text, notes=notes, status=decide_status(page, failing))


def annotate_drafts(page: CheckPage, failing: frozenset[str], bom: str = "") -> Result:
    """Return a draft with footnotes, after the byte order mark that its file starts with."""
    from isiscli.render.check.annotate import annotate

    text = "".join(bom + annotate(draft, page.sources) for draft in page.drafts)
    status = decide_status(page, failing)
    return Result(text=show_draft(text), notes=list_notes(page), status=status)


def show_draft(text: str) -> str:
    """Return a draft as it is, or for a terminal as it shows it and never obeys it."""
    return show_text(text) if is_terminal() else text
