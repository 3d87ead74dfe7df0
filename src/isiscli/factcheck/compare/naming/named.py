"""Hold the names of an assertion with what of them is the same beside every fact."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from isiscli.factcheck.facts.neighbours import Placed, place_names
from isiscli.factcheck.facts.weights import Weigh
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import split_text
from isiscli.folding import squeeze

GENERIC = "affiliate/isis"
"""The key of what all records are about, which tells nothing by being named."""

COALITION = frozenset(("coalition", "alliance"))
"""Words for the Coalition, which is no name here, and which other bodies are called by as well."""

_TOPIC = 0.5
"""What the topic of all records weighs, which tells nothing by being there."""

ADJACENT = 3
"""Characters between a name and the word that it goes with at most: "'s "."""

_START = attrgetter("start")


class Named(NamedTuple):
    """A name of an assertion with what stands beside it.

    `squeezed` is how it is looked for in a text, `stem` how where it is one word, else "": Mali is
    not in Somalia. `head` is the stem of the word that it goes with, "" for none. `is_voiced` where
    it only says who says it, `is_generic` where it is the topic of all records, `is_joined` where a
    hyphen follows: "US-backed forces".
    """

    placed: Placed
    squeezed: str
    stem: str
    head: str
    weight: float
    is_voiced: bool
    is_generic: bool
    is_joined: bool

    @property
    def name(self) -> Name:
        """Return the name itself."""
        return self.placed.name


class _Text(NamedTuple):
    reading: Reading
    names: Sequence[Named]
    mentioned: Mapping[str, int]


class NamedText(_Text):
    """The names of a text; `mentioned` says how often it has the key of each, and denies it not."""


def _stem_single(name: Name) -> str:
    """Return the stem of a name of one word, none for one of several."""
    words = split_text(name.text)
    return words[0].stem if len(words) == 1 else ""


def _find_head(name: Name, reading: Reading) -> str:
    """Return the stem of the word that a name goes with, none where that is a verb or far."""
    after = next((n for n in reading.content if reading.words[n].start >= name.end), None)
    if after is None:
        return ""
    word = reading.words[after]
    is_verb = word.folded.endswith("ed")
    return "" if is_verb or word.start - name.end > ADJACENT else word.stem


def _weigh_name(name: Name, reading: Reading, weigh: Weigh) -> float:
    if GENERIC in name.keys:
        return _TOPIC
    first = bisect_left(reading.words, name.start, key=_START)
    stop = bisect_left(reading.words, name.end, key=_START)
    return max(weigh(word.folded) for word in reading.words[first:stop])


def list_names(reading: Reading, weigh: Weigh) -> NamedText:
    """Return the names of a text, in order, ready to be compared."""
    names = [
        Named(
            placed,
            squeeze(placed.name.text),
            _stem_single(placed.name),
            _find_head(placed.name, reading),
            _weigh_name(placed.name, reading, weigh),
            reading.is_voiced(placed.name.start, placed.name.end),
            GENERIC in placed.name.keys,
            reading.text.startswith("-", placed.name.end),
        )
        for placed in place_names(reading)
    ]
    denied = {reading.words[number].start for number in reading.negated}
    said = [name for name in reading.names if name.start not in denied]
    return NamedText(reading, names, Counter(key for name in said for key in name.keys))
