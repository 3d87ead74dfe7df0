"""Read plain text: paragraphs, parted by blank lines."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from isiscli.factcheck.drafts.notes import NOTES
from isiscli.factcheck.drafts.passages import Passage, Reading
from isiscli.factcheck.drafts.positions import Positions
from isiscli.factcheck.drafts.prose import Piece, fold_pieces
from isiscli.factcheck.drafts.suppressions import COMMENT, Extent


def _find_paragraphs(text: str) -> Iterator[Extent]:
    starts = [*Positions(text).starts, len(text)]
    filled = [not text[start:end].isspace() and start < end for start, end in pairwise(starts)]
    for is_filled, lines in groupby(range(len(filled)), filled.__getitem__):
        if is_filled:
            numbers = [*lines]
            yield Extent(numbers[0] + 1, numbers[-1] + 1)


def read_plain(text: str) -> Reading:
    """Return the paragraphs of `text`; nothing but a suppression and our footnotes is markup."""
    starts = [*Positions(text).starts, len(text)]
    extents = [*_find_paragraphs(text)]
    passages: list[Passage] = []
    comments: list[tuple[int, int]] = []
    for first, last in extents:
        at, end = starts[first - 1], starts[last]
        pieces: list[Piece] = []
        inside = [found.span() for found in COMMENT.finditer(text, at, end)]
        notes = [found.span() for found in NOTES.finditer(text, at, end)]
        comments += inside
        for start, stop in sorted(inside + notes):
            pieces.append(Piece(at, max(at, start)))
            at = max(at, stop)
        pieces.append(Piece(at, end))
        passages.append(Passage(fold_pieces(text, pieces)))
    return Reading(passages, comments, extents)
