"""Hold a row of a table, or a label with its value, with the words that head it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.drafts.prose import Prose

_CELL = re.compile(r"((?:[^|\\]|\\.)*+\\?+)(\||\Z)", re.DOTALL)
_PAIR = re.compile(
    r"(?!(?:table|tab\.|figure|fig\.)\s*[\dIVX]+:)([^:]{3,80}):\s+(\S.*)", re.IGNORECASE
)
_LONGEST_VALUE = 60
"""Characters of a value behind a label and a colon, at most."""


class Cell(NamedTuple):
    """What a cell says, and where it ends in the draft, its markup included."""

    prose: Prose
    end: int

    @property
    def text(self) -> str:
        """The words of the cell."""
        return self.prose.text


class Row(NamedTuple):
    """The cells of a row, the headers of its columns, and the words above the table.

    Those are the paragraph between the table and its heading, if any, which ends `above` with the
    headings, the nearest first. The header itself, and a label with its value, are rows without
    headers.
    """

    cells: Sequence[Cell]
    headers: Sequence[str] = ()
    above: Sequence[str] = ()
    is_header: bool = False


def split_cells(source: str) -> list[tuple[int, int]]:
    """Return the spans of the cells of a row, empty ones included, without the pipes around them.

    A pipe behind a backslash parts no cells.
    """
    spans: list[tuple[int, int]] = []
    for found in _CELL.finditer(source):
        spans.append(found.span(1))
        if not found[2]:
            break
    if source.lstrip()[:1] == "|":
        del spans[0]
    if len(spans) > 1 and not source[slice(*spans[-1])].strip():
        spans.pop()
    return spans


def split_pair(prose: Prose, above: Sequence[str]) -> Row | None:
    """Return a text that is a label, a colon and a short value as a row of these two."""
    found = _PAIR.fullmatch(prose.text)
    if not found or found.end(2) - found.start(2) > _LONGEST_VALUE:
        return None
    parts = [prose.cut(*found.span(group)) for group in (1, 2)]
    return Row([Cell(part, part.places[-1] + 1) for part in parts], above=above)
