"""Know what is counted and measured, in which units, and how much vague words mean."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import (
    collect,
    load_topic,
    read_groups,
    read_rows,
    split_words,
)


class MeasureFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file of measures."""

    counted: str
    exclusive: str
    units: dict[str, str]
    numbers: str
    shares: str


class Unit(msgspec.Struct, frozen=True):
    """A unit: its dimension, and how many of the dimension's first unit it is."""

    name: str
    dimension: str
    factor: float


class Vague(msgspec.Struct, frozen=True):
    """The least and the most that a vague quantity means; of shares, in percent."""

    low: float
    high: float


class Measures(msgspec.Struct, frozen=True):
    """What is counted, and in what units.

    `counted` has for each noun of people or things the noun that it is a word for, `broader` for
    each such noun all that it is a part of, `exclusive` for each the nouns of which nothing is one
    as well, without what is narrower. `units` is by each name and sign of a unit. Money
    has a dimension for each currency. `numbers` are vague numbers, `shares` parts of a whole.
    """

    counted: dict[str, tuple[str, ...]]
    broader: dict[str, frozenset[str]]
    exclusive: dict[str, frozenset[str]]
    units: dict[str, Unit]
    numbers: dict[str, Vague]
    shares: dict[str, Vague]

    def exclude_each_other(self, one: str, other: str) -> bool:
        """Return whether nothing can be counted under both nouns, whatever they are short for."""
        pairs = [(a, b) for a in self.counted.get(one, ()) for b in self.counted.get(other, ())]
        return bool(pairs) and all(self._exclusive(a, b) for a, b in pairs)

    def _exclusive(self, one: str, other: str) -> bool:
        ones, others = {one, *self.broader[one]}, {other, *self.broader[other]}
        return any(not others.isdisjoint(self.exclusive.get(a, ())) for a in ones)


def _read_broader(block: str) -> dict[str, frozenset[str]]:
    broader: dict[str, frozenset[str]] = {}
    for name, _, wholes in read_rows(block):
        parents = split_words(wholes)
        broader[name] = frozenset(parents).union(*(broader[parent] for parent in parents))
    return broader


def _read_vague(block: str) -> dict[str, Vague]:
    return {
        word: Vague(float(low), float(high))
        for words, low, high in read_rows(block)
        for word in split_words(words)
    }


@cache
def measures() -> Measures:
    """Return the measures."""
    file = load_topic("measures", MeasureFile)
    counted = [
        (word, name)
        for name, others, _ in read_rows(file.counted)
        for word in (name, *split_words(others))
    ]
    units = {
        word: Unit(name, dimension, float(factor))
        for dimension, block in file.units.items()
        for name, words, factor in read_rows(block)
        for word in (name, *split_words(words))
    }
    sets = list(read_groups(file.exclusive))
    exclusive: dict[str, frozenset[str]] = {}
    for group in sets:
        for noun in group:
            exclusive[noun] = exclusive.get(noun, frozenset()).union(set(group) - {noun})
    return Measures(
        collect(counted),
        _read_broader(file.counted),
        exclusive,
        units,
        _read_vague(file.numbers),
        _read_vague(file.shares),
    )
