"""Read how many of the coalition's members a sentence says are nations, and how many institutions.

One number that is right tells that all members are meant, so that the other can be judged by it.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.reading import Reading

_NOUN = (
    r"(?P<noun>nations?|countries|states|institutions?|organi[sz]ations?|bodies|members?|partners?)"
)
_COUNTED = re.compile(
    r"\s(?:(?:of (?:them|which|whom)|(?:is|are|was|were|being)|member|partner|participating|"
    rf"sovereign|international|multilateral)[ -]){{0,3}}{_NOUN}\b",
    re.IGNORECASE,
)
"""From a number to what it counts: "78 nations", "78 of them are states"."""

_OF_ALL = re.compile(
    rf"\sof (?:the |its )?[^,;:.]{{0,40}}?\b(?:members|partners) (?:are|were) {_NOUN}\b",
    re.IGNORECASE,
)
"""The same for "78 of the coalition's 83 members are states"."""

_OF_THEM = re.compile(r",?\s(?:include[sd]?\s|including\s|compris(?:e|ed|ing)\s)?\Z", re.IGNORECASE)
"""From all members to those that are of one kind: "83 partners include 78 countries"."""

_ENDED = re.compile(r"\s*(?:[.,;:!?)]|and\b|make\b|$)")
"""What follows a number of all that are of one kind."""

_SORT_OF = {"n": "nation", "c": "nation", "s": "nation", "i": "institution", "o": "institution"}
_SORT_OF |= {"b": "institution", "m": "member", "p": "member"}


def find_sort(noun: str) -> str:
    """Return what a word for those who belong means: a "nation", an "institution", a "member"."""
    return _SORT_OF[noun[0].lower()]


class Counted(NamedTuple):
    """A number with what it counts, "nation", "institution" or "member", and where that ends."""

    amount: Amount
    sort: str
    end: int


def _list_counted(reading: Reading) -> Iterator[Counted]:
    for amount in reading.amounts:
        if amount.unit != "count" or amount.qualifier != "exact":
            continue
        found = _COUNTED.match(reading.text, amount.end)
        found = found or _OF_ALL.match(reading.text, amount.end)
        if found:
            yield Counted(amount, find_sort(found["noun"]), found.end())


_SAYING_LITTLE = frozenset(
    "belong bodi coalit compris consist count countri global includ institut "
    "intergovernment internat list made make member membership multilater nation number "
    "organis organiz other partner remain rest state total".split()
)
"""Stems of words that say no more than who the members are."""


def _says_more(reading: Reading) -> bool:
    """Tell whether a sentence claims something else of the members than how many there are."""
    stems = [reading.words[number].stem for number in reading.content]
    return any(stem not in _SAYING_LITTLE for stem in stems)


def _is_of_whole(text: str, whole: Counted, one: Counted) -> bool:
    """Tell whether a number is that of all members of one kind, and not of some that did a thing.

    "83 partners include 30 countries that took part" says nothing of how many countries there are.
    """
    is_behind = _OF_THEM.fullmatch(text, whole.end, one.amount.opening) is not None
    return is_behind and _ENDED.match(text, one.end) is not None


def _drop_right(
    counted: list[Counted], reading: Reading, listed: Mapping[str, int]
) -> list[Counted]:
    """Leave out the numbers that are right where they do not make the sentence so."""
    if not _says_more(reading):
        return counted
    return [one for one in counted if one.amount.low != listed[one.sort]]


def find_shares(reading: Reading, listed: Mapping[str, int]) -> list[Counted]:
    """Return the numbers of nations and institutions that are of all members, and of all of these.

    `listed` says how many there are of each, and of "member".
    """
    counted = {one.sort: one for one in _list_counted(reading)}
    right = {sort for sort, one in counted.items() if one.amount.low == listed[sort]}
    if {"nation", "institution"} <= counted.keys() and right:
        return _drop_right(list(counted.values()), reading, listed)
    whole = counted.get("member")
    if whole is None or "member" not in right:
        return []
    of_whole = [
        one for one in counted.values() if one is whole or _is_of_whole(reading.text, whole, one)
    ]
    return _drop_right(of_whole, reading, listed)
