"""Find where an assertion denies what a fact says, or the reverse."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from isiscli.factcheck.compare.comparison import Part
from isiscli.factcheck.compare.labels import match_labels
from isiscli.factcheck.compare.light_verbs import find_light, is_phrase
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.denials import Denial
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_MOST_SHARED = 0.6
"""The share of the words that one side denies which the other must have."""

WEAK = frozenset("hardly barely scarcely rarely seldom almost nearly virtually practically".split())
"""Words that deny nearly all, and so contradict only the very same."""

FALSE = frozenset("wrong false untrue incorrect myth misconception".split())
"""Words by which a fact itself denies what it tells of."""

_CONDITIONS = frozenset(("if", "unless"))

_NUMBER_REACH = 25
"""Characters from a negation to a number at most that it denies."""

_WEIGHT = 3.0
"""What a denial weighs."""


def _list_denied(text: Reading, denial: Denial) -> list[int]:
    """Return the numbers of the words with a meaning that a denial denies."""
    return [n for n in denial.reach if n in text.content and n in text.negated]


def _is_affirmed(reading: Reading, number: int, fact: Fact) -> bool:
    """Tell whether the fact has a word, and never denied."""
    stem, labels = reading.words[number].stem, reading.labels.get(number, frozenset())
    polarities = fact.stems.get(stem) or match_labels(labels, fact)
    return bool(polarities) and True not in polarities


def label_denial(text: Reading, denial: Denial) -> frozenset[Label]:
    """Return what the words that deny mean themselves, or in a phrase: "refuse", "nobody knows"."""
    telling = (n for n in range(denial.first, denial.stop) if text.words[n].folded != "to")
    return frozenset().union(*(text.labels.get(number, ()) for number in telling))


def _is_of_number(reading: Reading, denial: Denial) -> bool:
    """Tell whether a denial is of how many or how long: "not a hundred", "not for two years"."""
    start = reading.words[denial.first].start
    return any(
        amount.start > start and (amount.unit == "time" or amount.start - start <= _NUMBER_REACH)
        for amount in reading.amounts
    )


def _find_denied(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield where an assertion denies what the fact says, and the fact has not that denial."""
    words = reading.words
    for denial in reading.denials:
        if match_labels(label_denial(reading, denial), fact):
            continue
        if _is_of_number(reading, denial):
            continue
        light, denied = find_light(reading, denial), _list_denied(reading, denial)
        if light is not None and _is_affirmed(reading, light, fact):
            denied = [light, *denied]
        elif light is not None and is_phrase(reading, light):
            continue
        shared = [number for number in denied if _is_affirmed(reading, number, fact)]
        least = 1 if words[denial.first].folded in WEAK else _MOST_SHARED
        if denied and len(shared) >= least * len(denied) and set(denied[:2]) & set(shared):
            start = min(words[denial.first].start, words[denied[0]].start)
            end = max(words[denial.stop - 1].end, words[denied[0]].end)
            said, sourced = reading.text[start:end], words[denied[0]].text
            yield Part(start, end, "negation", said, "differs", _WEIGHT, sourced)


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


def _find_affirmed(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield where an assertion that denies nothing says what the fact denies in all its texts."""
    if reading.denials or not any(text.denials for text in fact.readings):
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
            denied = _list_denied(text, denial)
            ours = [_find_match(text, number, stems, labels) for number in denied]
            lacking = [number for number, match in zip(denied, ours, strict=True) if match is None]
            if denied and denied[0] < denial.first and text.words[denied[0]].stem not in stems:
                continue  # "leadership had failed" is not of "commanders"
            if any(_is_met_by_contrary(text, number, sides) for number in lacking):
                continue
            found: Sequence[int] = [number for number in ours if number is not None]
            if not denied or ours[0] is None or len(found) < _MOST_SHARED * len(denied):
                continue
            word = reading.words[found[0]]
            if any(False not in fact.stems.get(reading.words[n].stem, ()) for n in found):
                ends = text.words[denial.first], text.words[denied[0]]
                start, end = min(one.start for one in ends), max(one.end for one in ends)
                sourced = text.text[start:end]
                yield Part(word.start, word.end, "negation", word.text, "differs", _WEIGHT, sourced)


def _tells_of_falsehood(fact: Fact) -> bool:
    return any(word.folded in FALSE for text in fact.readings for word in text.words)


def _is_conditional(fact: Fact) -> bool:
    """Tell whether a fact has a condition: "unless France stopped" does not say that it did."""
    return any(not _CONDITIONS.isdisjoint(text.reservations) for text in fact.readings)


def find_denial(reading: Reading, fact: Fact) -> Part | None:
    """Return where an assertion denies what the fact says, or says what the fact denies.

    Most words that one of them denies must be there in the other, and not denied.
    """
    found = next(_find_denied(reading, fact), None) or next(_find_affirmed(reading, fact), None)
    is_open = found and (_tells_of_falsehood(fact) or _is_conditional(fact))
    return None if is_open else found
