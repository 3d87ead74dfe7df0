"""Hold the words of an assertion with what of them is the same beside every fact."""

from typing import NamedTuple

from isiscli.factcheck.compare.labels import list_company
from isiscli.factcheck.facts.weights import Weigh
from isiscli.factcheck.lexicon import frequent
from isiscli.factcheck.lexicon.forms import plain_forms
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label, load_thesaurus
from isiscli.factcheck.parts.words import Word

QUANTITY_SIDES = {"few": 0, "most": 1, "many": 1, "majority": 1, "all": 1}
"""Words for how many of something, by their side."""

_TELLING = 2.4
"""The least weight of a word that has a contrary."""

_QUANTIFIER = 1.0
"""What a word for few or most weighs."""

LOOSE = frozenset(
    "come coming win won draw drew drawn back far immediately alone member branch".split()
)
"""Words with a contrary that stand in other senses more often, as do those frequent in English."""


class Term(NamedTuple):
    """A word of an assertion that carries meaning.

    `is_turning` where it makes another claim of the assertion, as its contrary does. `company`
    is what stands beside a word that has a contrary. `same` are its labels that others with its
    meaning have, `sides` those of the words that mean the same or the contrary. `phrased` are the
    sides of a phrase that it stands in, where it alone has none of them: "against the wishes of".
    """

    word: Word
    labels: frozenset[Label]
    is_denied: bool
    weight: float
    is_turning: bool
    company: frozenset[str | Label]
    same: frozenset[Label]
    sides: frozenset[Label]
    phrased: frozenset[Label] = frozenset()


def _is_turning(folded: str) -> bool:
    """Tell whether a word with a contrary is one that seldom stands in other senses."""
    forms = plain_forms(folded)
    return LOOSE.isdisjoint(forms) and frequent().common.isdisjoint(forms)


def _read_term(reading: Reading, number: int, weigh: Weigh) -> Term:
    word, labels = reading.words[number], reading.labels.get(number, frozenset())
    has_contrary = any(label[0] == "side" for label in labels)
    if word.folded in QUANTITY_SIDES:
        weight = _QUANTIFIER
    else:
        weight = max(weigh(word.folded), _TELLING) if has_contrary else weigh(word.folded)
    is_turning = has_contrary and _is_turning(word.folded)
    company = list_company(reading, number) if has_contrary else frozenset()
    is_denied = number in reading.negated
    same = frozenset(label for label in labels if label[0] == "same")
    pairs = [pair for sort, pair, _ in labels if sort == "side"]
    sides = frozenset[Label](("side", pair, side) for pair in pairs for side in (0, 1))
    alone = load_thesaurus().label_word(word.folded) if has_contrary else frozenset()
    phrased = frozenset(label for label in labels - alone if label[0] == "side")
    return Term(word, labels, is_denied, weight, is_turning, company, same, sides, phrased)


def list_terms(reading: Reading, weigh: Weigh) -> list[Term]:
    """Return the words of a text that carry meaning, in order."""
    return [_read_term(reading, number, weigh) for number in reading.content]
