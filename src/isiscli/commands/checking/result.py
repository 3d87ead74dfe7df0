"""Turn checked drafts into a result."""

import os
from collections.abc import Sequence
from importlib import import_module

from isiscli.commands.checking.status import decide_status
from isiscli.inert import show_text
from isiscli.output import UNCHECKED, Result, find_width, is_terminal
from isiscli.render.check.page import CheckFormat, CheckPage, Screen


def find_screen() -> Screen | None:
    """Return the terminal on stdout, or None where there is none or it takes no styles."""
    if not is_terminal() or os.environ.get("TERM") == "dumb":
        return None
    return Screen(find_width(), not os.environ.get("NO_COLOR"))


def explain_unchecked(page: CheckPage, *, lists_all: bool) -> str:
    """Return why nothing in the drafts was checked, and what to do; `lists_all` where all is shown.

    No draft of the page has a finding but unverified ones.
    """
    draft, sentences = page.drafts[0], sum(draft.sentences for draft in page.drafts)
    several = len(page.drafts) > 1
    name, its = (f"{len(page.drafts)} drafts", "their") if several else (draft.name, "its")
    if sentences:
        noun = f"any of {its} {sentences} sentences" if sentences > 1 else f"{its} one sentence"
        more = "" if lists_all else f"; --all shows {'it' if sentences == 1 else 'them'}"
        return f"{name}: nothing was checked: no fact was found for or against {noun}{more}"
    if not any(draft.text.strip() for draft in page.drafts):
        empty = "all of them are" if several else "it is"
        return f"{name}: nothing was checked: {empty} empty; name a file, or pipe a draft in"
    more = "; --plain-text reads code and comments, too" if draft.markdown else ""
    return f"{name}: nothing was checked: no sentence was found{more}"


def list_notes(page: CheckPage, status: int, *, lists_all: bool) -> list[str]:
    """Return what is said on stderr: what could not be read, what accepts nothing, what is 3."""
    silent = [explain_unchecked(page, lists_all=lists_all)] if status == UNCHECKED else []
    unused = [
        f"{draft.name}:{line}: this comment accepts no finding; it lacks a reason or is not needed"
        for draft in page.drafts
        for line in draft.unused
    ]
    return [*page.faults, *unused, *silent]


def report_drafts(
    page: CheckPage, form: CheckFormat, failing: frozenset[str], changes: Sequence[str] = ()
) -> Result:
    """Return drafts in one of the formats, after the lines that say what was changed in them."""
    module = import_module(f"isiscli.render.check.{form}")
    text = "".join([*changes, *module.render(page)])
    status = decide_status(page, failing)
    notes = list_notes(page, status, lists_all=page.shows_all or form == "json")
    if page.explains and form not in ("report", "json"):
        notes.append("--explain is written in the formats report and json only")
    return Result(text=text, notes=notes, status=status)


def annotate_drafts(page: CheckPage, failing: frozenset[str], bom: str = "") -> Result:
    """Return a draft with footnotes, after the byte order mark that its file starts with."""
    from isiscli.render.check.annotate import annotate

    text = "".join(bom + annotate(draft, page.sources) for draft in page.drafts)
    status = decide_status(page, failing)
    notes = list_notes(page, status, lists_all=page.shows_all)
    return Result(text=show_draft(text), notes=notes, status=status)


def show_diff(page: CheckPage, failing: frozenset[str], diff: str) -> Result:
    """Return what would be changed in drafts, with the status of what is found in them now."""
    status = decide_status(page, failing)
    notes = list_notes(page, status, lists_all=page.shows_all)
    return Result(text=show_draft(diff), notes=notes, status=status)


def show_draft(text: str) -> str:
    """Return a draft as it is, or for a terminal as it shows it and never obeys it."""
    return show_text(text) if is_terminal() else text
