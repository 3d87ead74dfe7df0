"""Compare who does something with whom it is done to."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.naming.exchangeable import governs
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_ACTORS = frozenset(("group", "body", "name"))
_BY = re.compile(
    r"\b(?:by|at the hands of|(?:pressure|attack|fire|threat) from|(?:lost|fell)\b.{1,40}\bto)\b"
)
_BEEN = re.compile(r"\b(?:is|are|was|were|been|being)\s(?:\w+ly\s)?\w+(?:ed|en|wn|pt|ught|un|t)\b")
"""A passive: without a "by" it does not say on which side who does it stands."""

_PARTED = re.compile(
    r"[,;:—–(]|\b(?:who|whom|whose|which|that|when|while|where|as|after|before|in|of|with)\b"
)
"""What parts two names that are no parties of one thing done."""

_OWNS = re.compile(r"[’']s?\s|-")
_MUTUAL = frozenset("clash fight fought battl meet met merg talk rival between".split())
"""Words for what two do to each other."""

_COALITION = re.compile(r"\b[Cc]oalition\b(?![’'-])")

LISTED = re.compile(r"[\s,]*(?:(?:and|or|nor|&|as well as|the)[\s,]+)*")
"""What stands between two names of a list."""


class _Pair(NamedTuple):
    """Two names in the order of a text, the one who does something first, and what it is."""

    doer: Name
    target: Name
    stems: frozenset[str]
    labels: frozenset[Label]

    def shares_deed(self, other: "_Pair") -> bool:
        """Tell whether what is done has a word in common with another."""
        return not (self.stems.isdisjoint(other.stems) and self.labels.isdisjoint(other.labels))


def _are_parties(one: Name, other: Name) -> bool:
    """Tell whether two names can change places by mistake."""
    sorts = {one.sort, other.sort}
    is_alike = sorts <= _ACTORS or (len(sorts) == 1 and one.is_adjective == other.is_adjective)
    return is_alike and one.keys.isdisjoint(other.keys)


def _read_pair(text: Reading, one: Name, other: Name) -> _Pair | None:
    """Return two names with what stands between them, None where no side of it does it."""
    between = text.text[one.end : other.start]
    is_turned = _BY.search(between) is not None
    if _PARTED.search(between) or LISTED.fullmatch(between) or _OWNS.match(text.text, other.end):
        return None
    if not is_turned and _BEEN.search(between):
        return None
    words = [n for n in text.content if one.end <= text.words[n].start < other.start]
    stems = frozenset(text.words[n].stem for n in words)
    labels = (text.labels.get(n, frozenset()) for n in words)
    deed = frozenset(label for found in labels for label in found if label[0] == "same")
    return _Pair(other, one, stems, deed) if is_turned else _Pair(one, other, stems, deed)


def _list_parties(text: Reading) -> list[Name]:
    """Return the names of a text, governments as bodies, and the coalition among them."""
    parties = [n for n in text.names if not text.is_voiced(n.start, n.end)]
    parties = [n._replace(sort="body") if governs(n.text) else n for n in parties]
    for found in _COALITION.finditer(text.text):
        is_named = any(n.start < found.end() and found.start() < n.end for n in text.names)
        if not is_named and not text.is_voiced(*found.span()):
            parties.append(Name(*found.span(), found[0], frozenset(("coalition",)), "body"))
    return sorted(parties, key=lambda name: name.start)


@once
def _list_pairs(text: Reading) -> list[_Pair]:
    """Return the names of a text that are two parties of something, and no list."""
    if not _MUTUAL.isdisjoint(word.stem for word in text.words):
        return []
    names = _list_parties(text)
    actors = [name for name in names if name.sort != "place"]
    beside = [*itertools.pairwise(actors), *itertools.pairwise(names)]
    pairs = [_read_pair(text, *two) for two in beside if _are_parties(*two)]
    return [pair for pair in pairs if pair]


def _has_order(pair: _Pair, theirs: Sequence[_Pair], *, is_reversed: bool) -> bool:
    """Tell whether a fact has two names, and what one does to the other, in an order."""
    return any(
        pair.shares_deed(other)
        and not (other.target if is_reversed else other.doer).keys.isdisjoint(pair.doer.keys)
        and not (other.doer if is_reversed else other.target).keys.isdisjoint(pair.target.keys)
        for other in theirs
    )


def compare_parties(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each name that does to another what in all texts of the fact is done to it."""
    ours = _list_pairs(reading)
    theirs = [pair for text in fact.readings for pair in _list_pairs(text)] if ours else []
    for pair in ours:
        if _has_order(pair, theirs, is_reversed=True) and not _has_order(
            pair, theirs, is_reversed=False
        ):
            yield doubt(pair.doer, pair.target.text)
