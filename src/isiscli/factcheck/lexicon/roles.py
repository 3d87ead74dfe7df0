"""Know which titles are one role, and which a person cannot hold beside another."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import (
    collect,
    load_topic,
    read_groups,
    read_named,
    split_words,
)


class LevelBlocks(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The roles of one level, as the file has them."""

    exclusive: str = ""
    shared: str = ""


class RoleFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file of roles."""

    levels: dict[str, LevelBlocks]
    compatible: str


class Role(msgspec.Struct, frozen=True):
    """A role under all its titles, the first of which is its name.

    Who holds an `exclusive` role in an organisation holds no other exclusive role in it at the
    same time, unless the two are compatible.
    """

    name: str
    titles: tuple[str, ...]
    level: str
    exclusive: bool


class Roles(msgspec.Struct, frozen=True):
    """Roles by their names, and the names of the roles that a title can mean.

    `compatible` has pairs of names of roles that one person can hold at a time, in both orders.
    """

    roles: dict[str, Role]
    names_of: dict[str, tuple[str, ...]]
    compatible: frozenset[tuple[str, str]]

    def exclude_each_other(self, one: str, other: str) -> bool:
        """Return whether nobody holds both titles in one organisation at a time.

        A title that the lexicon does not know excludes none.
        """
        pairs = [(a, b) for a in self.names_of.get(one, ()) for b in self.names_of.get(other, ())]
        return bool(pairs) and all(self._exclusive(a, b) for a, b in pairs)

    def _exclusive(self, one: str, other: str) -> bool:
        both = self.roles[one].exclusive and self.roles[other].exclusive
        return both and one != other and (one, other) not in self.compatible


@cache
def roles() -> Roles:
    """Return the roles."""
    file = load_topic("roles", RoleFile)
    found = [
        Role(name, (name, *split_words(titles)), level, exclusive)
        for level, blocks in file.levels.items()
        for exclusive, block in ((True, blocks.exclusive), (False, blocks.shared))
        for name, titles in read_named(block)
    ]
    sets = list(read_groups(file.compatible))
    return Roles(
        {role.name: role for role in found},
        collect((title, role.name) for role in found for title in role.titles),
        frozenset((one, other) for group in sets for one in group for other in group),
    )
