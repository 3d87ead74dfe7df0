"""Compare the quotations of a draft with the quotes of the records, word for word."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.words import Word, split_text
from isiscli.model import Quote

_QUOTATION = re.compile(r"“([^“”]+)”|\"([^\"]+)\"|«([^«»]+)»|„([^„“”]+)[“”]")
_CUT = re.compile(r"\[[^\]]*\]|…|\.\s?\.\s?\.|\([^)]*\)")
_SHORTEST = 4
"""Words from which a quotation is compared; fewer are a term rather than a quotation."""

_BEFORE, _AFTER = 3, 2
"""Words that must agree before and after those that do not."""

_LONGEST_SLIP = 3
_ALIKE = 0.6
"""The share of the shorter of both that must agree, for one to be meant to be the other."""


class Quotation(NamedTuple):
    """Words between quotation marks, with their places in the text."""

    start: int
    end: int
    words: Sequence[Word]


class Slip(NamedTuple):
    """Words of a quotation that the quote has otherwise."""

    start: int
    end: int
    sourced: str
    quote: Quote
    fact: Fact


def find_quotations(text: str) -> Iterator[Quotation]:
    """Yield the quotations of a text that are long enough to compare, cut where words are out."""
    for found in _QUOTATION.finditer(text):
        group = next(n for n in range(1, 5) if found[n] is not None)
        start, end = found.span(group)
        edges = [start, *(e for cut in _CUT.finditer(text, start, end) for e in cut.span()), end]
        for first, last in zip(edges[::2], edges[1::2], strict=True):
            words = [
                word._replace(start=word.start + first, end=word.end + first)
                for word in split_text(text[first:last])
            ]
            if len(words) >= _SHORTEST:
                yield Quotation(first, last, words)


def quote_whole(text: str) -> list[Quotation]:
    """Return the words of a block quote as a quotation, none where they are too few."""
    words = split_text(text)
    return [Quotation(0, len(text), words)] if len(words) >= _SHORTEST else []


def _is_within(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    size = len(ours)
    return any(list(theirs[n : n + size]) == list(ours) for n in range(len(theirs) - size + 1))


def _find_slip(quotation: Quotation, theirs: Sequence[Word]) -> tuple[int, int, int, int] | None:
    """Return the words that differ, of the quotation and of the quote, between words that agree."""
    ours = [word.folded for word in quotation.words]
    matcher = SequenceMatcher(None, ours, [word.folded for word in theirs], autojunk=False)
    codes = matcher.get_opcodes()
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


def find_verbatim(quotation: Quotation, facts: Sequence[Fact]) -> tuple[Quote, Fact] | None:
    """Return the quote that has the words of a quotation, or a part of them that says enough."""
    ours = [word.folded for word in quotation.words]
    for fact in facts:
        for quote in fact.record.all_quotes:
            theirs = [word.folded for word in split_text(quote.text)]
            if _is_within(ours, theirs):
                return quote, fact
    return None


def find_slip(quotation: Quotation, facts: Sequence[Fact]) -> Slip | None:
    """Return where a quotation departs from the quote that it is meant to be."""
    for fact in facts:
        for quote in fact.record.all_quotes:
            theirs = split_text(quote.text)
            found = _find_slip(quotation, theirs)
            if found is None:
                continue
            first, stop, low, high = found
            if first == stop:  # words left out: the place is between two words
                first, low = first - 1, low - 1
            if low == high:
                low = low - 1
                first = first - 1
            start, end = quotation.words[first].start, quotation.words[stop - 1].end
            sourced = quote.text[theirs[low].start : theirs[high - 1].end]
            return Slip(start, end, sourced, quote, fact)
    return None
