"""Weigh the words of the texts of a fact."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

Weigh = Callable[[str], float]
"""How much a folded word tells, 1 to 4."""


class Weighed(NamedTuple):
    """What the words of a text that carry meaning tell: all together, and each with its labels."""

    total: float
    words: Sequence[tuple[float, str, frozenset[Label]]]


def weigh_texts(readings: Iterable[Reading], weigh: Weigh) -> list[Weighed]:
    """Return what the words of texts tell, in order, of those texts that have such words."""
    weighed = []
    for reading in readings:
        total, words = 0.0, []
        for number in reading.content:
            word = reading.words[number]
            weight = weigh(word.folded)
            total += weight
            words.append((weight, word.stem, reading.labels.get(number, frozenset())))
        if total:
            weighed.append(Weighed(total, words))
    return weighed
