"""Know what a fact only tells that somebody meant to do."""

import re
from functools import cache

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import grammar, negations
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_REACH = 4
"""Words with a meaning that an attempt is of at most: "tried to win over"."""


@cache
def _attempts() -> re.Pattern[str]:
    attempts = "|".join(map(re.escape, sorted(negations().attempts)))
    requests = "|".join(map(re.escape, sorted(negations().requests)))
    return re.compile(
        rf"\b(?:(?P<attempt>{attempts})|(?:{requests})\s[^,;:.]{{1,60}}?\sto|"
        r"unless [^,;:.]{1,40}?)\s",
        re.IGNORECASE,
    )


def _is_infinitive(text: Reading, number: int) -> bool:
    """Tell whether a word is what something is for: "an initiative to win them over"."""
    before = [word.folded for word in text.words[max(0, number - 2) : number]]
    return before[-1:] == ["to"] and grammar().achieving.isdisjoint(before)


@once
def _list_attempted(text: Reading) -> frozenset[int]:
    """Return the numbers of the words for what was only meant to come about."""
    attempted: set[int] = set()
    for found in _attempts().finditer(text.text):
        behind = [n for n in text.content if text.words[n].start >= found.end()]
        attempted.update(behind[:_REACH])
        attempted.update(
            n
            for n in text.content
            if found.start("attempt") <= text.words[n].start < found.end("attempt")
        )
    attempted.update(n for n in text.content if _is_infinitive(text, n))
    return frozenset(attempted)


def is_attempted(reading: Reading, number: int, fact: Fact) -> bool:
    """Tell whether a fact has what a word of an assertion means only as what was meant to be done.

    Not to have done it is no denial then: ISIS "tried to turn" who "refused to be turned". Not to
    have tried it is one.
    """
    if number in _list_attempted(reading):
        return False
    stem, labels = reading.words[number].stem, reading.labels.get(number, frozenset())
    has_stem = stem in fact.stems  # "set out to raise" then says more than "the fundraising goal"
    meant = frozenset(label for label in labels if not has_stem and label[0] in ("same", "role"))
    is_there = False
    for text in fact.readings:
        for n in text.content:
            if text.words[n].stem != stem and meant.isdisjoint(text.labels.get(n, ())):
                continue
            if n not in _list_attempted(text):
                return False
            is_there = True
    return is_there
