"""Compare what is said rather than something else: "symbolically more than operationally"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word

_RATHER = re.compile(r"\b(?:rather than|instead of|(more|less)(?: \w+)? than|as opposed to)\s")
_OUTWEIGHED = 2
"""Words behind a "rather than" that it sets aside."""

_WEIGHT = 2.4
"""What it weighs that the one is set aside for the other."""


class _Preference(NamedTuple):
    """The words that are said rather than others, and those: after "less than" it is reversed."""

    preferred: tuple[Word, ...]
    outweighed: tuple[Word, ...]


@once
def _list_preferences(text: Reading) -> list[_Preference]:
    """Return what a text says rather than what, but for numbers: "more than 40"."""
    found = []
    counted = [(amount.opening, amount.end) for amount in text.amounts]
    for link in _RATHER.finditer(text.text):
        if any(start <= link.start() < end or start == link.end() for start, end in counted):
            continue
        words = [text.words[n] for n in text.content]
        before = tuple(word for word in words if word.end <= link.end() - 1)[-_OUTWEIGHED:]
        behind = tuple(word for word in words if word.start >= link.end())[:_OUTWEIGHED]
        is_less = link[1] == "less"
        found.append(_Preference(behind, before) if is_less else _Preference(before, behind))
    return found


@once
def _list_theirs(fact: Fact) -> list[_Preference]:
    return [told for text in fact.readings for told in _list_preferences(text)]


def _find_turned(ours: _Preference, fact: Fact) -> tuple[Word, Word] | None:
    """Return the word that is preferred and in a fact outweighed by one that it outweighs here."""
    set_aside = {word.stem for word in ours.outweighed}
    for theirs in _list_theirs(fact):
        outweighed = {word.stem for word in theirs.outweighed}
        ours_preferred = [word for word in ours.preferred if word.stem in outweighed]
        theirs_preferred = [word for word in theirs.preferred if word.stem in set_aside]
        if ours_preferred and theirs_preferred:
            return ours_preferred[0], theirs_preferred[0]
    return None


def compare_turned(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word that an assertion prefers to what a fact prefers to it."""
    for preference in _list_preferences(reading):
        if turned := _find_turned(preference, fact):
            word, other = turned
            yield Part(word.start, word.end, "contrary", word.text, "differs", _WEIGHT, other.text)


def compare_preferences(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield what an assertion sets aside and the fact has, and neither sets aside nor turns."""
    ours = [told for told in _list_preferences(reading) if not _find_turned(told, fact)]
    if not ours:
        return
    aside = {word.stem for told in _list_theirs(fact) for word in told.outweighed}
    aside |= {text.words[n].stem for text in fact.readings for n in text.negated}
    for preference in ours:
        for word in preference.outweighed:
            if word.stem in fact.stems and word.stem not in aside:
                yield doubt(word)
