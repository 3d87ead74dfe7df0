"""Look words up in the lexicon in any form, for tests of what it says of them."""

from functools import cache

from isiscli.factcheck.lexicon import opposites, plain_forms, synonyms


@cache
def find_groups(word: str) -> frozenset[int]:
    """Return the numbers of the groups of synonyms that a word or phrase is in."""
    forms = set(plain_forms(word))
    groups = enumerate(synonyms().groups)
    return frozenset(number for number, group in groups if not forms.isdisjoint(group))


def are_synonyms(one: str, other: str) -> bool:
    """Return whether two words or phrases are the same or share a group."""
    return one == other or not find_groups(one).isdisjoint(find_groups(other))


def find_sides(word: str) -> frozenset[tuple[int, int]]:
    """Return the pairs that a word or phrase is in, each with 0 or 1 for the side."""
    forms = set(plain_forms(word))
    return frozenset(
        (number, side)
        for number, pair in enumerate(opposites().pairs)
        for side, words in enumerate(pair)
        if not forms.isdisjoint(words)
    )


def are_opposites(one: str, other: str) -> bool:
    """Return whether two words or phrases stand on the two sides of a pair."""
    facing = {(pair, 1 - side) for pair, side in find_sides(one)}
    return not facing.isdisjoint(find_sides(other))
