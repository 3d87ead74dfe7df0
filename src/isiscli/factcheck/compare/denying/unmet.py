"""Find what an assertion denies and a fact does not."""

import itertools
from collections.abc import Collection

from isiscli.factcheck.compare.basis.labels import match_labels
from isiscli.factcheck.compare.denying.denied import label_denial
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import list_denying_verbs
from isiscli.factcheck.parts.denials import Denial
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_BARE = frozenset(("no", "none"))
"""Words that deny, and mean something only with the word that they deny, as "not" does."""

_REACH_OF_IF = 6
"""Words from an "if" to what is denied behind it, at most."""

_AGAINST = frozenset(("rather", "instead"))
"""Words that begin what is not so, beside what is: "in trickles rather than by the planeload"."""


def _read_denied(text: Reading, reach: Collection[int]) -> frozenset[str | Label]:
    """Return the stems and the labels of the words with a meaning that are denied."""
    numbers = [number for number in reach if number in text.content]
    labels = (text.labels.get(number, frozenset()) for number in numbers)
    return frozenset(text.words[number].stem for number in numbers).union(*labels)


def _mean_denial(text: Reading, denial: Denial) -> frozenset[Label]:
    """Return what the words that deny mean, with the first word that they deny where they must."""
    first = text.words[denial.first].folded
    if not (first in _BARE or first in list_denying_verbs()):
        return label_denial(text, denial)
    numbers = [*range(denial.first, denial.stop)]
    if len(numbers) == 1:
        numbers += [number for number in denial.reach if number in text.content][:1]
    if len(numbers) == 1:
        return frozenset()
    return frozenset.intersection(*(text.labels.get(n, frozenset()) for n in numbers))


def _find_double(text: Reading) -> Denial | None:
    """Return a denial of what is denied already."""
    for one, other in itertools.pairwise(text.denials):
        if other.reach and not set(one.reach).isdisjoint((*other.reach, other.first)):
            return other
    return None


_IF, _UNLESS = "if", "unless"


def _is_condition(text: Reading, denial: Denial) -> bool:
    """Tell whether a denial is of what else something depends on: "if Paris did not halt it"."""
    before = [word.folded for word in text.words[: denial.first]]
    return _IF in before[-_REACH_OF_IF:]


def find_unmet(reading: Reading, fact: Fact) -> Denial | None:
    """Return a denial of an assertion that no text of the fact has of the same word."""
    if not reading.denials:
        return None
    theirs = [_read_denied(text, denial.reach) for text in fact.readings for denial in text.denials]
    for denial in reading.denials:
        ours = _read_denied(reading, denial.reach)
        if not ours and len(reading.denials) > 1:
            continue  # "neither one nor the other"
        is_against = reading.words[denial.first].folded in _AGAINST
        if is_against and not fact.is_denying and ours.isdisjoint(fact.told):
            continue  # the fact tells only what is so, and not what is not so instead
        if _UNLESS in fact.folded and _is_condition(reading, denial):
            continue
        is_met = any(ours & denied or ours == denied for denied in theirs)
        if not is_met and not match_labels(_mean_denial(reading, denial), fact):
            return denial
    double = _find_double(reading)
    return None if double and any(map(_find_double, fact.readings)) else double
