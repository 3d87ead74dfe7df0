"""Find the name of a fact that an assertion has another in the place of."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from operator import attrgetter

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading

GENERIC = "affiliate/isis"
"""The key of what all records are about, which tells nothing by being named."""

PARALLEL = 3
"""How alike two names must stand to be in each other's place: a word beside them, and a sort."""

_BOTH_SIDES = 4
"""How alike names stand that have the same words before and after them."""

_ADJACENT = 3
"""Characters between a name and the word that it goes with at most: "'s "."""

_START, _END = attrgetter("start"), attrgetter("end")

Free = tuple[Name, str, str]
"""A name that an assertion has not, the word before it and the stem of the one after it."""

_ACTORS = frozenset(("group", "body", "place", "name"))
_MEDIA = frozenset(("body/twitter", "body/facebook", "body/youtube", "body/telegram"))


def has_generic(keys: Iterable[str]) -> bool:
    """Tell whether one of some keys is that of what all records are about, or of a branch of it."""
    return any(key.startswith(GENERIC) for key in keys)


def _is_within(one: str, other: str) -> bool:
    """Tell whether one of two places lies in the other, so that both can be right."""
    world = places()
    return world.lies_in(one, other) or world.lies_in(other, one)


def _can_replace(ours: Name, theirs: Name) -> bool:
    """Tell whether two names are of one sort, so that one can stand for the other by mistake."""
    if ours.sort == theirs.sort:
        return not any(_is_within(a, b) for a in ours.places for b in theirs.places)
    if "person" in (ours.sort, theirs.sort):
        return "name" in (ours.sort, theirs.sort)
    if {ours.sort, theirs.sort} == {"body", "group"}:
        return ours.keys.isdisjoint(_MEDIA)
    return ours.sort in _ACTORS and theirs.sort in _ACTORS


def _is_strange(ours: Name, theirs: Name) -> bool:
    """Tell whether two names may be no alternatives: a word with a capital, a place and a group."""
    where = [name for name in (ours, theirs) if name.sort == "place" and not name.is_adjective]
    return theirs.sort == "name" or (ours.sort != theirs.sort and len(where) == 1)


def _context(reading: Reading, name: Name) -> tuple[str, str]:
    """Return the word before a name and the stem of the one after it, empty where there is none."""
    words = reading.words
    before = bisect_right(words, name.start, key=_END)
    after = bisect_left(words, name.end, key=_START)
    return (
        words[before - 1].folded if before else "",
        words[after].stem if after < len(words) else "",
    )


def list_free(fact: Fact, mentioned: Counter[str]) -> list[Free]:
    """Return the names of a fact that an assertion could have and has not, with their context.

    `mentioned` says how often the assertion has the key of a name; what a fact names more often is
    there in another place, too.
    """
    free: list[Free] = []
    for text in fact.readings:
        there = Counter(key for name in text.names for key in name.keys)
        for theirs in text.names:
            is_free = all(there[key] > mentioned[key] for key in theirs.keys)
            if is_free and theirs.keys.isdisjoint(fact.voices):
                free.append((theirs, *_context(text, theirs)))
    return free


def find_counterpart(ours: Name, reading: Reading, free: Sequence[Free]) -> tuple[int, Name] | None:
    """Return the name of a fact in whose place the assertion has another, and how alike they are.

    Of several, the one that stands most alike; a capital that may be no name counts only so.
    """
    own = _context(reading, ours)
    best: tuple[int, Name] | None = None
    for theirs, before, after in free:
        if not _can_replace(ours, theirs):
            continue
        alike = 2 * (before == own[0] != "") + 2 * (after == own[1] != "")
        least = _BOTH_SIDES if GENERIC in ours.keys else 1 if _is_strange(ours, theirs) else 0
        if alike < least:
            continue
        alike += (ours.sort == theirs.sort) + (ours.is_adjective == theirs.is_adjective)
        if best is None or alike > best[0]:
            best = alike, theirs
    return best


def _find_head(ours: Name, reading: Reading) -> str | None:
    """Return the stem of the word that a name goes with, None where that is a verb or far."""
    after = next((n for n in reading.content if reading.words[n].start >= ours.end), None)
    if after is None:
        return None
    word = reading.words[after]
    is_verb = word.folded.endswith("ed")
    return None if is_verb or word.start - ours.end > _ADJACENT else word.stem


def find_owner(ours: Name, reading: Reading, fact: Fact) -> Name | None:
    """Return the name that the fact has before the same word, where it is always another.

    "The Islamic State affiliate" is not "the al-Qaeda affiliate", whoever else is named.
    """
    head = _find_head(ours, reading)
    found: Name | None = None
    for text in fact.readings if head else ():
        for number in text.content:
            word = text.words[number]
            if word.stem != head:
                continue
            owner = next((n for n in text.names if 0 <= word.start - n.end <= _ADJACENT), None)
            if owner is None or owner.keys & ours.keys or not _can_replace(ours, owner):
                return None
            if GENERIC in ours.keys and (owner.sort != "group" or has_generic(owner.keys)):
                return None
            found = found or owner
    return found
