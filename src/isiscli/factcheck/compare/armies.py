"""Compare whose forces do a thing: the Syrian army is not the Syrian Democratic Forces."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.compare.comparison import Part
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
    """Whose forces they are: the words for that, and the keys of a country.

    The words are none where only a fact need tell of forces so.
    """

    start: int
    end: int
    text: str
    keys: frozenset[str]


@once
def _list_armies(text: Reading) -> list[_Army]:
    """Return the forces of countries in a text, and those of the coalition."""
    armies = [
        _Army(name.start, name.end, name.text, name.keys)
        for name in text.names
        if name.sort == "place" and _FORCES.match(text.text, name.end)
    ]
    armies += [
        _Army(name.start, name.end, "", name.keys)
        for name in text.names
        if _SERVICE.match(text.text, name.end)
    ]
    return armies + [
        _Army(*found.span(1), found[1], frozenset(("coalition",)))
        for found in _OURS.finditer(text.text)
    ]


def compare_armies(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each country, and the coalition, whose forces no text of a fact tells of."""
    ours = _list_armies(reading)
    theirs = [army.keys for text in fact.readings for army in _list_armies(text)] if ours else []
    for army in ours:
        if army.text and all(map(army.keys.isdisjoint, theirs)):
            yield Part(army.start, army.end, "lack", army.text, "missing", 0.0)
