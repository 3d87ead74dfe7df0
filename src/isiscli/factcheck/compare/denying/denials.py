"""Find where an assertion denies what a fact says, or the reverse."""

from collections.abc import Iterator
from itertools import pairwise

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.compare.basis.labels import match_labels
from isiscli.factcheck.compare.denying.affirmed import find_affirmed
from isiscli.factcheck.compare.denying.attempted import is_attempted
from isiscli.factcheck.compare.denying.contrasted import find_left_out
from isiscli.factcheck.compare.denying.denial_scope import LASTING, is_of_another, is_of_thing
from isiscli.factcheck.compare.denying.denied import MOST_SHARED, WEIGHT, label_denial, list_denied
from isiscli.factcheck.compare.denying.light_verbs import find_light, is_causing, is_phrase
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import list_denying_verbs
from isiscli.factcheck.parts.denials import Denial
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

WEAK = frozenset("hardly barely scarcely rarely seldom almost nearly virtually practically".split())
"""Words that deny nearly all, and so contradict only the very same."""

FALSE = frozenset("wrong wrongly false falsely untrue incorrect myth misconception".split())
"""Words by which a fact itself denies what it tells of."""

_TO_COME = frozenset(("will", "would"))
_NOT_TO_COME = frozenset(("wont", "wouldnt"))
"""Words before what is denied of the time to come, and those that deny it of that."""

_WITHOUT = "without"
_CONDITIONS = frozenset(("if", "unless"))


def _is_of_kin(stem: str, fact: Fact) -> bool:
    """Tell whether a fact has a word for who belongs only of kin: "family members" join nothing."""
    return stem == "member" and all(
        before.folded == "family"
        for text in fact.readings
        for before, word in pairwise(text.words)
        if word.stem == stem
    )


def _is_affirmed(reading: Reading, number: int, fact: Fact, *, is_to_come: bool = False) -> bool:
    """Tell whether the fact has a word, never denied and not only as what somebody meant to do.

    What is denied of the time to come need be no more than meant.
    """
    stem, labels = reading.words[number].stem, reading.labels.get(number, frozenset())
    polarities = fact.stems.get(stem) or match_labels(labels, fact)
    is_told = bool(polarities) and True not in polarities and not _is_of_kin(stem, fact)
    return is_told and (is_to_come or not is_attempted(reading, number, fact))


def _is_otherwise(text: Reading, number: int, fact: Fact) -> bool:
    """Tell whether the fact has the contrary of a word, and does not deny it."""
    labels = text.labels.get(number, ())
    return any(
        sort == "side" and False in fact.labels.get((sort, pair, 1 - side), ())
        for sort, pair, side in labels
    )


def _is_of_time_to_come(reading: Reading, denial: Denial) -> bool:
    before = reading.words[denial.first - 1].folded if denial.first else ""
    return before in _TO_COME or reading.words[denial.first].folded in _NOT_TO_COME


def _find_denied(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield where an assertion denies what the fact says, and the fact has not that denial."""
    words = reading.words
    for denial in reading.denials:
        if denial.first and words[denial.first].text.istitle():
            continue  # a heading: "Neither Remaining Nor Expanding"
        if match_labels(label_denial(reading, denial), fact):
            continue
        if is_of_thing(reading, denial) or is_causing(reading, denial):
            continue
        light, denied = find_light(reading, denial), list_denied(reading, denial)
        if light is not None and _is_affirmed(reading, light, fact):
            denied = [light, *denied]
        elif light is not None and is_phrase(reading, light):
            continue
        is_to_come = _is_of_time_to_come(reading, denial)
        shared = [
            number
            for number in denied
            if _is_affirmed(reading, number, fact, is_to_come=is_to_come)
        ]
        if denied and denied[0] not in shared and _is_otherwise(reading, denied[0], fact):
            continue  # "did not replace" what "kept" is told of
        least = 1 if words[denial.first].folded in WEAK else MOST_SHARED
        first = denied[: 1 if words[denial.first].folded in list_denying_verbs() else 2]
        if is_of_another(reading, denial, denied, fact):
            continue
        if denied and len(shared) >= least * len(denied) and set(first) & set(shared):
            start = min(words[denial.first].start, words[denied[0]].start)
            end = max(words[denial.stop - 1].end, words[denied[0]].end)
            said, sourced = reading.text[start:end], words[denied[0]].text
            yield Part(start, end, "negation", said, "differs", WEIGHT, sourced)


def _find_ended(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each "no longer" of an assertion, where the fact tells that it is still so.

    What neither is dated nor in the mouth of somebody may have ended after the source.
    """
    lasting = next((word for word in LASTING if word in fact.folded), None)
    is_of_then = reading.is_spoken or bool(reading.moments)
    if lasting is None or fact.is_denying or not is_of_then:
        return
    for one, other in pairwise(reading.words):
        if (one.folded, other.folded) == ("no", "longer"):
            said = reading.text[one.start : other.end]
            yield Part(one.start, other.end, "negation", said, "differs", WEIGHT, lasting)


@once
def _is_conditional(fact: Fact) -> bool:
    """Tell whether a fact has a condition: "unless France stopped" does not say that it did."""
    return any(not _CONDITIONS.isdisjoint(text.reservations) for text in fact.readings)


def _needs(reading: Reading) -> bool:
    """Tell whether a text denies what is not so "without" another thing, which is needed then."""
    leads = [reading.words[denial.first].folded for denial in reading.denials]
    return len(leads) > 1 and _WITHOUT in leads


def find_denial(reading: Reading, fact: Fact) -> Part | None:
    """Return where an assertion denies what the fact says, or says what the fact denies.

    Most words that one of them denies must be there in the other, and not denied.
    """
    denied = () if _needs(reading) else _find_denied(reading, fact)
    found = next(iter(denied), None) or next(find_affirmed(reading, fact), None)
    found = found or next(_find_ended(reading, fact), None)
    found = found or next(find_left_out(reading, fact), None)
    is_open = found and (not FALSE.isdisjoint(fact.folded) or _is_conditional(fact))
    return None if is_open else found
