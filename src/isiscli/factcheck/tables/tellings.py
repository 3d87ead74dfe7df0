"""Make a sentence of cells and the words that join them, and find its words in the cells again."""

from collections.abc import Sequence
from typing import NamedTuple, TypedDict

from isiscli.factcheck.drafts.draft import Sentence
from isiscli.factcheck.drafts.tables import Cell
from isiscli.factcheck.rules.wording import word_contradiction
from isiscli.findings import Finding


class Told(NamedTuple):
    """Words that a cell stands for: "is a member" for "yes"."""

    words: str
    cell: Cell


class _Spot(NamedTuple):
    start: int
    end: int
    cell: Cell
    is_told: bool


class Telling(NamedTuple):
    """A sentence that a row makes, its stretches that stand in a cell, and the cell it is of."""

    text: str
    spots: Sequence[_Spot]
    cell: Cell

    def as_sentence(self) -> Sentence:
        """Return the sentence with places of its own, which are not those of the draft."""
        return Sentence(self.text, range(len(self.text)))

    def _find_spot(self, start: int, end: int) -> _Spot | None:
        """Return where a stretch stands: in the cell that is told of, else in another of the row.

        None where it is in the words that head the cells.
        """
        met = [spot for spot in self.spots if spot.start < end and start < spot.end]
        return next((spot for spot in met if spot.cell is self.cell), next(iter(met), None))

    def place(self, finding: Finding) -> Finding | None:
        """Return a finding on the sentence with its place in the draft, which is in one cell.

        What it has beyond the cell is left out of the words and of what replaces them. None where
        it is not in the row at all.
        """
        finding = finding._replace(sentence=self.text, sentence_span=find_extent(self.cell))
        if finding.verdict != "contradicted":
            return finding._replace(**_point(self.cell, 0, len(self.cell.text)))
        spot = self._find_spot(finding.start, finding.end)
        if spot is None:
            return None
        if spot.is_told:
            message = word_contradiction(spot.cell.text, finding.expected or "")
            told = _point(spot.cell, 0, len(spot.cell.text))
            return finding._replace(**told, message=message, replacement=None)
        start, end = max(finding.start, spot.start), min(finding.end, spot.end)
        before, after = self.text[finding.start : start], self.text[end : finding.end]
        words = _cut_words(finding.replacement, before, after)
        place = _point(spot.cell, start - spot.start, end - spot.start)
        if place["end"] - place["start"] != end - start:
            words = None  # markup stands among the letters
        return finding._replace(**place, replacement=words)


def _cut_words(words: str | None, before: str, after: str) -> str | None:
    """Return what replaces a stretch without what it has before and after the cell.

    None where that differs, or where the words cannot stand in a cell.
    """
    if words is None or not (words.startswith(before) and words.endswith(after)):
        return None
    words = words[len(before) : len(words) - len(after)]
    return None if "|" in words or not words.strip() else words


class _Place(TypedDict):
    start: int
    end: int
    text: str


def _point(cell: Cell, start: int, end: int) -> _Place:
    places = cell.prose.places[start:end]
    return {"start": places[0], "end": places[-1] + 1, "text": cell.text[start:end]}


def find_extent(cell: Cell) -> tuple[int, int]:
    """Return the span in the draft of a cell, its closing markup included."""
    return cell.prose.places[0], cell.end


def tell(cell: Cell, *parts: str | Cell | Told) -> Telling:
    """Return the sentence of some parts, which tells of `cell`."""
    text, spots = "", list[_Spot]()
    for part in parts:
        words = part if isinstance(part, str) else part[0] if isinstance(part, Told) else part.text
        if not isinstance(part, str):
            is_told = isinstance(part, Told)
            of = part.cell if isinstance(part, Told) else part
            spots.append(_Spot(len(text), len(text) + len(words), of, is_told))
        text += words
    return Telling(text, spots, cell)
