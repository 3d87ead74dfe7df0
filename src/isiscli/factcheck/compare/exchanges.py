"""Find two names of a fact that an assertion has in each other's place."""

import itertools
from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.comparison import Part, doubt
from isiscli.factcheck.compare.named import NamedText
from isiscli.factcheck.compare.parties import LISTED
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.neighbours import Placed, place_names

_NO_CONTEXT = frozenset(("", "the", "a", "an", "and", "or"))
"""Words beside a name that do not tell what it does there."""

_MOST = 12
"""Names of an assertion that are set beside each other, at most."""


def _match(one: Placed, other: Placed) -> int:
    """Return how many words beside two names are the same, 0 to 2."""
    before = one.before == other.before and one.before not in _NO_CONTEXT
    after = one.after == other.after and one.after not in _NO_CONTEXT
    return before + after


def _fits(ours: Placed, other: Placed, theirs: Sequence[Placed]) -> bool:
    """Tell whether a name stands less as the fact has it than as the fact has the other."""
    own = [
        _match(ours, place) for place in theirs if not place.name.keys.isdisjoint(ours.name.keys)
    ]
    others = [
        _match(ours, place) for place in theirs if not place.name.keys.isdisjoint(other.name.keys)
    ]
    return bool(own) and bool(others) and max(others) > max(own)


def compare_exchanges(text: NamedText, fact: Fact) -> Iterator[Part]:
    """Yield each name that stands where the fact has another, which stands in its place."""
    placed = [named.placed for named in text.names if not named.is_voiced][:_MOST]
    if len(placed) < 2:
        return
    theirs = [place for reading in fact.readings for place in place_names(reading)]
    for one, other in itertools.combinations(placed, 2):
        between = text.reading.text[one.name.end : other.name.start]
        if LISTED.fullmatch(between) or not one.name.keys.isdisjoint(other.name.keys):
            continue
        if _fits(one, other, theirs) and _fits(other, one, theirs):
            yield doubt(one.name, other.name.text)
