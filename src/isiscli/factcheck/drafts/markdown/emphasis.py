"""Tell the asterisks, underscores and tildes that mark emphasis from those that are text.

The rules are those of CommonMark for delimiter runs; struck text is marked by two tildes.
"""

import re
import unicodedata
from dataclasses import dataclass

RUN = re.compile(r"\*+|_+|~+")


@dataclass(slots=True)
class Run:
    """A run of one delimiter; what is left of it between `start` and `end` is text."""

    mark: str
    start: int
    end: int
    can_open: bool
    can_close: bool
    length: int


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def read_run(source: str, start: int) -> Run:
    """Return the run of delimiters that starts at `start`."""
    found = RUN.match(source, start)
    end = found.end() if found else start
    before = source[start - 1] if start else " "
    after = source[end] if end < len(source) else " "
    space_before, space_after = before.isspace(), after.isspace()
    mark_before, mark_after = _is_punctuation(before), _is_punctuation(after)
    left = not space_after and (not mark_after or space_before or mark_before)
    right = not space_before and (not mark_before or space_after or mark_after)
    mark = source[start]
    if mark == "_":
        left, right = left and (not right or mark_before), right and (not left or mark_after)
    if mark == "~" and end - start != 2:
        left = right = False
    return Run(mark, start, end, left, right, end - start)


def _can_pair(opener: Run, closer: Run) -> bool:
    if opener.mark != closer.mark:
        return False
    is_odd = (opener.can_close or closer.can_open) and (opener.length + closer.length) % 3 == 0
    return not is_odd or (opener.length % 3 == 0 and closer.length % 3 == 0) or opener.mark == "~"


class _Openers:
    """The runs that can still open, with the depth below which a kind of closer found none."""

    def __init__(self) -> None:
        self._runs: list[Run] = []
        self._searched: dict[tuple[str, bool, int], int] = {}

    def push(self, run: Run) -> None:
        self._runs.append(run)

    def find(self, closer: Run) -> Run | None:
        kind = (closer.mark, closer.can_open, closer.length % 3)
        for depth in range(len(self._runs) - 1, self._searched.get(kind, 0) - 1, -1):
            if _can_pair(self._runs[depth], closer):
                self._cut(depth + 1)
                return self._runs[depth]
        self._searched[kind] = len(self._runs)
        return None

    def pop(self) -> None:
        self._cut(len(self._runs) - 1)

    def _cut(self, depth: int) -> None:
        del self._runs[depth:]
        for kind, searched in self._searched.items():
            self._searched[kind] = min(searched, depth)


def pair_runs(runs: list[Run]) -> None:
    """Take from each run the delimiters that open or close emphasis."""
    openers = _Openers()
    for run in runs:
        while run.can_close and run.start < run.end:
            opener = openers.find(run)
            if opener is None:
                break
            taken = 2 if min(run.end - run.start, opener.end - opener.start) >= 2 else 1
            run.start += taken
            opener.end -= taken
            if opener.start == opener.end:
                openers.pop()
        if run.can_open and run.start < run.end:
            openers.push(run)
