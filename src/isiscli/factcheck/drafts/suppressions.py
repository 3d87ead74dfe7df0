"""Find the comments of a draft that accept findings, and the lines that they govern."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.drafts.positions import BOM, Positions

COMMENT = re.compile(
    r"<!--\s{0,99}+isiscli:\s{0,99}+ok(-next-line)?(?![\w-])"
    r"(?:\s{0,99}+[:–—-](?![->]))?((?:(?!-->).){0,999})-->",
    re.DOTALL | re.IGNORECASE,
)
_ALONE_BEFORE = re.compile(rf"[{BOM}\s>*+-]*+")
_ALONE_AFTER = re.compile(r"[ \t]*+(?:[\r\n]|\Z)")
_FURTHEST = 200


class Suppression(NamedTuple):
    """A comment that accepts the findings of the lines it governs, first to last (1-based).

    Without a reason it accepts nothing.
    """

    offset: int
    first_line: int
    last_line: int
    reason: str


class Extent(NamedTuple):
    """The first and last line of a block, from 1."""

    first: int
    last: int


def _is_alone(text: str, start: int, end: int, line_start: int) -> bool:
    return (
        start - line_start <= _FURTHEST
        and _ALONE_BEFORE.fullmatch(text, line_start, start) is not None
        and _ALONE_AFTER.match(text, end) is not None
    )


def _find_governed(line: int, extents: Sequence[Extent]) -> Extent:
    """Return what is left of the block that a comment stands in, or the next block."""
    after = bisect_right(extents, line, key=lambda extent: extent.first)
    if after and extents[after - 1].last > line:
        return Extent(line + 1, extents[after - 1].last)
    return extents[after] if after < len(extents) else Extent(line, line)


def find_suppressions(
    text: str, comments: Iterable[tuple[int, int]], extents: Sequence[Extent]
) -> Iterator[Suppression]:
    """Yield the suppressions among `comments`, which are spans of `text`.

    `extents` are those of the blocks in the order of the text, outer before inner.
    """
    positions = Positions(text)
    for start, end in comments:
        found = COMMENT.fullmatch(text, start, end)
        if not found:
            continue
        first, last = positions.find_line(start), positions.find_line(end)
        if found[1]:
            first = last = last + 1
        elif _is_alone(text, start, end, positions.starts[first - 1]):
            first, last = _find_governed(last, extents)
        yield Suppression(start, first, last, " ".join(found[2].split()))
