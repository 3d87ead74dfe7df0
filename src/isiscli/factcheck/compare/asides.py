"""Tell what a fact only dates itself by: what it came after or before."""

import re
from collections.abc import Iterable, Iterator

from isiscli.factcheck.compare.meant import read_meaning
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


def _list_meanings(texts: Iterable[Reading], *, is_aside: bool) -> Iterator[str | Label]:
    for text in texts:
        aside = _list_aside(text)
        for number in sorted(aside) if is_aside else text.content:
            if is_aside or number not in aside:
                yield from read_meaning(text, number, "same")


@once
def _list_told_aside(fact: Fact) -> frozenset[str | Label]:
    """Return what the words mean that a fact has only for what came before or after.

    A quote of no more than that does not tell it otherwise.
    """
    texts = [text for text in fact.readings if _list_aside(text) or text is fact.title]
    aside = frozenset(_list_meanings(texts, is_aside=True))
    return aside and aside.difference(_list_meanings(texts, is_aside=False))


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
