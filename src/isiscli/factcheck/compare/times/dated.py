"""Tell which of several dates of a text goes with what is said."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from isiscli.factcheck.compare.basis.meant import read_meaning
from isiscli.factcheck.compare.times.spans import overlaps
from isiscli.factcheck.facts.fact import Fact, Span
from isiscli.factcheck.parts.moments import Moment
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_BOUND = re.compile(r"[,;:—–(]\s*|\s(?:and|but|before|after|while|when|until)\s")
_LEADS = 3
"""Words before a date with which a text begins, at most: "In about June 2015"."""

_MORE = 2
"""How many more words another date has of what is said, at least, or all that there are."""

_TOPIC = frozenset(("coalit", "global", "isi"))
"""Stems of words that tell nothing of what happened when."""


class Stretch(NamedTuple):
    """A stretch of a text with the only date in it, and what its words and its names mean."""

    moment: Moment
    words: Sequence[frozenset[str | Label]]
    names: Sequence[frozenset[str | Label]]


def _list_spans(text: Reading, moments: Sequence[Moment]) -> list[tuple[int, int]]:
    """Return where the stretches of a text start and end, each around one of its dates.

    A date stands at the end of its stretch, but where the text begins with one. What nothing parts
    between two dates is of both.
    """
    before = [word for word in text.words if word.end <= moments[0].start]
    place = -1 if len(before) <= _LEADS else 0
    starts, ends = [0], []
    for one, other in pairwise(moments):
        parted = [found.end() for found in _BOUND.finditer(text.text, one.end, other.start)]
        starts.append(parted[place] if parted else one.end)
        ends.append(parted[place] if parted else other.start)
    return list(zip(starts, [*ends, len(text.text)], strict=True))


def _read_stretch(text: Reading, moment: Moment, start: int, end: int) -> Stretch:
    means = [read_meaning(text, n, "same", "role") for n in text.content_in(start, end)]
    names = [frozenset[str | Label](name.keys) for name in text.names_in(start, end)]
    return Stretch(moment, [one for one in means if one.isdisjoint(_TOPIC)], names)


@once
def list_stretches(text: Reading) -> list[Stretch]:
    """Return the stretches of a text that has dates with a year, one for each of them."""
    moments = [moment for moment in text.moments if moment.has_year]
    spans = _list_spans(text, moments) if moments else []
    return [_read_stretch(text, moment, *span) for moment, span in zip(moments, spans, strict=True)]


@once
def _list_told(fact: Fact) -> list[Stretch]:
    """Return the stretches of the texts of a fact that has several dates, of others none."""
    stretches = [stretch for text in fact.readings for stretch in list_stretches(text)]
    return stretches if len(set(map(_read_span, stretches))) > 1 else []


def _count_shared(ours: Stretch, theirs: Stretch) -> tuple[int, int]:
    """Return how many words of a stretch another has, and how many words and names."""
    told = frozenset().union(*theirs.words, *theirs.names)
    words = sum(not means.isdisjoint(told) for means in ours.words)
    return words, words + sum(not keys.isdisjoint(told) for keys in ours.names)


def _read_span(stretch: Stretch) -> Span:
    return Span(stretch.moment.first, stretch.moment.last, is_stated=True)


def find_other_date(reading: Reading, moment: Moment, fact: Fact) -> Span | None:
    """Return when a fact of several dates has what an assertion says of another of them.

    "Left AQIM in 2013" is of one who "left AQIM in 2012, formed al-Murabitun in 2013".
    """
    ours = next((one for one in list_stretches(reading) if one.moment == moment), None)
    if ours is None:
        return None
    counts = [(_count_shared(ours, one), _read_span(one)) for one in _list_told(fact)]
    own = max((count for count, then in counts if overlaps(moment, then)), default=None)
    others = [(count, then) for count, then in counts if not overlaps(moment, then)]
    if own is None or not others:
        return None
    most, then = max(others, key=lambda other: other[0])
    is_all = own[0] == 0 or most[1] == len(ours.words) + len(ours.names)
    is_more = most[0] > own[0] and most[1] - own[1] >= (1 if is_all else _MORE)
    return then if is_more else None
