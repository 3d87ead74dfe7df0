"""Know which words say the same in a claim."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import load_topic, read_groups


class SynonymFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file of synonyms: blocks of groups by their topic."""

    topics: dict[str, str]


class Synonyms(msgspec.Struct, frozen=True):
    """Groups of words and phrases of which one can stand for another and the claim stays true.

    A word that has several senses is in several groups: two words are synonyms where they share
    one, and sharing a word does not make two groups one. `topics` has the numbers of the groups of
    a topic; those of "saying" carry what is said.
    """

    groups: tuple[tuple[str, ...], ...]
    topics: dict[str, range]


@cache
def synonyms() -> Synonyms:
    """Return the synonyms."""
    groups: list[tuple[str, ...]] = []
    topics = {}
    for topic, block in load_topic("synonyms", SynonymFile).topics.items():
        start = len(groups)
        groups.extend(read_groups(block))
        topics[topic] = range(start, len(groups))
    return Synonyms(tuple(groups), topics)
