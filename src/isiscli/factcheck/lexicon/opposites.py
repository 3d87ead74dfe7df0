"""Know which words turn a claim into its contrary."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import collect, load_topic, read_rows, split_words
from isiscli.factcheck.lexicon.forms import plain_forms


class OppositeFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file of opposites: blocks of pairs by their topic."""

    topics: dict[str, str]


class Opposites(msgspec.Struct, frozen=True):
    """Pairs of sides, each side the words of one meaning, the other side those of its contrary.

    `sides_of` has each place of a word: the number of the pair, and 0 or 1 for the side. `topics`
    has the numbers of the pairs of a topic. Those of "converse" are contraries only of one and the
    same: what one wins, the other loses. Those of "particles" are small words that are contraries
    only where all else is the same.
    """

    pairs: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    sides_of: dict[str, tuple[tuple[int, int], ...]]
    topics: dict[str, range]

    def find_sides(self, word: str) -> frozenset[tuple[int, int]]:
        """Return the places of a word or phrase in any form."""
        found = (self.sides_of.get(form, ()) for form in plain_forms(word))
        return frozenset(side for sides in found for side in sides)

    def are_opposites(self, one: str, other: str) -> bool:
        """Return whether two words or phrases, in any form, stand on the two sides of a pair."""
        facing = {(pair, 1 - side) for pair, side in self.find_sides(one)}
        return not facing.isdisjoint(self.find_sides(other))


@cache
def opposites() -> Opposites:
    """Return the opposites."""
    pairs: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
    topics = {}
    for topic, block in load_topic("opposites", OppositeFile).topics.items():
        start = len(pairs)
        pairs.extend((split_words(left), split_words(right)) for left, right in read_rows(block))
        topics[topic] = range(start, len(pairs))
    placed = (
        (word, (number, side))
        for number, pair in enumerate(pairs)
        for side, words in enumerate(pair)
        for word in words
    )
    return Opposites(tuple(pairs), collect(placed), topics)
