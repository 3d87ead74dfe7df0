"""Compare whose forces do a thing: the Syrian army is not the Syrian Democratic Forces."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_FORCES = re.compile(
    r"(?:[’']s?)?\s(?:(?:own|armed|security|government|state|regime|special|ground|air|national)\s)*"
    r"(?:forces?|army|armies|troops|soldiers|military|police|air force|warplanes|jets|commandos)\b"
    r"(?![’'])",
    re.IGNORECASE,
)
_SERVICE = re.compile(r"(?:[’']s?)?\s(?:service members?|central command|government)\b", re.I)
"""Other words by which a fact may tell of the same forces."""

_OURS = re.compile(r"\b(coalition)(?:[’']s)?\s(?:forces|troops|soldiers|fighters)\b", re.I)


class _Army(NamedTuple):
    """Whose forces they are: what lacks where a fact has none of theirs, the keys of a country."""

    part: Part
    keys: frozenset[str]


def _read_army(start: int, end: int, text: str, keys: frozenset[str]) -> _Army:
    return _Army(Part(start, end, "lack", text, "missing", 0.0), keys)


@once
def _list_armies(text: Reading) -> list[_Army]:
    """Return the forces of countries in a text, and those of the coalition."""
    armies = [
        _read_army(name.start, name.end, name.text, name.keys)
        for name in text.names
        if name.sort == "place" and _FORCES.match(text.text, name.end)
    ]
    return armies + [
        _read_army(*found.span(1), found[1], frozenset(("coalition",)))
        for found in _OURS.finditer(text.text)
    ]


_GOVERNMENT = re.compile(r"(?:^|(?<=[a-z]\s))government\s(?:forces?|troops|soldiers)\b")
"""Forces of the only country that a text names: "government forces in Marawi"."""


@once
def _list_told(text: Reading) -> list[frozenset[str]]:
    """Return the keys of those whose forces a text of a fact tells of, in whatever words."""
    served = [name.keys for name in text.names if _SERVICE.match(text.text, name.end)]
    if _GOVERNMENT.search(text.text):
        served += [name.keys for name in text.names if name.sort == "place"]
    return [army.keys for army in _list_armies(text)] + served


def compare_armies(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each country, and the coalition, whose forces no text of a fact tells of."""
    ours = _list_armies(reading)
    theirs = [keys for text in fact.readings for keys in _list_told(text)] if ours else []
    for army in ours:
        if all(map(army.keys.isdisjoint, theirs)):
            yield army.part
