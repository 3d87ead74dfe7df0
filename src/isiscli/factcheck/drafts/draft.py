"""Read a draft into its sentences, each character with its place in the text."""

from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.drafts.front_matter import read_front_matter
from isiscli.factcheck.drafts.passages import Reading
from isiscli.factcheck.drafts.plain import read_plain
from isiscli.factcheck.drafts.positions import Positions
from isiscli.factcheck.drafts.sentences import split_sentences
from isiscli.factcheck.drafts.suppressions import Suppression, find_suppressions

__all__ = ["Draft", "Sentence", "Suppression", "read_draft"]


class Sentence(NamedTuple):
    """One sentence as its reader sees it: markup left out, white space folded.

    `places` holds the offset in the draft of each character of `text`. `is_quoted` marks the words
    of a block quote, which are not the writer's own assertions.
    """

    text: str
    places: Sequence[int]
    is_quoted: bool = False

    def find_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span in the draft of `text[start:end]`, which is not empty."""
        return self.places[start], self.places[end - 1] + 1


class Draft(NamedTuple):
    """What a draft says, which comments accept findings, and when it is dated (EDTF)."""

    sentences: Sequence[Sentence]
    suppressions: Sequence[Suppression]
    published: str = ""


def _read_markdown(text: str) -> tuple[Reading, str]:
    from isiscli.factcheck.drafts.markdown.reading import read_markdown

    start, published = read_front_matter(text)
    return read_markdown(text, start, Positions(text).find_line(start)), published


def read_draft(text: str, *, markdown: bool) -> Draft:
    """Return what `text` says, read as Markdown or as plain text, whatever it holds.

    Where a document has no date of its own, or not a plain one, `published` is empty.
    """
    reading, published = _read_markdown(text) if markdown else (read_plain(text), "")
    sentences = [
        Sentence(prose.text, prose.places, passage.is_quoted)
        for passage in reading.passages
        for prose in split_sentences(passage.prose, is_whole=passage.is_whole)
    ]
    suppressions = [*find_suppressions(text, reading.comments, reading.extents)]
    return Draft(sentences, suppressions, published)
