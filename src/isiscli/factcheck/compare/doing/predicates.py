"""Compare what is said of a name by the verb that says it, and the rank of a post or a first."""

import itertools
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import LACKED, Part, doubt
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.parts.words import Word

_END = attrgetter("end")


def _read_governor(text: Reading, name: Name) -> frozenset[Label]:
    """Return the labels of the word that a name follows: "joined AQIM"."""
    number = bisect_right(text.words, name.start, key=_END) - 1
    labels = text.labels.get(number, frozenset()) if number >= 0 else frozenset()
    return frozenset() if number in text.negated else labels


@once
def _list_governed(reading: Reading) -> list[tuple[Name, frozenset[Label], frozenset[Label]]]:
    """Return each name with what the word before it means, and the contraries of that."""
    governed = []
    for name in reading.names:
        ours = _read_governor(reading, name)
        facing = frozenset[Label](
            (sort, pair, 1 - side) for sort, pair, side in ours if sort == "side"
        )
        if facing:
            governed.append((name, ours, facing))
    return governed


def compare_governors(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each name that follows the contrary of what it follows in the fact."""
    for name, ours, facing in _list_governed(reading):
        theirs = [
            _read_governor(text, other)
            for text in fact.readings
            for other in text.names
            if not other.keys.isdisjoint(name.keys)
        ]
        is_same = any(label in ours for found in theirs for label in found)
        if not is_same and any(not facing.isdisjoint(found) for found in theirs):
            yield doubt(name)


_OF_ANYONE = frozenset("jihadist militant extremist terrorist insurgent".split())
"""Titles that stand for a whole group."""

_ORDERS = {
    "first": ("last",),
    "last": ("first",),
    "more": ("less", "least"),
    "most": ("least", "less"),
    "less": ("more", "most"),
    "least": ("most", "more"),
}


_UNDER = frozenset("assistant deputy vice under acting junior".split())
"""Words before a title that make it another, below it."""


@once
def _list_under(fact: Fact) -> frozenset[str]:
    """Return the stems of the titles that a fact only has below them: "assistant secretary"."""
    stems, others = set[str](), set[str]()
    for text in fact.readings:
        for before, word in itertools.pairwise(text.words):
            (stems if before.folded in _UNDER else others).add(word.stem)
    return frozenset(stems - others)


class _Ranked(NamedTuple):
    """A word that is a title of somebody, or the reverse of each of `others`."""

    word: Word
    is_title: bool
    others: Sequence[str]


@once
def _list_ranked(reading: Reading) -> list[_Ranked]:
    """Return the words of an assertion that tell a rank, but for those of quantities."""
    counted, ranked = [(amount.opening, amount.end) for amount in reading.amounts], []
    for number, word in enumerate(reading.words):
        is_role = any(label[0] == "role" for label in reading.labels.get(number, ()))
        is_title = is_role and word.folded[-1:] != "s" and word.folded not in _OF_ANYONE
        others = _ORDERS.get(word.folded, ())
        before = reading.words[number - 1].folded if number else ""
        is_least = (before, word.folded) == ("at", "least")  # one or more
        if is_least or any(start <= word.start < end for start, end in counted):
            others = ()
        if is_title or others:
            ranked.append(_Ranked(word, is_title, others))
    return ranked


def compare_ranks(reading: Reading, parts: Sequence[Part], fact: Fact) -> Iterator[Part]:
    """Yield each title that is missing of `parts`, and each "first" that is a "last" in a fact."""
    ranked = _list_ranked(reading)
    words = [part for part in parts if part.sort == "word"] if ranked else []
    lacking = {part.start: part for part in words if part.state in LACKED}
    under = _list_under(fact) if words else frozenset[str]()
    for word, is_title, others in ranked:
        if is_title and word.stem in under and _UNDER.isdisjoint(w.folded for w in reading.words):
            yield doubt(word)
        if is_title and word.start in lacking:
            yield lacking[word.start]._replace(sort="doubt", state="missing", weight=0.0)
        other = next((other for other in others if other in fact.stems), None)
        if other and word.stem not in fact.stems:
            yield doubt(word, other)
