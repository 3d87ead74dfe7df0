"""Keep the words that a table or a list stands under."""

from collections.abc import Sequence

MOST = 400
"""Characters of a paragraph or a heading, at most; a longer one is kept from its end."""


class Above:
    """The headings that are open where a draft is read, and the paragraph behind the last."""

    def __init__(self) -> None:
        self._headings: dict[str, str] = {}
        self._paragraph = ""
        self._tag = ""

    def open_heading(self, tag: str) -> None:
        """Start a heading, h1 to h6, which closes those of its rank and below."""
        self._headings = {rank: text for rank, text in self._headings.items() if rank < tag}
        self._paragraph, self._tag = "", tag

    def add(self, text: str) -> None:
        """Take the text of the heading that was opened, or of a paragraph."""
        if self._tag:
            self._headings[self._tag], self._tag = text[-MOST:], ""
        else:
            self._paragraph = text[-MOST:]

    def list_words(self) -> Sequence[str]:
        """Return the paragraph, empty where there is none, and the headings, nearest first."""
        return (self._paragraph, *reversed(self._headings.values()))
