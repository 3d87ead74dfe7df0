"""Tell what a fact only dates itself by: what it came after or before."""

import re
from collections.abc import Iterable

from isiscli.factcheck.compare.basis.meant import read_meaning
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_ASIDE = re.compile(
    r"\b(?:after|follow(?:ing|s|ed)|in the wake of|in (?:response|reply|reaction) to|before|"
    r"ahead of|prior to)\s[^,;:.]*?"
    r"(?=[,;:.]|\s(?:that|which|proclaim\w+|sa(?:id|ying)|declar\w+)\b|$)"
)
"""What came before or after something, up to where the text goes on to say what that was."""


@once
def _list_aside(text: Reading) -> frozenset[int]:
    """Return the numbers of the words that tell only what came before or after."""
    spans = [found.span() for found in _ASIDE.finditer(text.text)]
    return frozenset(
        n for n, word in enumerate(text.words) if any(a <= word.start < b for a, b in spans)
    )


def _read_meanings(text: Reading, numbers: Iterable[int]) -> frozenset[str | Label]:
    """Return what some words of a text mean."""
    return frozenset().union(*(read_meaning(text, number, "same") for number in numbers))


@once
def _list_told_aside(fact: Fact) -> frozenset[str | Label]:
    """Return what the words mean that a fact has only for what came before or after.

    A quote of no more than that does not tell it otherwise.
    """
    texts = [text for text in fact.readings if _list_aside(text) or text is fact.title]
    aside = frozenset().union(*(_read_meanings(text, _list_aside(text)) for text in texts))
    told = (_read_meanings(text, set(text.content) - _list_aside(text)) for text in texts)
    return aside.difference(*told)


def is_told_aside(reading: Reading, fact: Fact) -> bool:
    """Tell whether a fact has of an assertion only what it dates itself by, and does not date.

    A statement of December that followed an attack does not tell when the attack was.
    """
    aside = _list_told_aside(fact)
    if not aside:
        return False
    shared = [read_meaning(reading, number, "same") for number in reading.content]
    shared = [means for means in shared if not means.isdisjoint(fact.told)]
    return bool(shared) and all(not means.isdisjoint(aside) for means in shared)
