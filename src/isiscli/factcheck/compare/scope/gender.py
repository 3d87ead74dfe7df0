"""Know a man from a woman, where an assertion says which and a fact tells of the other."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part, doubt_at
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_MALE = r"man|men|male|males|father|husband|son|brother|boy|boys"
_FEMALE = r"woman|women|female|females|mother|wife|daughter|sister|girl|girls"
_SAID = re.compile(rf"\b(?:(?P<male>{_MALE})|(?P<female>{_FEMALE}))\b", re.IGNORECASE)
_TOLD = re.compile(
    rf"\b(?:(?P<male>{_MALE}|he|his|him|himself)|(?P<female>{_FEMALE}|she|her|hers|herself))\b",
    re.IGNORECASE,
)

_ONE_WOMAN = frozenset("woman female mother wife daughter sister girl".split())


@once
def _list_said(reading: Reading) -> list[re.Match[str]]:
    """Return the words of a text for men and women."""
    return list(_SAID.finditer(reading.text))


@once
def _list_told(fact: Fact) -> frozenset[str | None]:
    """Return of which genders the texts of a fact speak."""
    found = (_TOLD.finditer(reading.text) for reading in fact.readings)
    return frozenset(one.lastgroup for texts in found for one in texts)


def compare_gender(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word for a man or a woman, where a fact speaks of the other alone.

    So is one for a woman where a fact speaks of nobody's gender: its paragraph tells of another.
    """
    for said in _list_said(reading):
        told = _list_told(fact)
        is_one = said[0].casefold() in _ONE_WOMAN
        if said.lastgroup not in told and (told or is_one):
            yield doubt_at(*said.span(), said[0])
