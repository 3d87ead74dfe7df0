"""Tell between which words the names of a text stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from operator import attrgetter
from typing import NamedTuple

from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_START, _END = attrgetter("start"), attrgetter("end")

_HELPING = frozenset("has have had".split())
"""Words between who did a thing and what they did."""

ASIDE = ("than", "outside", "beyond")
"""Words before a name that stands there only to say what is meant by another."""

_JOINING, _AND = ("and", "or"), len(" and ")


class Placed(NamedTuple):
    """A name, the word before it and the stem of the one after it but for "has", "" for none."""

    name: Name
    before: str
    after: str


@once
def place_names(reading: Reading) -> list[Placed]:
    """Return the names of a text with what stands beside them."""
    words = reading.words
    placed: list[Placed] = []
    for name in reading.names:
        before = bisect_right(words, name.start, key=_END)
        after = bisect_left(words, name.end, key=_START)
        while after + 1 < len(words) and words[after].folded in _HELPING:
            after += 1
        led = words[before - 1].folded if before else ""
        last = placed[-1] if placed else None
        if led in _JOINING and last and last.before in ASIDE and name.start - last.name.end <= _AND:
            led = last.before  # "outside Syria and Iraq"
        placed.append(Placed(name, led, words[after].stem if after < len(words) else ""))
    return placed


def place_others(readings: Iterable[Reading], voices: Collection[str]) -> list[Placed]:
    """Return the names of texts, those of their `voices` left out."""
    return [
        placed
        for reading in readings
        for placed in place_names(reading)
        if placed.name.keys.isdisjoint(voices)
    ]
