"""Find where an assertion says what a fact denies."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.compare.denying.denied import MOST_SHARED, WEIGHT, label_denial, list_denied
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.denials import Denial
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_PREVENTED = re.compile(
    r"\b(?:prevent|keep|kept|stop|bar|block|deter|shut|exclud|protect)\w*\s(?:[\w’'/-]+\s){1,8}?from\b|"
    r"\bneither\b|\bwhether\b|\bunsuccessful|"
    r"\brather\s(?:[\w’'-]+\s){1,12}?than\b|\binstead\sof\b|\bwithout\b",
    re.IGNORECASE,
)
"""Words that deny something though it stands far from them: "keep it from", "rather than"."""

_LOSING = frozenset("lose lost loss depriv strip without renounc withdraw withdrew done".split())
_LOST_BEFORE = 3
"""Words before one for what is lost in which that is told."""

_WITHDRAWN = re.compile(r"\b(?:was|were|been|is|are)\s(?:withdrawn|renounced|revoked|ended)\b")

_ANYBODY = frozenset("people person anyone anybody".split())
"""Words for whom a thing is done to, whoever that is."""

_NONE = ("none ", "not one ")
_OF = 14
"""Characters from a number to what it is of, at most: "two of its branches"."""


def is_of_none(amount: Part, denied: Part) -> bool:
    """Tell whether a number is of those of whom a fact says that there is none."""
    is_number = (amount.sort, amount.state, denied.sort) == ("amount", "missing", "negation")
    is_near = 0 < denied.start - amount.end <= _OF
    return is_number and is_near and denied.sourced.startswith(_NONE)


def _find_match(
    text: Reading, number: int, stems: Mapping[str, int], labels: Mapping[Label, int]
) -> int | None:
    """Return the word of an assertion that a word of a fact is, or means."""
    found = stems.get(text.words[number].stem)
    if found is not None:
        return found
    meant = text.labels.get(number, ())
    return min((labels[label] for label in meant if label in labels), default=None)


def _is_met_by_contrary(text: Reading, number: int, sides: Collection[Label]) -> bool:
    """Tell whether an assertion has the contrary of what is denied: "kept" for "not renounced"."""
    return any(
        sort == "side" and (sort, pair, 1 - side) in sides
        for sort, pair, side in text.labels.get(number, ())
    )


def is_lost(reading: Reading, number: int) -> bool:
    """Tell whether a word is for what somebody has no more: "losing its territory"."""
    before = reading.words[max(0, number - _LOST_BEFORE) : number]
    return any(word.stem in _LOSING for word in before) or _is_withdrawn(reading, number)


def _is_withdrawn(reading: Reading, number: int) -> bool:
    """Tell whether what a word is for is told behind it to be taken back."""
    behind = reading.text[reading.words[number].end :]
    return _WITHDRAWN.search(behind) is not None


def _is_of_very_word(text: Reading, denial: Denial, number: int, stems: Mapping[str, int]) -> bool:
    """Tell whether a denial is of a very word that an assertion has not, but only what it means.

    "Leadership had failed" is not of "commanders", nor "non-combat" of "operations".
    """
    is_narrow = number < denial.first or text.words[denial.first].folded == "non"
    return is_narrow and text.words[number].stem not in stems


def find_affirmed(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield where an assertion that denies nothing says what the fact denies in all its texts."""
    if reading.denials or not fact.is_denying or _PREVENTED.search(reading.text):
        return
    stems = {word.stem: number for number, word in enumerate(reading.words)}
    labels = {
        label: number
        for number in reading.content
        for label in reading.labels.get(number, ())
        if label[0] == "same"
    }
    sides = {label for found in reading.labels.values() for label in found if label[0] == "side"}
    for text in fact.readings:
        for denial in text.denials:
            if not label_denial(text, denial).isdisjoint(labels):
                continue
            denied = list_denied(text, denial)
            denied = [n for n in denied if text.words[n].folded not in _ANYBODY] or denied
            ours = [_find_match(text, number, stems, labels) for number in denied]
            lacking = [number for number, match in zip(denied, ours, strict=True) if match is None]
            if denied and _is_of_very_word(text, denial, denied[0], stems):
                continue
            if any(_is_met_by_contrary(text, number, sides) for number in lacking):
                continue
            found: Sequence[int] = [number for number in ours if number is not None]
            if not denied or ours[0] is None or len(found) < MOST_SHARED * len(denied):
                continue
            word = reading.words[found[0]]
            if is_lost(reading, found[0]):
                continue
            if any(False not in fact.stems.get(reading.words[n].stem, ()) for n in found):
                ends = text.words[denial.first], text.words[denied[0]]
                start, end = min(one.start for one in ends), max(one.end for one in ends)
                sourced = text.text[start:end]
                yield Part(word.start, word.end, "negation", word.text, "differs", WEIGHT, sourced)
