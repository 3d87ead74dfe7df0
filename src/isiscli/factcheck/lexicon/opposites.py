"""Know which words turn a claim into its contrary."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import load_topic, read_rows, split_words


class OppositeFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file of opposites: blocks of pairs by their topic."""

    topics: dict[str, str]


class Opposites(msgspec.Struct, frozen=True):
    """Pairs of sides, each side the words of one meaning, the other side those of its contrary.

    `topics` has the numbers of the pairs of a topic. Those of "converse" are contraries only of one
    and the same: what one wins, the other loses. Those of "particles" are small words that are
    contraries only where all else is the same.
    """

    pairs: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    topics: dict[str, range]


@cache
def opposites() -> Opposites:
    """Return the opposites."""
    pairs: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
    topics = {}
    for topic, block in load_topic("opposites", OppositeFile).topics.items():
        start = len(pairs)
        pairs.extend((split_words(left), split_words(right)) for left, right in read_rows(block))
        topics[topic] = range(start, len(pairs))
    return Opposites(tuple(pairs), topics)
