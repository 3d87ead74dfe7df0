"""Find the name of a fact that an assertion has another in the place of."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from isiscli.factcheck.compare.naming.countries import is_capital, is_country
from isiscli.factcheck.compare.naming.exchangeable import can_replace, is_strange, list_idle
from isiscli.factcheck.compare.naming.named import ADJACENT, GENERIC, Named
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.neighbours import ASIDE, Placed
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once

PARALLEL = 3
"""How alike two names must stand to be in each other's place: a word beside them, and a sort."""

_BESIDE, _BOTH_SIDES = 2, 4
"""How alike names stand that have the same word on one side, and on both."""

_WHERE = ("in", "at", "near", "inside")
"""Words before a place where something is."""


def has_generic(keys: Iterable[str]) -> bool:
    """Tell whether one of some keys is that of what all records are about, or of a branch of it."""
    return any(key.startswith(GENERIC) for key in keys)


_FORCES = frozenset("forc soldier troop men fighter armi militia gunmen milit".split())
"""The stems of words for those who act for somebody: "Hifter's forces"."""


def acts(ours: Named) -> bool:
    """Tell whether a name stands for those who act for it: "Hifter's men", "US forces"."""
    return ours.placed.after in _FORCES


Free = tuple[Placed, int]
"""A name of a fact that an assertion has not, and how alike another must stand at least."""


@once
def _count_repeated(fact: Fact) -> Mapping[str, int]:
    """Return how often a text of a fact has each key of its names at most, if more than once."""
    most: Counter[str] = Counter()
    for text in fact.readings:
        most |= Counter(key for name in text.names for key in name.keys)
    return {key: times for key, times in most.items() if times > 1}


def _list_repeated(fact: Fact, mentioned: Mapping[str, int]) -> set[str]:
    """Return the keys that a text of the fact has more often than the assertion."""
    repeated = _count_repeated(fact)
    return {key for key, times in repeated.items() if 0 < mentioned.get(key, 0) < times}


def list_free(fact: Fact, mentioned: Mapping[str, int]) -> list[Free]:
    """Return the names of a fact that an assertion could have and has not, with their context.

    `mentioned` says how often the assertion has each key: what it names itself stands there in
    another place, and is not what it ought to have instead, unless the fact names a place twice.
    """
    repeated = _list_repeated(fact, mentioned)
    free: list[Free] = []
    for theirs in fact.placed:
        keys = theirs.name.keys
        if keys.isdisjoint(mentioned):
            free.append((theirs, 0))
        elif keys <= repeated and theirs.name.sort == "place":
            free.append((theirs, _BESIDE))
    return free


def _is_odd(ours: Name, theirs: Name) -> bool:
    """Tell whether two names that do not stand alike are no alternatives.

    One word with a capital of which nothing is known may be anything: a ship, where a body stands.
    """
    is_unknown = ours.sort == "name" and " " not in ours.text and theirs.sort == "body"
    return is_unknown or is_strange(ours, theirs) or _are_of_two_levels(ours, theirs)


def _is_of_whom(ours: Name, theirs: Name) -> bool:
    """Tell whether a place stands where a fact tells of whom something is: a "French" climber."""
    return ours.sort == "place" and not ours.is_adjective and theirs.is_adjective


def _are_of_two_levels(ours: Name, theirs: Name) -> bool:
    """Tell whether one name is of a country and the other of a town."""
    names = (ours, theirs)
    if any(name.sort != "place" or name.is_adjective for name in names):
        return False
    return {is_country(name) for name in names} == {True, False} and not any(
        is_capital(name) for name in names
    )


def find_counterpart(ours: Named, free: Sequence[Free]) -> tuple[int, Name] | None:
    """Return the name of a fact in whose place the assertion has another, and how alike they are.

    Of several, the one that stands most alike; a capital that may be no name counts only so.
    """
    name, own_before, own_after = ours.placed
    if name.sort == "person" and acts(ours):
        name = name._replace(sort="group")
    if own_before in ASIDE:
        return None
    best: tuple[int, Name] | None = None
    is_where = name.sort == "place" and not name.is_adjective and own_before in _WHERE
    for (theirs, before, after), needed in free:
        if is_where and theirs.is_adjective:
            continue  # of whom a "French" climber is does not tell where he was
        idle = list_idle(name, theirs)
        alike = 2 * (before == own_before and before not in idle)
        alike += 2 * (after == own_after and after not in idle)
        is_odd = not alike and (_is_odd(name, theirs) or _is_of_whom(name, theirs))
        if alike < _BOTH_SIDES and (ours.is_generic or alike < needed or is_odd):
            continue
        alike += (name.sort == theirs.sort) + (name.is_adjective == theirs.is_adjective)
        if (best is None or alike > best[0]) and can_replace(name, theirs):
            best = alike, theirs
    return best


def find_owner(ours: Named, fact: Fact) -> Name | None:
    """Return the name that the fact has before the same word, where it is always another.

    "The Islamic State affiliate" is not "the al-Qaeda affiliate", whoever else is named.
    """
    if ours.head not in fact.stems:
        return None
    found: Name | None = None
    for text in fact.readings:
        for number in text.content:
            word = text.words[number]
            if word.stem != ours.head:
                continue
            owner = next((n for n in text.names if 0 <= word.start - n.end <= ADJACENT), None)
            if owner is None or owner.keys & ours.name.keys or not can_replace(ours.name, owner):
                return None
            if ours.is_generic and (owner.sort != "group" or has_generic(owner.keys)):
                return None
            found = found or owner
    return found
