"""Know which words say the same in a claim."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import collect, load_topic, read_groups
from isiscli.factcheck.lexicon.forms import plain_forms


class SynonymFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file of synonyms: blocks of groups by their topic."""

    topics: dict[str, str]


class Synonyms(msgspec.Struct, frozen=True):
    """Groups of words and phrases of which one can stand for another and the claim stays true.

    `groups_of` has the numbers of the groups of a word, of several where it has several senses:
    two words are synonyms where they share a number, and sharing a word does not make two groups
    one. `topics` has the numbers of the groups of a topic; those of "saying" carry what is said.
    """

    groups: tuple[tuple[str, ...], ...]
    groups_of: dict[str, tuple[int, ...]]
    topics: dict[str, range]

    def find_groups(self, word: str) -> frozenset[int]:
        """Return the numbers of the groups that a word or phrase has a place in, in any form."""
        found = (self.groups_of.get(form, ()) for form in plain_forms(word))
        return frozenset(number for numbers in found for number in numbers)

    def are_synonyms(self, one: str, other: str) -> bool:
        """Return whether two words or phrases, in any form, are the same or share a group."""
        return one == other or not self.find_groups(one).isdisjoint(self.find_groups(other))


@cache
def synonyms() -> Synonyms:
    """Return the synonyms."""
    groups: list[tuple[str, ...]] = []
    topics = {}
    for topic, block in load_topic("synonyms", SynonymFile).topics.items():
        start = len(groups)
        groups.extend(read_groups(block))
        topics[topic] = range(start, len(groups))
    numbered = ((word, number) for number, group in enumerate(groups) for word in group)
    return Synonyms(tuple(groups), collect(numbered), topics)
