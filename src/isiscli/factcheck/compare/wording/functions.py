"""Compare what the parts of bodies are for: the military wing with the political one."""

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import functions
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word

_WEIGHT = 2.4
"""What the purpose of a part of a body weighs, as any word that has a contrary does at least."""

_JOINING = frozenset(("and", "or"))


class _Purpose(NamedTuple):
    """The words for what a part of a body is for, and the numbers of their purposes."""

    words: tuple[Word, ...]
    numbers: frozenset[int]


def _tells_purpose(word: Word) -> bool:
    return word.folded in functions().purposes or word.folded in _JOINING


@once
def _list_purposes(text: Reading) -> list[_Purpose]:
    """Return what each part of a body in a text is for: "intelligence and security wing"."""
    known, found = functions(), list[_Purpose]()
    for at, word in enumerate(text.words):
        if word.folded not in known.organs:
            continue
        before = itertools.takewhile(_tells_purpose, reversed(text.words[:at]))
        told = [one for one in before if one.folded in known.purposes]
        numbers = frozenset(n for one in told for n in known.purposes[one.folded])
        if told:
            found.append(_Purpose(tuple(reversed(told)), numbers))
    return found


def compare_functions(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield what a part of a body is for, where that of the fact is for something else alone."""
    ours = _list_purposes(reading)
    theirs = [one for text in fact.readings for one in _list_purposes(text)] if ours else []
    for one in ours if theirs else ():
        if any(one.numbers & other.numbers for other in theirs):
            continue
        first, last = one.words[0], one.words[-1]
        said = reading.text[first.start : last.end]
        sourced = " and ".join(word.text for word in theirs[0].words)
        yield Part(first.start, last.end, "contrary", said, "differs", _WEIGHT, sourced)
