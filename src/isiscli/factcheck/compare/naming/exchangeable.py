"""Tell whether one name can stand in the place of another by mistake."""

import re
from functools import lru_cache

from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.names import Name
from isiscli.folding import fold

_WORD, _INNER_VOWELS = re.compile(r"[a-z]+"), re.compile(r"\B[aeiouy]+")
_LONG = 6
"""Letters that a word has at least which is the same without its vowels."""

_NONE = frozenset(("",))
_BESIDE = frozenset(("", "and", "or"))
_BESIDE_PLACES = _BESIDE | {"the", "a", "an", "in", "at", "on"}
"""Words beside a name that do not make who acts stand like another, and like a place."""

_GOVERNMENT = frozenset(("government", "authorities"))
_ACTORS = frozenset(("group", "body", "place", "name"))
_MEDIA = frozenset(("body/twitter", "body/facebook", "body/youtube", "body/telegram"))


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


def can_replace(ours: Name, theirs: Name) -> bool:
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


@lru_cache(maxsize=65536)
def governs(name: str) -> bool:
    """Tell whether a name is that of a government: the Iraqi government, Government of Iraq."""
    return not _GOVERNMENT.isdisjoint(fold(name).split())


def list_idle(ours: Name, theirs: Name) -> frozenset[str]:
    """Return the words beside two names that do not make them stand alike."""
    if ours.sort == theirs.sort or (governs(ours.text) and governs(theirs.text)):
        return _NONE
    is_where = theirs.sort == "place" and not theirs.is_adjective
    return _BESIDE_PLACES if is_where else _BESIDE


def is_strange(ours: Name, theirs: Name) -> bool:
    """Tell whether two names may be no alternatives: a word with a capital, a place and a group."""
    where = [name for name in (ours, theirs) if name.sort == "place" and not name.is_adjective]
    return theirs.sort == "name" or (ours.sort != theirs.sort and len(where) == 1)
