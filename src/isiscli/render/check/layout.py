"""Lay a paragraph out: styled and wrapped on a terminal, one plain line in a pipe."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from unicodedata import category, east_asian_width

from isiscli.render.check.page import Screen

INDENT = "  "
_MAX_WIDTH = 100
"""Cells beyond which a line of prose is hard to read."""

_UNSEEN = ("Mn", "Me", "Cf")
"""Categories of characters that take no cell of their own."""


class Part(NamedTuple):
    """Words of a paragraph that look alike.

    `style` has the numbers of a style as terminals know them (ECMA-48, SGR), `link` an address.
    """

    text: str
    style: str = ""
    link: str = ""

    def write(self, start: int, end: int) -> str:
        """Return the words from `start` to `end` with what a terminal needs to show them so."""
        text = self.text[max(start, 0) : max(end, 0)]
        if text and self.link:
            text = f"\x1b]8;;{self.link}\x1b\\{text}\x1b]8;;\x1b\\"
        return f"\x1b[{self.style}m{text}\x1b[0m" if text and self.style else text


def count_cells(text: str) -> int:
    """Return how many cells of a terminal `text` takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if category(c) in _UNSEEN else 2 if east_asian_width(c) in "WF" else 1 for c in text
    )


def wrap_text(text: str, width: int) -> list[tuple[int, int]]:
    """Return the spans of the lines of `text`, each at most `width` cells where its words allow.

    Lines break at spaces, never inside a word, so that an address or a number stays whole.
    """
    spans: list[tuple[int, int]] = []
    for word in re.finditer(r"[^ ]+", text):
        if spans and count_cells(text[spans[-1][0] : word.end()]) <= width:
            spans[-1] = (spans[-1][0], word.end())
        else:
            spans.append(word.span())
    return spans


def lay_out(
    parts: Sequence[Part], screen: Screen | None, first: str = INDENT, rest: str = INDENT
) -> Iterator[str]:
    """Yield the lines of a paragraph; `first` is before the first, `rest` before others."""
    text = "".join(part.text for part in parts)
    if screen is None:
        yield f"{first}{text}\n"
        return
    width = min(screen.width, _MAX_WIDTH) - max(len(first), len(rest))
    for number, (start, end) in enumerate(wrap_text(text, width)):
        line, offset = "", 0
        for part in parts:
            line += part.write(start - offset, end - offset)
            offset += len(part.text)
        yield f"{rest if number else first}{line}\n"
