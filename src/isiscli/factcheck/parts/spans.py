"""Know which stretches of a text are taken."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from isiscli.factcheck.parts.words import Word


class Taken:
    """The stretches of a text that are read as something, so that nothing else is read there."""

    def __init__(self, length: int, spans: Iterable[tuple[int, int]] = ()) -> None:
        self._marks = bytearray(length)
        for start, end in spans:
            self.take(start, end)

    def take(self, start: int, end: int) -> None:
        """Mark a stretch as read."""
        self._marks[start:end] = b"\x01" * (end - start)

    def touches(self, start: int, end: int) -> bool:
        """Tell whether a character of a stretch is read as something already."""
        return b"\x01" in self._marks[start:end]


def cover_words(words: Sequence[Word], spans: Iterable[tuple[int, int]]) -> set[int]:
    """Return the numbers of the words that a part of is in one of the spans."""
    covered: set[int] = set()
    for start, end in spans:
        number = bisect_left(words, end, key=lambda word: word.start) - 1
        while number >= 0 and words[number].end > start:
            covered.add(number)
            number -= 1
    return covered
