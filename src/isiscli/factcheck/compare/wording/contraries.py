"""Find the word of a fact that says the contrary of a word of an assertion."""

import re
from typing import NamedTuple

from isiscli.factcheck.compare.basis.labels import ROOT, list_company
from isiscli.factcheck.compare.wording.published import is_published
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.moods import list_meant
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_CALLING = re.compile(r"\b(?:call(?:ed|s|ing) (?:on|upon)|urge[ds]|exhort(?:ed|s))\b")
"""A call on others, who need not do what they are called on to do."""

_PLACES = frozenset("town towns city cities area areas territory territories parts".split())
"""What is told apart by who holds it."""


class _Sided(NamedTuple):
    """A word of a text, by its number, that is on sides of pairs of opposites."""

    reading: Reading
    number: int
    sides: frozenset[Label]


def _find_condition(reading: Reading) -> int:
    """Return the number of the word from which a text tells only on what something depends."""
    words = (n for n, word in enumerate(reading.words) if word.folded == "unless")
    return next(words, len(reading.words))


def _describes(reading: Reading, number: int) -> bool:
    """Tell whether a word only says which ones: "ISIS-held towns" or "towns held by ISIS" fell."""
    if reading.text[: reading.words[number].start].endswith("-"):
        return True
    before, behind = reading.words[number - 1 : number], reading.words[number + 1 : number + 2]
    is_by = any(word.folded == "by" for word in behind)
    return is_by and any(word.folded in _PLACES for word in before)


@once
def _list_sided(fact: Fact) -> list[_Sided]:
    """Return the words of a fact that have a contrary, but for those that may be names.

    Nor are those that only say which ones are meant, or what somebody is called on to do.
    """
    sided = []
    for reading in fact.readings:
        end = _find_condition(reading)
        called_for = list_meant(reading) if _CALLING.search(reading.text) else frozenset[int]()
        for number, labels in sorted(reading.labels.items()):
            if number >= end:
                break
            sides = frozenset(label for label in labels if label[0] == "side")
            if number in called_for or _describes(reading, number) or is_published(reading, number):
                continue
            if sides and not (number and reading.words[number].is_capital):
                sided.append(_Sided(reading, number, sides))
    return sided


def _is_met(sided: _Sided, had: frozenset[str | Label]) -> bool:
    """Tell whether an assertion has another word for what a word of a fact says."""
    labels = sided.reading.labels[sided.number]
    return not had.isdisjoint(label for label in labels if label[0] != "role")


def name_contrary(
    labels: frozenset[Label],
    fact: Fact,
    company: frozenset[str | Label],
    had: frozenset[str | Label] = frozenset(),
) -> str:
    """Return the word of a fact that stands on the other side of a pair of opposites.

    `company` are the stems beside the word, one of which must stand beside that of the fact too.
    `had` are the roots and the labels that an assertion has as well, so that nothing else stands in
    their place: who "gave themselves up to escape" did surrender.
    """
    pairs = {(sort, pair, 1 - side) for sort, pair, side in labels if sort == "side"}
    light = ""  # the first word of "at the request of" tells least of it
    for sided in _list_sided(fact):
        word, sides = sided.reading.words[sided.number], sided.sides
        if pairs.isdisjoint(sides) or word.stem[:ROOT] in had or _is_met(sided, had):
            continue
        if not company.isdisjoint(list_company(sided.reading, sided.number)):
            if not word.is_light:
                return word.text
            light = light or word.text
    return light
