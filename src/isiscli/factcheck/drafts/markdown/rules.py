"""Teach markdown-it tables by the row and the definitions of footnotes."""

import re
from typing import TYPE_CHECKING

from isiscli.factcheck.drafts.notes import starts_note

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock

_RULED = re.compile(
    r"(?=[|:-][|: \t-])(?!-[ \t])"  # a dash before a space is an item of a list
    r"\|?[ \t]*+:?-+:?[ \t]*+(?:\|[ \t]*+:?-+:?[ \t]*+)*+\|?[ \t]*+"
)
_PIPE = re.compile(r"(?<!\\)\|")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,200}\]:[ \t]*")
_FOOTNOTE_INDENT = 4


def _line(state: "StateBlock", line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _count_cells(row: str) -> int:
    row = row.strip(" \t").removeprefix("|")
    return len(_PIPE.findall(row)) + (not row.endswith("|") or row.endswith("\\|"))


def _is_table(state: "StateBlock", start: int, end: int) -> bool:
    ruled = start + 1
    if ruled >= end or state.is_code_block(start) or state.is_code_block(ruled):
        return False
    header, rule = _line(state, start), _line(state, ruled)
    return (
        state.sCount[ruled] >= state.blkIndent
        and "|" in header
        and _RULED.fullmatch(rule) is not None
        and _count_cells(header) == _count_cells(rule)
    )


def _is_row(state: "StateBlock", line: int, end: int) -> bool:
    return (
        line < end
        and _line(state, line) != ""
        and state.sCount[line] >= state.blkIndent
        and not state.is_code_block(line)
        and not any(
            rule(state, line, end, True) for rule in state.md.block.ruler.getRules("blockquote")
        )
    )


def _read_table(state: "StateBlock", start: int, end: int, silent: bool) -> bool:
    """Push a token `row` for the header and for each row.

    The rule of markdown-it gives cells without their places, and fills up short rows, which can
    make a thousand times of a draft.
    """
    if not _is_table(state, start, end):
        return False
    if silent:
        return True
    opened = state.push("table_open", "table", 1)
    line = start
    while line == start or _is_row(state, line, end):
        row = state.push("row", "tr", 0)
        row.map, row.content = [line, line + 1], _line(state, line)
        line += 2 if line == start else 1
    opened.map = [start, line]
    state.push("table_close", "table", -1)
    state.line = line
    return True


def _read_footnote(state: "StateBlock", start: int, end: int, silent: bool) -> bool:
    """Read `[^label]: text` and what is indented below it as a block of its own, ours as none."""
    found = None if state.is_code_block(start) else _FOOTNOTE.match(_line(state, start))
    if not found:
        return False
    if silent:
        return True
    if starts_note(_line(state, start)):
        state.line = start + 1
        return True
    opened = state.push("footnote_open", "", 1)
    opened.map = [start, end]
    saved = state.bMarks[start], state.tShift[start], state.sCount[start], state.parentType
    state.bMarks[start] += state.tShift[start] + found.end()
    state.tShift[start] = 0
    state.sCount[start] = state.blkIndent + _FOOTNOTE_INDENT
    state.blkIndent += _FOOTNOTE_INDENT
    state.parentType = "footnote"
    state.md.block.tokenize(state, start, end)
    state.blkIndent -= _FOOTNOTE_INDENT
    state.bMarks[start], state.tShift[start], state.sCount[start], state.parentType = saved
    opened.map = [start, state.line]
    state.push("footnote_close", "", -1)
    return True


def add_rules(markdown: "MarkdownIt") -> None:
    """Put the rules before those that would read the same lines otherwise.

    Markers of lists, quotes and headings come before the rows of a table, as on GitHub.
    """
    ruler = markdown.block.ruler
    ruler.before("lheading", "rows", _read_table, {"alt": ["paragraph", "reference"]})
    ruler.before("reference", "footnote", _read_footnote, {"alt": ["paragraph", "reference"]})
