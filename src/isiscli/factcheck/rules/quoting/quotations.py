"""Compare the quotations of a draft with the quotes of the records, word for word."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.words import Word, split_text
from isiscli.factcheck.rules.quoting.attributions import is_by
from isiscli.factcheck.rules.quoting.slips import (
    Text,
    find_difference,
    find_exchanged,
    find_run,
    read_words,
)
from isiscli.model import Quote

_QUOTATION = re.compile(r"“([^“”]+)”|\"([^\"]+)\"|«([^«»]+)»|„([^„“”]+)[“”]")
_CUT = re.compile(r"\[[^\]]*\]|…|\.\s?\.\s?\.|\([^)]*\)")
_SHORTEST = 4
"""Words from which a quotation is compared; fewer are a term rather than a quotation."""


_TELLING, _TELLING_OF_SPEAKER = 4, 2
"""Words with a meaning that must be the same for one to be meant to be another."""


class Quotation(NamedTuple):
    """Words between quotation marks, with their places in the text."""

    text: str
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
                yield Quotation(text, words)


def quote_whole(text: str) -> list[Quotation]:
    """Return the words of a block quote as a quotation, none where they are too few."""
    words = split_text(text)
    return [Quotation(text, words)] if len(words) >= _SHORTEST else []


@lru_cache(maxsize=8192)
def _read_quote(text: str) -> Text:
    return read_words(text, split_text(text))


def list_verbatim(quotation: Quotation, facts: Sequence[Fact]) -> list[tuple[Fact, Quote]]:
    """Return the facts that have the words of a quotation, one behind the other, and where."""
    ours = tuple(word.folded for word in quotation.words)
    return [
        (fact, quote)
        for fact in facts
        for quote in fact.record.all_quotes
        if find_run(ours, _read_quote(quote.text).folded) is not None
    ]


def is_title(quotation: Quotation, facts: Sequence[Fact]) -> bool:
    """Tell whether a quotation is all of what a claim says, as the title of a book.

    The quote of the claim need not go on to the end of it.
    """
    ours = tuple(word.folded for word in quotation.words)
    claims = (claim for fact in facts for claim in getattr(fact.record, "claims", ()))
    return any(_read_quote(claim.value).folded == ours for claim in claims)


def has_all_of_one(quotation: Quotation, facts: Sequence[Fact]) -> bool:
    """Tell whether a quotation has the words of a quote, and may go on where that is cut."""
    ours = tuple(word.folded for word in quotation.words)
    quotes = (_read_quote(q.text).folded for fact in facts for q in fact.record.all_quotes)
    return any(len(q) >= _SHORTEST and find_run(q, ours) is not None for q in quotes)


def find_slip(
    quotation: Quotation, facts: Sequence[Fact], speaker: Name | None = None
) -> Slip | None:
    """Return where a quotation departs from the quote that it is meant to be.

    One word may differ anywhere where fewer of those that tell something are the same in the words
    of `speaker`, as these are meant to be some of theirs.
    """
    ours = read_words(quotation.text, quotation.words)
    for fact in facts:
        is_theirs = speaker is not None and is_by(speaker, fact)
        least = _TELLING_OF_SPEAKER if is_theirs else _TELLING
        for quote in fact.record.all_quotes:
            theirs = _read_quote(quote.text)
            found = find_difference(ours, theirs)
            if found is None:
                found = find_exchanged(ours, theirs, least, may_be_last=is_theirs)
            if found is None:
                continue
            first, stop, low, high = found
            if first == stop:  # words left out: the place is between two words
                first, low = first - 1, low - 1
            if low == high:
                low = low - 1
                first = first - 1
            start, end = ours.words[first].start, ours.words[stop - 1].end
            sourced = quote.text[theirs.words[low].start : theirs.words[high - 1].end]
            return Slip(start, end, sourced, quote, fact)
    return None
