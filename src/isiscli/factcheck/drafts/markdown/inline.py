"""Read the text of a block without its inline markup."""

import re
from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple

from isiscli.factcheck.drafts.markdown import emphasis, html, links
from isiscli.factcheck.drafts.markdown.brackets import Bracket, Brackets
from isiscli.factcheck.drafts.prose import GAP, Piece

_SPECIAL = re.compile(r"[\\`<&\[\]!*_~]|(?<!\w)(?:https?://|www\.)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|\\(?=[\r\n])")
_TICKS = re.compile("`+")


class Inline(NamedTuple):
    """What a block shows, and where its comments start and end."""

    pieces: list[Piece]
    comments: list[tuple[int, int]]


class _Scanner:
    """Reads a source from left to right; offsets are those of the source."""

    def __init__(self, source: str, is_label: Callable[[str], bool]) -> None:
        self._source = source
        self._brackets = Brackets(source, is_label)
        self._html = html.Html(source)
        self._pieces: list[Piece | emphasis.Run | None] = []
        self._runs: list[emphasis.Run] = []
        self._ticks: dict[int, list[int]] | None = None
        self._comments: list[tuple[int, int]] = []
        self._rules: dict[str, Callable[[int], int]] = {
            "\\": self._escape, "`": self._code, "<": self._angle, "&": self._entity,
            "[": self._open, "]": self._close, "!": self._image, "*": self._delimit,
            "_": self._delimit, "~": self._delimit, "h": self._address, "w": self._address,
        }  # fmt: skip

    def read(self) -> Inline:
        at = 0
        while found := _SPECIAL.search(self._source, at):
            self._text(at, found.start())
            at = self._rules[found[0][0]](found.start())
        self._text(at, len(self._source))
        emphasis.pair_runs(self._runs)
        pieces = [
            Piece(piece.start, piece.end) if isinstance(piece, emphasis.Run) else piece
            for piece in self._pieces
            if piece is not None
        ]
        return Inline(pieces, self._comments)

    def _text(self, start: int, end: int) -> int:
        if start < end:
            self._pieces.append(Piece(start, end))
        return end

    def _show(self, start: int, end: int, shown: str) -> int:
        self._pieces.append(Piece(start, end, shown))
        return end

    def _escape(self, at: int) -> int:
        found = _ESCAPED.match(self._source, at)
        if not found:
            return self._text(at, at + 1)
        return self._text(at + 1, found.end()) if found[1] else found.end()

    def _code(self, at: int) -> int:
        if self._ticks is None:
            self._ticks = {}
            for found in _TICKS.finditer(self._source):
                self._ticks.setdefault(len(found[0]), []).append(found.start())
        end = at
        while self._source.startswith("`", end):
            end += 1
        closers = self._ticks.get(end - at, [])
        after = bisect_right(closers, at)
        if after == len(closers):
            return self._text(at, end)
        return self._show(at, closers[after] + end - at, GAP)

    def _angle(self, at: int) -> int:
        end = links.find_autolink_end(self._source, at)
        if end is not None:
            return self._show(at, end, " ")
        markup = self._html.read(at)
        if markup is None:
            return self._text(at, at + 1)
        if markup.is_comment:
            self._comments.append((at, markup.end))
        elif markup.is_break:
            self._show(at, markup.end, " ")
        return markup.end

    def _entity(self, at: int) -> int:
        read = html.read_entity(self._source, at)
        return self._show(at, *read) if read else self._text(at, at + 1)

    def _address(self, at: int) -> int:
        end = links.find_bare_end(self._source, at)
        return self._show(at, end, " ") if end > at else self._text(at, at + 1)

    def _delimit(self, at: int) -> int:
        run = emphasis.read_run(self._source, at)
        self._runs.append(run)
        self._pieces.append(run)
        return run.end

    def _open(self, at: int) -> int:
        return links.find_footnote_end(self._source, at) or self._push(at, at + 1, is_image=False)

    def _image(self, at: int) -> int:
        if self._source.startswith("[", at + 1):
            return self._push(at, at + 2, is_image=True)
        return self._text(at, at + 1)

    def _push(self, start: int, end: int, *, is_image: bool) -> int:
        self._brackets.push(Bracket(len(self._pieces), len(self._runs), end, is_image))
        return self._text(start, end)

    def _close(self, at: int) -> int:
        closed = self._brackets.close(at)
        if not closed:
            return self._text(at, at + 1)
        bracket, end = closed
        emphasis.pair_runs(self._runs[bracket.run :])
        del self._runs[bracket.run :]
        if bracket.is_image:
            start = bracket.start - 2
            del self._pieces[bracket.piece :]
            return self._show(start, end, " ")
        self._pieces[bracket.piece] = None
        return end


def read_inline(source: str, is_label: Callable[[str], bool]) -> Inline:
    """Return what `source` shows; `is_label` tells the labels that the document defines.

    Takes time linear in the source, whatever it holds.
    """
    return _Scanner(source, is_label).read()
