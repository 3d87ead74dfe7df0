"""Pair the square brackets of links and images, and find where their addresses end."""

from collections.abc import Callable
from typing import NamedTuple

from isiscli.factcheck.drafts.markdown.links import find_label, find_target_end

_LONGEST_LABEL = 999


class Bracket(NamedTuple):
    """An opening bracket: how many pieces and runs were read before it, where its text starts."""

    piece: int
    run: int
    start: int
    is_image: bool


class Brackets:
    """The brackets that are open in a source; `is_label` tells the labels that are defined."""

    def __init__(self, source: str, is_label: Callable[[str], bool]) -> None:
        self._source = source
        self._is_label = is_label
        self._open: list[Bracket] = []
        self._dead = 0  # below this depth no bracket opens a link, since a link holds no other
        self._last = -1  # where the last bracket was

    def push(self, bracket: Bracket) -> None:
        """Open a bracket."""
        self._open.append(bracket)
        self._last = bracket.start

    def close(self, at: int) -> tuple[Bracket, int] | None:
        """Return the bracket that `]` at `at` closes, and where the address after it ends.

        Return None where the brackets are text.
        """
        if not self._open:
            return None
        bracket = self._open.pop()
        is_dead = len(self._open) < self._dead and not bracket.is_image
        self._dead = min(self._dead, len(self._open))
        end = None if is_dead else self._find_end(bracket, at)
        self._last = at
        if end is None:
            return None
        if not bracket.is_image:
            self._dead = len(self._open)
        return bracket, end

    def _find_end(self, bracket: Bracket, at: int) -> int | None:
        end = find_target_end(self._source, at + 1)
        if end is not None:
            return end
        label = find_label(self._source, at + 1)
        if label and label[1].strip():
            return label.end() if self._is_label(label[1]) else None
        is_label = self._last == bracket.start and at - bracket.start <= _LONGEST_LABEL
        if not is_label or not self._is_label(self._source[bracket.start : at]):
            return None
        return label.end() if label else at + 1
