"""Find the name of a fact that an assertion has another in the place of."""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from isiscli.factcheck.compare.named import ADJACENT, GENERIC, Named
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.neighbours import Placed
from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.names import Name
from isiscli.folding import fold

PARALLEL = 3
"""How alike two names must stand to be in each other's place: a word beside them, and a sort."""

_BOTH_SIDES = 4
"""How alike names stand that have the same words before and after them."""

_WORD, _INNER_VOWELS = re.compile(r"[a-z]+"), re.compile(r"\B[aeiouy]+")
_LONG = 6
"""Letters that a word has at least which is the same without its vowels."""

_NONE = frozenset(("",))
_BESIDE = frozenset(("", "and", "or"))
_BESIDE_PLACES = _BESIDE | {"the", "a", "an"}
"""Words beside a name that do not make who acts stand like another, and like a place."""

_ASIDE = ("than", "outside", "beyond")
"""Words before a name that stands there only to say what is meant by another."""

_ACTORS = frozenset(("group", "body", "place", "name"))
_MEDIA = frozenset(("body/twitter", "body/facebook", "body/youtube", "body/telegram"))


def has_generic(keys: Iterable[str]) -> bool:
    """Tell whether one of some keys is that of what all records are about, or of a branch of it."""
    return any(key.startswith(GENERIC) for key in keys)


@lru_cache(maxsize=65536)
def are_within(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether one of two places lies in the other, so that both can be right."""
    world = places()
    ours, theirs = (
        [key[len("place/") :] for key in keys if key.startswith("place/")] for keys in (one, other)
    )
    return any(world.lies_in(a, b) or world.lies_in(b, a) for a in ours for b in theirs)


@lru_cache(maxsize=65536)
def _spell(name: str) -> frozenset[str]:
    """Return the words of a name as transliterations share them: Khorasan, Khurasan."""
    words = _WORD.findall(fold(name))
    return frozenset(
        w if len(w) < _LONG or w == "border" else _INNER_VOWELS.sub("", w) for w in words
    )


def _can_replace(ours: Name, theirs: Name) -> bool:
    """Tell whether two names are of one sort, so that one can stand for the other by mistake."""
    own, other = _spell(ours.text), _spell(theirs.text)
    if (own and own <= other) or ("border" in own) != ("border" in other):
        return False
    if ours.sort == theirs.sort:
        return not are_within(ours.keys, theirs.keys)
    if "person" in (ours.sort, theirs.sort):
        return "name" in (ours.sort, theirs.sort)
    if {ours.sort, theirs.sort} == {"body", "group"}:
        return ours.keys.isdisjoint(_MEDIA)
    return ours.sort in _ACTORS and theirs.sort in _ACTORS


def _list_idle(ours: Name, theirs: Name) -> frozenset[str]:
    """Return the words beside two names that do not make them stand alike."""
    if ours.sort == theirs.sort:
        return _NONE
    is_where = theirs.sort == "place" and not theirs.is_adjective
    return _BESIDE_PLACES if is_where else _BESIDE


def _is_strange(ours: Name, theirs: Name) -> bool:
    """Tell whether two names may be no alternatives: a word with a capital, a place and a group."""
    where = [name for name in (ours, theirs) if name.sort == "place" and not name.is_adjective]
    return theirs.sort == "name" or (ours.sort != theirs.sort and len(where) == 1)


def list_free(fact: Fact, mentioned: Collection[str]) -> list[Placed]:
    """Return the names of a fact that an assertion could have and has not, with their context.

    `mentioned` has the keys of the names of the assertion: what it names itself stands there in
    another place, and is not what it ought to have instead.
    """
    return [theirs for theirs in fact.placed if theirs.name.keys.isdisjoint(mentioned)]


def find_counterpart(ours: Named, free: Sequence[Placed]) -> tuple[int, Name] | None:
    """Return the name of a fact in whose place the assertion has another, and how alike they are.

    Of several, the one that stands most alike; a capital that may be no name counts only so.
    """
    name, own_before, own_after = ours.placed
    if own_before in _ASIDE:
        return None
    best: tuple[int, Name] | None = None
    for theirs, before, after in free:
        idle = _list_idle(name, theirs)
        alike = 2 * (before == own_before and before not in idle)
        alike += 2 * (after == own_after and after not in idle)
        if alike < _BOTH_SIDES and (ours.is_generic or (not alike and _is_strange(name, theirs))):
            continue
        alike += (name.sort == theirs.sort) + (name.is_adjective == theirs.is_adjective)
        if (best is None or alike > best[0]) and _can_replace(name, theirs):
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
            if owner is None or owner.keys & ours.name.keys or not _can_replace(ours.name, owner):
                return None
            if ours.is_generic and (owner.sort != "group" or has_generic(owner.keys)):
                return None
            found = found or owner
    return found
