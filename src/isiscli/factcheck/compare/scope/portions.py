"""Compare all of a group with what a fact tells of some of it: "30 militants of AQIM"."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.frames import read_frames
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_OF = re.compile(r"\s(?:[\w-]+\s){0,4}?(?:of|from|in)\s(?:the\s)?$")
_CUSTODY = re.compile(r"(?:[’']s?)?\s(?:custody|detention|captivity|hands|prisons?|jails?)\b")
"""Words behind those who hold the counted, who are none of theirs: "in SDF custody"."""

_OWN = re.compile(r"[’']s?\s")
_THEIRS = re.compile(
    r"\s(?:militants|fighters|members|men|defectors|supporters|jihadists|leaders)\b"
)
"""Words behind a group by which some of it are meant."""


@once
def _list_counted(text: Reading) -> list[Name]:
    """Return the names of those of whom only some are counted: "a dozen of Sahraoui's men"."""
    counted = []
    for name in text.names:
        before = [a.end for a in text.amounts if a.unit == "count" and a.end <= name.start]
        if before and name.sort in ("group", "person"):
            gap = text.text[max(before) : name.start]
            is_of = _OF.fullmatch(gap) and not _CUSTODY.match(text.text, name.end)
            if is_of and (name.sort == "group" or _OWN.match(text.text, name.end)):
                counted.append(name)
    return counted


@once
def _list_doing(text: Reading) -> list[Name]:
    """Return the names of those who do something themselves, or to whom it is done."""
    doing = [name for frame in read_frames(text) for name in (*frame.doers, *frame.targets)]
    alone = [n for n in doing if not n.is_adjective and not _OWN.match(text.text, n.end)]
    return [n for n in alone if n not in _list_counted(text)]


@once
def _list_portioned(fact: Fact) -> frozenset[str]:
    """Return the keys of those whom a fact names only as those of whom some are meant."""
    counted = {key for text in fact.readings for n in _list_counted(text) for key in n.keys}
    doing = {key for text in fact.readings for n in _list_doing(text) for key in n.keys}
    return frozenset(counted - doing)


def compare_portions(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each name of who does what, in a fact, only some of theirs do."""
    portioned = _list_portioned(fact)
    for name in _list_doing(reading) if portioned else ():
        is_some = _THEIRS.match(reading.text, name.end) is not None
        if not (is_some or name.keys.isdisjoint(portioned)):
            yield doubt(name, sort="lack")
