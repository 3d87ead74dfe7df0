"""Find what a text denies, and how far a negation reaches."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.parts.words import Word

_SCOPE = 4
"""Words with a meaning that a negation reaches at most, where no pause ends it sooner."""


_PAUSE = re.compile(r"[,;:.!?()“”\"—–]")


_NEGATION_ENDS = frozenset("but and or which who that because when while where as".split())


class Denial(NamedTuple):
    """A negation: its first word, the word after its last, and the numbers of the words it reaches."""

    first: int
    stop: int
    reach: tuple[int, ...]


_CEASING = frozenset(("stop", "ceas", "quit"))


def find_ceasing(words: Sequence[Word]) -> list[tuple[int, int, str]]:
    """Return the words that deny a verb as "no longer" does: "would stop obeying"."""
    return [
        (number, number + 1, "before")
        for number, (word, after) in enumerate(itertools.pairwise(words))
        if (word.stem in _CEASING or word.folded == "against") and after.folded.endswith("ing")
    ]


def find_scopes(
    text: str, words: Sequence[Word], marks: Sequence[tuple[int, int, str]]
) -> list[Denial]:
    """Return what is denied in a text."""
    affirming = {
        n for first, stop, sort in marks if sort == "affirming" for n in range(first, stop)
    }
    denying: set[int] = set()
    scopes = []
    for first, stop, sort in marks:
        if sort == "affirming" or not affirming.isdisjoint(range(first, stop)):
            continue
        if not denying.isdisjoint(range(first, stop)):
            continue  # "no longer" denies once, though it has a "no"
        denying.update(range(first, stop))
        scopes.append(Denial(first, stop, tuple(_reach(text, words, first, stop, sort))))
    return scopes


def _reach(text: str, words: Sequence[Word], first: int, stop: int, sort: str) -> Iterator[int]:
    """Yield the numbers of the words that a negation reaches."""
    step = -1 if sort == "after" else 1
    at = first - 1 if step < 0 else stop
    reached = 0
    scope = _SCOPE
    if words[first].folded == "non":
        scope = 1 + (text[words[stop].end : words[stop].end + 1] == "-" if stop < len(words) else 0)
    while reached < scope and 0 <= at < len(words) and abs(at - stop) < 2 * _SCOPE:
        near, far = (at, at + 1) if step < 0 else (at - 1, at)
        if 0 <= near < far < len(words) and _PAUSE.search(text[words[near].end : words[far].start]):
            return
        if words[at].folded in _NEGATION_ENDS:
            return
        yield at
        reached += not words[at].is_light
        at += step
