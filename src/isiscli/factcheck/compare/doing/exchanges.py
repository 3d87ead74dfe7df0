"""Find two names of a fact that an assertion has in each other's place."""

import itertools
from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.doing.parties import LISTED
from isiscli.factcheck.compare.naming.named import NamedText
from isiscli.factcheck.compare.times.sequence import ORDER
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.neighbours import Placed, place_names
from isiscli.factcheck.parts.once import once

_NO_CONTEXT = frozenset(("", "the", "a", "an", "and", "or"))
"""Words beside a name that do not tell what it does there."""

_LEADING = frozenset("from to of by against in at".split())
"""Words before a name that tell its place from that of another: both can have "joined"."""

_GROUPS = frozenset(("group", "body"))
"""Sorts of names of which one does not do beside the other what that does."""

_MOST = 12
"""Names of an assertion that are set beside each other, at most."""


@once
def _list_exchangeable(text: NamedText) -> list[tuple[Placed, Placed]]:
    """Return the names of an assertion by twos that are of different things and no list."""
    placed = [named.placed for named in text.names if not named.is_voiced][:_MOST]
    return [
        (one, other)
        for one, other in itertools.combinations(placed, 2)
        if one.name.keys.isdisjoint(other.name.keys)
        and not LISTED.fullmatch(text.reading.text[one.name.end : other.name.start])
    ]


@once
def place_all(fact: Fact) -> list[Placed]:
    """Return the names of all texts of a fact with what stands beside them."""
    return [placed for reading in fact.readings for placed in place_names(reading)]


def _match(one: Placed, other: Placed) -> int:
    """Return how many words beside two names are the same, 0 to 2."""
    before = one.before == other.before and one.before not in _NO_CONTEXT
    after = one.after == other.after and one.after not in _NO_CONTEXT
    return before + after


def _fits(ours: Placed, own: Sequence[Placed], others: Sequence[Placed]) -> bool:
    """Tell whether a name stands less as the fact has it than as the fact has another."""
    return max(_match(ours, place) for place in others) > max(_match(ours, place) for place in own)


def compare_turns(text: NamedText, fact: Fact) -> Iterator[Part]:
    """Yield each name that something came after or before, where it did so of another one named.

    "Gouri led it after al-Asimi", who led it after Gouri.
    """
    told = [(ours.name, ours.placed.before) for ours in text.names]
    for name, led in told:
        theirs = [p.name.keys for p in place_all(fact) if p.before == led] if led in ORDER else []
        others = [keys for keys in theirs if keys.isdisjoint(name.keys)]
        if others and len(others) == len(theirs):
            swapped = [n for n, other in told if other != led and not n.keys.isdisjoint(others[0])]
            yield from (doubt(name, n.text, sort="doer") for n in swapped[:1])


def compare_exchanges(text: NamedText, fact: Fact) -> Iterator[Part]:
    """Yield each name that stands where the fact has another, which stands in its place.

    Which that is is told where a word before one of them tells the two places apart.
    """
    pairs = _list_exchangeable(text)
    places = {
        name.start: [p for p in place_all(fact) if not p.name.keys.isdisjoint(name.keys)]
        for name in ([ours.name for ours in text.names] if pairs else ())
    }
    for one, other in pairs:
        own, others = places[one.name.start], places[other.name.start]
        if own and others and _fits(one, own, others) and _fits(other, others, own):
            are_groups = {one.name.sort, other.name.sort} <= _GROUPS
            are_like = (one.name.sort == "person") == (other.name.sort == "person")
            is_led = are_like and not _LEADING.isdisjoint((one.before, other.before))
            theirs = other.name.text if are_groups or is_led else ""
            yield doubt(one.name, theirs, sort="doer" if are_groups else "doubt")
