"""Read from its capitals which words of a query are written as names."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.folding import STOP_WORDS, split_words

_INSIDE = r"[-\u2010-\u2015/]"
_LINKS = frozenset(("al", "el", "ul", "bin", "ibn", "de", "da", "wal"))
"""Words in small letters that stand inside a name."""

_ENDS = (",", ";", ":", ".", "?", "!")


class WrittenName(NamedTuple):
    """The folded words of a name; `is_opening` where the first may have a capital as a sentence."""

    words: Sequence[str]
    is_opening: bool


class _Token(NamedTuple):
    """A word as it is typed: folded, whether it has a capital, whether a name may go on after.

    An abbreviation is a name by itself: "SDF KIA" is no name of two words.
    """

    words: Sequence[str]
    is_capital: bool
    is_abbreviation: bool
    goes_on: bool


def _has_capital(part: str) -> bool:
    return next((letter for letter in part if letter.isalpha()), "").isupper()


def _read_tokens(text: str) -> list[_Token]:
    """Return the words of a text, none where all its letters are capitals or none is."""
    typed = text.split()
    if text.lower() == text or (text.upper() == text and len(typed) > 1):
        return []
    return [
        _Token(
            split_words(word),
            any(map(_has_capital, re.split(_INSIDE, word))),
            len(word) > 1 and word.isupper(),
            not word.endswith(_ENDS),
        )
        for word in typed
    ]


def find_capitals(text: str) -> frozenset[str]:
    """Return the folded words that a text writes with a capital."""
    return frozenset(w for token in _read_tokens(text) if token.is_capital for w in token.words)


def _list_runs(tokens: Sequence[_Token]) -> Iterator[tuple[int, list[str]]]:
    """Yield the words of each run of capitals, with the place where it starts."""
    start, run = 0, list[str]()
    for place, token in enumerate(tokens):
        if token.is_capital and not token.is_abbreviation:
            start = place if not run else start
            run += [word for word in token.words if word not in STOP_WORDS]
        elif not set(token.words) <= _LINKS:
            yield start, run
            run = []
        if not token.goes_on:
            yield start, run
            run = []
    yield start, run


def list_written_names(text: str) -> list[WrittenName]:
    """Return the names of several words that a text has, by its capitals."""
    tokens = _read_tokens(text)
    has_small = any(not token.is_capital and not set(token.words) <= _LINKS for token in tokens)
    runs = _list_runs(tokens)
    return [WrittenName(run, has_small and not start) for start, run in runs if len(run) > 1]


def list_compounds(text: str) -> list[Sequence[str]]:
    """Return the folded words of each name that hyphens make of several with capitals."""
    parts = (re.split(_INSIDE, word) for word in text.split())
    return [split_words(" ".join(p)) for p in parts if sum(map(_has_capital, p)) > 1]
