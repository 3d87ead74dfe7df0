"""Write into drafts what the sources have in place of their errors."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from isiscli.commands.checking.drafts import Draft
from isiscli.commands.checking.saving import replace_file
from isiscli.errors import DraftError
from isiscli.inert import show_line
from isiscli.render.check.page import CheckedDraft, Located

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_NO_END = "\\ No newline at end of file\n"


class Fixed(NamedTuple):
    """Drafts after their repair, what was changed in them, and what could not be written."""

    drafts: list[Draft]
    changes: list[str]
    faults: list[str]


def find_fixes(draft: CheckedDraft) -> list[Located]:
    """Return the contradictions with one right value, of those that overlap only the first."""
    fixes: list[Located] = []
    for found in sorted(draft.findings, key=lambda found: found.finding.start):
        finding = found.finding
        is_fix = finding.verdict == "contradicted" and finding.replacement is not None
        if is_fix and (not fixes or finding.start >= fixes[-1].finding.end):
            fixes.append(found)
    return fixes


def apply_fixes(text: str, fixes: Sequence[Located]) -> str:
    """Return `text` with the replacement of each of `fixes`, and all else as it was."""
    pieces, last = [], 0
    for finding in (found.finding for found in fixes):
        pieces += [text[last : finding.start], finding.replacement or ""]
        last = finding.end
    return "".join([*pieces, text[last:]])


def keep_settled(fixes: Sequence[Located], checked: CheckedDraft) -> list[Located]:
    """Return the fixes that no contradiction overlaps once all of them are applied.

    `checked` is the draft with the fixes in it.
    """
    wrong = [f.finding for f in checked.findings if f.finding.verdict == "contradicted"]
    kept, shift = [], 0
    for found in fixes:
        words = found.finding.replacement or ""
        start = found.finding.start + shift
        shift += len(words) - (found.finding.end - found.finding.start)
        if not any(w.start < start + len(words) and start < w.end for w in wrong):
            kept.append(found)
    return kept


def describe_fix(draft: CheckedDraft, found: Located) -> str:
    """Return what a fix changes, and where it stood, in one line."""
    finding = found.finding
    old, new = draft.text[finding.start : finding.end], finding.replacement or ""
    place = f"{show_line(draft.name)}:{found.line}:{found.column}"
    return f"{place}: {show_line(old)} -> {show_line(new)}\n"


def write_diff(name: str, old: str, new: str) -> str:
    """Return the difference of two texts of a draft in the unified format, "" where there is none.

    `patch` takes it; a last line without an end is marked as `diff` marks it.
    """
    from difflib import unified_diff

    shown = show_line(name)
    lines = unified_diff(_LINE.findall(old), _LINE.findall(new), fromfile=shown, tofile=shown)
    return "".join(line if line.endswith("\n") else f"{line}\n{_NO_END}" for line in lines)


def fix_files(
    drafts: Sequence[Draft],
    checked: Sequence[CheckedDraft],
    fixes_of: Sequence[Sequence[Located]],
) -> Fixed:
    """Write the fixes of each draft into its file; a file that cannot be written stays as it was.

    `drafts`, `checked` and `fixes_of` are in the same order, and every draft has a path.
    """
    fixed = Fixed([], [], [])
    for draft, found, fixes in zip(drafts, checked, fixes_of, strict=True):
        new = draft._replace(text=apply_fixes(draft.text, fixes))
        try:
            if draft.path and new.text != draft.text:
                replace_file(draft.path, draft.whole.encode(), new.whole.encode())
                fixed.changes.extend(describe_fix(found, fix) for fix in fixes)
            fixed.drafts.append(new)
        except DraftError as error:
            fixed.drafts.append(draft)
            fixed.faults.append(str(error))
    return fixed
