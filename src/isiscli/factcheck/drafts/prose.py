"""Fold pieces of a draft into text, each character with its place."""

import re
from array import array
from collections.abc import Iterable, Sequence
from typing import NamedTuple

# Controls that are not white space, the soft hyphen, and what has no width or only sets direction.
_UNSEEN = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb"
)
_FOLDED = re.compile(rf"[\s{_UNSEEN}]{{2,}}|[^\S ]|[{_UNSEEN}]")
_SPACE = re.compile(r"\s")

GAP = "\ufffc"
"""What stands for inline code: words on its two sides are not neighbours."""


class Piece(NamedTuple):
    """A span of a source that is shown as it stands, or as `shown` where that is set."""

    start: int
    end: int
    shown: str | None = None


class Prose(NamedTuple):
    """Text as its reader sees it, with the offset in the draft of each character."""

    text: str
    places: Sequence[int]

    def cut(self, start: int, end: int) -> "Prose":
        """Return the part from `start` to `end` without the spaces around it."""
        part = self.text[start:end]
        start += len(part) - len(part.lstrip(" "))
        part = part.strip(" ")
        return Prose(part, self.places[start : start + len(part)])


class _Fold:
    def __init__(self) -> None:
        self._texts: list[str] = []
        self._places = array("q")
        self._has_space = True  # none is wanted at the start

    def add(self, text: str, places: Sequence[int]) -> None:
        at = 0
        for found in _FOLDED.finditer(text):
            self._keep(text[at : found.start()], places[at : found.start()])
            at = found.end()
            if space := _SPACE.search(found[0]):
                start = found.start() + space.start()
                self._keep(" ", places[start : start + 1])
        self._keep(text[at:], places[at:])

    def _keep(self, text: str, places: Sequence[int]) -> None:
        if self._has_space and text.startswith(" "):
            text, places = text[1:], places[1:]
        if text:
            self._texts.append(text)
            self._places.extend(places)
            self._has_space = text.endswith(" ")

    def finish(self) -> Prose:
        text = "".join(self._texts)
        return Prose(text, self._places).cut(0, len(text))


def fold_pieces(source: str, pieces: Iterable[Piece], offset: int = 0) -> Prose:
    """Return the text of `pieces`: white space folded to one space, unseen characters dropped.

    `offset` is where `source` starts in the draft. All characters of what is shown instead of a
    span have the place where the span starts.
    """
    fold = _Fold()
    for start, end, shown in pieces:
        at = offset + start
        if shown is None:
            fold.add(source[start:end], range(at, offset + end))
        else:
            fold.add(shown, [at] * len(shown))
    return fold.finish()


def join_prose(parts: Sequence[Prose], separators: Sequence[str]) -> Prose:
    """Return `parts`, none of them empty, as one, each but the last followed by its separator.

    A separator has the place of the character before it.
    """
    texts: list[str] = []
    places = array("q")
    for part, separator in zip(parts, [*separators, ""], strict=True):
        texts += [part.text, separator]
        places.extend(part.places)
        places.extend([part.places[-1]] * len(separator))
    return Prose("".join(texts), places)
