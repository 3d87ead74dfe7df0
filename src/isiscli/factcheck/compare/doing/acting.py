"""Tell where a country, or the Coalition, does a thing that a fact tells of as another's."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.naming.countries import is_country, list_nations
from isiscli.factcheck.compare.naming.named import COALITION
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.moods import list_finite
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.word_order import read_clause
from isiscli.factcheck.parts.words import Word

_IN = re.compile(r"\b(?:in|from|at|into|within|across|inside|outside|throughout)\s(?:the\s)?\Z")
"""What leads to a country that is only where something is."""

_WHO = re.compile(r"\s(?:[a-z]+\s)?(?:citizen|climber|national|hostage|woman|women|man|men)\b")
"""What follows a country whose somebody is: "a French mountain climber"."""

_FIRST = re.compile(r"(?:(?:In|On|By|At|During|Since|After|Before)\s[^,;]{1,40},\s)?(?:[Tt]he\s)?")
"""What may stand before the subject of a sentence: a date or a place, and the article."""

_UNDERGOING = frozenset("hear host lose receiv remain saw see seem suffer undergo witness".split())
"""Stems of verbs for what befalls a place, or is there."""

_TELLING = COALITION | frozenset("we our us".split())
"""Words for the Coalition, and those by which who speaks for it tells of it."""

_LEADING = frozenset("the global us led anti isis international".split())
"""Words that may stand before the Coalition as the subject of a sentence."""


def _acts(text: Reading, last: int) -> bool:
    """Tell whether what a subject does stands behind it, whose last word has a number.

    What befell it, was there or was done to it is nothing that it did.
    """
    clause, number = read_clause(text), last + 1
    while number < len(text.words) and not clause.is_parted(number - 1):
        word = text.words[number]
        if word.folded in grammar().be or word.stem in _UNDERGOING:
            return False
        if not clause.is_auxiliary(number):
            return number in list_finite(text)
        number += 1
    return False


@once
def _list_countries(text: Reading) -> list[Name]:
    """Return the countries that a text has do something."""
    return [
        name
        for name in text.names
        if is_country(name)
        and not name.is_adjective
        and not text.is_voiced(name.start, name.end)
        and _FIRST.fullmatch(text.text, 0, name.start)
        and _acts(text, read_clause(text).last_of(name))
    ]


@once
def _list_coalition(text: Reading) -> list[Word]:
    """Return the word for the Coalition where that does something, as the first in a text."""
    for number, word in enumerate(text.words):
        if word.folded in COALITION:
            return [word] if _acts(text, number) else []
        if word.folded not in _LEADING:
            return []
    return []


def _can_act(text: Reading, name: Name) -> bool:
    """Tell whether a name of a fact can be of who does it, and not only of where or whose it is."""
    if name.is_adjective:
        return _WHO.match(text.text, name.end) is None
    return _IN.search(text.text, 0, name.start) is None


def compare_acting(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each country, and the Coalition, that does what the fact has not as done by it.

    Who was a French climber was not beheaded by France, and what was done in Algeria not by it.
    """
    for ours in _list_countries(reading):
        if not ours.keys.isdisjoint(list_nations(fact)):
            continue  # who says "we"
        told = [
            (text, name)
            for text in fact.readings
            for name in text.names
            if not name.keys.isdisjoint(ours.keys)
        ]
        if not any(_can_act(*one) for one in told):
            yield doubt(ours, sort="lack")
    if _TELLING.isdisjoint(fact.folded):
        yield from (doubt(word, sort="lack") for word in _list_coalition(reading))
