"""Compare what is said of a name, or of all before it, by the verb that says it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from isiscli.factcheck.compare.comparison import Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_END = attrgetter("end")
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|has|have|had|been|be|will|did|does)\s(?:\w+\s){0,2}\Z"
)
_LONGEST = 40
"""Characters of an auxiliary and what stands between it and its verb, at most."""


def _read_governor(text: Reading, name: Name) -> frozenset[Label]:
    """Return the labels of the word that a name follows: "joined AQIM"."""
    number = bisect_right(text.words, name.start, key=_END) - 1
    labels = text.labels.get(number, frozenset()) if number >= 0 else frozenset()
    return frozenset() if number in text.negated else labels


def compare_governors(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each name that follows the contrary of what it follows in the fact."""
    for name in reading.names:
        ours = _read_governor(reading, name)
        facing = {(sort, pair, 1 - side) for sort, pair, side in ours if sort == "side"}
        if not facing:
            continue
        theirs = [
            _read_governor(text, other)
            for text in fact.readings
            for other in text.names
            if not other.keys.isdisjoint(name.keys)
        ]
        is_same = any(label in ours for found in theirs for label in found)
        if not is_same and any(not facing.isdisjoint(found) for found in theirs):
            yield Part(name.start, name.end, "doubt", name.text, "missing", 0.0)


def compare_verbs(reading: Reading, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield the last word where it is a verb that has a contrary and is missing of `parts`."""
    if not reading.content:
        return
    number = reading.content[-1]
    word = reading.words[number]
    if number < len(reading.words) - 1 or not any(
        label[0] == "side" for label in reading.labels.get(number, ())
    ):
        return
    if _AUXILIARY.search(reading.text, max(0, word.start - _LONGEST), word.start):
        for part in parts:
            if (part.start, part.sort, part.state) == (word.start, "word", "missing"):
                yield part._replace(sort="doubt", weight=0.0)
