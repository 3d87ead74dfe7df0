"""Read a draft into its sentences, each character with its place in the text."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from isiscli.factcheck.drafts.front_matter import read_front_matter
from isiscli.factcheck.drafts.passages import Reading
from isiscli.factcheck.drafts.plain import read_plain
from isiscli.factcheck.drafts.positions import Positions
from isiscli.factcheck.drafts.prose import GAP, Prose
from isiscli.factcheck.drafts.sentences import split_sentences
from isiscli.factcheck.drafts.suppressions import Suppression, find_suppressions
from isiscli.factcheck.drafts.tables import Row

__all__ = ["Draft", "Sentence", "Suppression", "read_draft"]

_CODE = "`…`"
"""What people are shown in the place of inline code."""

_MOST_ITEMS = 30
"""Items that are read one by one, at most, as each is compared with the facts."""

_STOPS = " ,;:–—"
"""What stands between an item and the next one, beside "and" and "or"."""


class Sentence(NamedTuple):
    """One sentence as its reader sees it: markup left out, white space folded.

    `places` holds the offset in the draft of each character of `text`. `is_quoted` marks the words
    of a block quote, which are not the writer's own assertions. `items` are the spans of the items
    of a list that it goes on with, which the words before the first of them belong to. `row` has
    the cells that it is read from, where it is a row of a table or a label with its value.
    """

    text: str
    places: Sequence[int]
    is_quoted: bool = False
    items: Sequence[tuple[int, int]] = ()
    row: Row | None = None

    def find_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span in the draft of `text[start:end]`, which is not empty."""
        places = self.places[start:end]
        return min(places), max(places) + 1

    def show(self, start: int = 0, end: int | None = None) -> str:
        """Return the text from `start` to `end` as people are shown it, with a sign for code."""
        return self.text[start:end].replace(GAP, _CODE)

    def cut(self, spans: Iterable[tuple[int, int]]) -> "Sentence":
        """Return some stretches of the sentence as one, with a space between them.

        The first word of the sentence has no capital behind another stretch.
        """
        text, places = "", list[int]()
        for start, end in spans:
            piece = self.text[start:end]
            if text:
                text, places = text + " ", [*places, places[-1]]
                piece = piece if start else piece[:1].lower() + piece[1:]
            text += piece
            places += self.places[start:end]
        return Sentence(text, places)


class Draft(NamedTuple):
    """What a draft says, which comments accept findings, and when it is dated (EDTF)."""

    sentences: Sequence[Sentence]
    suppressions: Sequence[Suppression]
    published: str = ""


def _read_markdown(text: str) -> tuple[Reading, str]:
    from isiscli.factcheck.drafts.markdown.reading import read_markdown

    start, published = read_front_matter(text)
    return read_markdown(text, start, Positions(text).find_line(start)), published


def _trim(item: str) -> str:
    """Return an item without what only links it to the next one."""
    return item.rstrip(_STOPS).removesuffix(" and").removesuffix(" or").rstrip(_STOPS)


def _find_items(prose: Prose, starts: Sequence[int]) -> Sequence[tuple[int, int]]:
    """Return the spans in a sentence of the items that start at these places of the draft.

    None where the words that lead to them are not in the sentence, or where they are very many.
    """
    first, last = prose.places[0], prose.places[-1]
    if not starts or not first < starts[0] <= last or len(starts) > _MOST_ITEMS:
        return ()
    found = [bisect_left(prose.places, start) for start in starts if start <= last]
    ends = [*found, len(prose.text)][1:]
    return [(s, s + len(_trim(prose.text[s:end]))) for s, end in zip(found, ends, strict=True)]


def read_draft(text: str, *, markdown: bool) -> Draft:
    """Return what `text` says, read as Markdown or as plain text, whatever it holds.

    Where a document has no date of its own, or not a plain one, `published` is empty.
    """
    reading, published = _read_markdown(text) if markdown else (read_plain(text), "")
    sentences = [
        Sentence(
            prose.text,
            prose.places,
            passage.is_quoted,
            _find_items(prose, passage.items),
            passage.row if prose.text == passage.prose.text else None,
        )
        for passage in reading.passages
        for prose in split_sentences(passage.prose, is_whole=passage.is_whole)
    ]
    suppressions = [*find_suppressions(text, reading.comments, reading.extents)]
    return Draft(sentences, suppressions, published)
