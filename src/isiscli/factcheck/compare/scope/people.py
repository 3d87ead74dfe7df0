"""Know whose fighters and members a text tells of, and whether they lead, beside a fact."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.basis.meant import list_meant
from isiscli.factcheck.compare.naming.counterparts import has_generic
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_PEOPLE = (
    r"(?:fighters?|militants?|members?|soldiers?|troops|men|jihadists?|combatants?|prisoners?|"
    r"detainees?|defectors?|inmates?|supporters?|sympathi[sz]ers?|ranks)"
)
_BEHIND = re.compile(rf"(?:[’']s?)?\s{_PEOPLE}\b")
_BEFORE = re.compile(rf"\b{_PEOPLE}\s(?:of|from)\s(?:the\s)?\Z", re.IGNORECASE)
"""What stands around the name of those whose people are meant."""


class _Owners(NamedTuple):
    """The names of a text whose people it tells of, and its other names of groups."""

    owners: list[Name]
    others: list[Name]


@once
def _list_owners(text: Reading) -> _Owners:
    groups = [n for n in text.names if n.sort in ("group", "body")]
    owners = [
        name
        for name in groups
        if _BEHIND.match(text.text, name.end) or _BEFORE.search(text.text, 0, name.start)
    ]
    return _Owners(owners, [name for name in groups if name not in owners])


def _is_same(one: Name, other: Name) -> bool:
    """Tell whether two names are of one group; a branch of ISIS is ISIS, too."""
    is_isis = has_generic(one.keys) and has_generic(other.keys)
    return is_isis or not one.keys.isdisjoint(other.keys)


def compare_whose_people(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield whose people an assertion tells of, where in the fact they are its other group's.

    "ISIS fighters killed fighting the SDF" is not what is told of SDF fighters.
    """
    ours = _list_owners(reading)
    theirs = [n for text in fact.readings for n in _list_owners(text).owners] if ours.owners else []
    for name in ours.owners:
        is_own = any(_is_same(name, other) for other in theirs)
        is_others = any(_is_same(one, other) for one in ours.others for other in theirs)
        if is_others and not is_own:
            yield doubt(name, sort="doer")


_LEADERS = frozenset("commanders leaders chiefs officers officials emirs generals".split())
_FIGHTER = ("role", "fighter", 0)


def compare_leaders(reading: Reading, parts: Sequence[Part], fact: Fact) -> Iterator[Part]:
    """Yield each word for leaders that a fact has not, where it has fighters and they are not told.

    What a paragraph tells of its commanders is not what the fact tells of fighters.
    """
    if _FIGHTER not in fact.labels or _FIGHTER in list_meant(reading).labels:
        return
    lacking = {p.start for p in parts if p.sort == "word" and p.state not in ("agrees", "differs")}
    for number in reading.content:
        word = reading.words[number]
        if word.folded in _LEADERS and word.start in lacking:
            yield doubt(word)
