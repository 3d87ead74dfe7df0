"""Find the words in which a quotation departs from a quote."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from isiscli.factcheck.parts.words import Word
from isiscli.folding import STOP_WORDS

Difference = tuple[int, int, int, int]
"""The first word that differs and the one after the last, of the quotation and of the quote."""

_BEFORE, _AFTER = 3, 2
"""Words that must agree before and after those that do not."""

_LONGEST_SLIP = 3
_BEFORE_END = 6
"""Words that must agree before a slip at the end, or before the last word."""

_ALIKE = 0.6
"""The share of the shorter of both that must agree, for one to be meant to be the other."""

_STOP = re.compile(r"[^\s’'-]")
"""What parts words more than a space, a hyphen or an apostrophe does."""


class Text(NamedTuple):
    """A text by its words, and by each three of them that follow each other."""

    text: str
    words: Sequence[Word]
    folded: tuple[str, ...]
    triples: frozenset[tuple[str, ...]]


def read_words(text: str, words: Sequence[Word]) -> Text:
    """Return a text with its words, ready to be compared."""
    folded = tuple(word.folded for word in words)
    return Text(text, words, folded, frozenset(zip(folded, folded[1:], folded[2:], strict=False)))


def find_run(part: Sequence[str], whole: Sequence[str]) -> int | None:
    """Return where some words first stand among others, one behind the other."""
    size = len(part)
    return next((n for n in range(len(whole) - size + 1) if whole[n : n + size] == part), None)


def _find_slip(ours: Sequence[str], theirs: Sequence[str]) -> Difference | None:
    """Return the words that differ, of the quotation and of the quote, between words that agree."""
    codes = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    agreed = sum(code[2] - code[1] for code in codes if code[0] == "equal")
    if agreed < _ALIKE * min(len(ours), len(theirs)):
        return None
    for before, slip, after in zip(codes, codes[1:], codes[2:], strict=False):
        if before[0] != "equal" or after[0] != "equal" or slip[0] == "equal":
            continue
        if before[2] - before[1] < _BEFORE or after[2] - after[1] < _AFTER:
            continue
        if slip[2] - slip[1] <= _LONGEST_SLIP and slip[4] - slip[3] <= _LONGEST_SLIP:
            return slip[1:]
    return None


def _is_stopped(text: Text, number: int) -> bool:
    """Tell whether more than a space stands before a word."""
    between = text.text[text.words[number - 1].end : text.words[number].start]
    return _STOP.search(between) is not None


def _find_end_slip(ours: Text, theirs: Text) -> Difference | None:
    """Return the words that differ, one or two, at the end of a quotation or before its last word.

    All words before them agree, and no stop is near. A word left out there is no slip: what
    stands behind it may be what somebody else said.
    """
    start = find_run(ours.folded[:_BEFORE_END], theirs.folded)
    if start is None:
        return None
    rest = theirs.folded[start:]
    alike = zip(ours.folded, rest, strict=False)
    first = next((n for n, (own, other) in enumerate(alike) if own != other), len(ours.words))
    tail, other = ours.folded[first:], rest[first:]
    if not 1 <= len(tail) <= _AFTER + 1 or len(other) < len(tail):
        return None
    size = len(tail) - (len(tail) > 1 and tail[-1] == other[len(tail) - 1])
    if size > _AFTER or not set(tail[:size]).isdisjoint(other[: 2 * _AFTER]):
        return None
    low = start + first
    near = range(size + 1)
    if any(_is_stopped(ours, first + n) for n in near if first + n < len(ours.words)):
        return None
    stopped = any(_is_stopped(theirs, low + n) for n in range(size))
    return None if stopped else (first, first + size, low, low + size)


def find_difference(ours: Text, theirs: Text) -> Difference | None:
    """Return the words that a quotation and a quote have otherwise, between words that agree."""
    if ours.triples.isdisjoint(theirs.triples):  # no slip without as many that agree
        return None
    return _find_slip(ours.folded, theirs.folded) or _find_end_slip(ours, theirs)


def find_exchanged(ours: Text, theirs: Text, least: int, *, may_be_last: bool) -> Difference | None:
    """Return the only word of a quotation that stands for another one in a quote.

    All others are the same, of which `least` at least are no mere function words.
    """
    size = len(ours.words)
    for low in range(len(theirs.words) - size + 1):
        pairs = list(zip(ours.folded, theirs.folded[low : low + size], strict=True))
        wrong = [n for n, (own, other) in enumerate(pairs) if own != other]
        same = [own for own, other in pairs if own == other]
        telling = [word for word in same if word not in STOP_WORDS]
        if len(wrong) == 1 and len(telling) >= least and (may_be_last or wrong[0] < size - 1):
            at = wrong[0]
            return at, at + 1, low + at, low + at + 1
    return None
