"""Hold the words of an assertion with what of them is the same beside every fact."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Part, State
from isiscli.factcheck.compare.basis.labels import list_company
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
    "close come coming win won draw drew drawn back far immediately alone member branch hands city "
    "front belong exist other publish employ responsible newly national official history alongside "
    "center centre closely take taken identify surround everywhere".split()
)
"""Words with a contrary that stand in other senses more often, as do those frequent in English."""


_STATES: tuple[State, ...] = ("agrees", "near", "hinted", "missing")


class Term(NamedTuple):
    """A word of an assertion that carries meaning; `number` is its place among all words.

    `company` is what stands beside a word that has a contrary. `means` are its stem and its labels
    that others with its meaning have, `near` those of them that another fact may have as well,
    `sides` those of the words that mean the same or the contrary, `roles` those that it can be.
    `parts` are how it compares where it has no contrary, by their state. `phrased` are the sides of
    a phrase that it stands in, where it alone has none of them: "against the wishes of".
    `is_aside` where it need not be what is claimed: "to escape", "ISIS-held".
    """

    number: int
    word: Word
    labels: frozenset[Label]
    is_denied: bool
    weight: float
    company: frozenset[str | Label]
    means: frozenset[str | Label]
    near: frozenset[str | Label]
    sides: frozenset[Label]
    roles: Sequence[str]
    parts: Mapping[State, Part]
    phrased: frozenset[Label]
    is_aside: bool


def _is_turning(folded: str) -> bool:
    """Tell whether a word with a contrary is one that seldom stands in other senses."""
    forms = plain_forms(folded)
    return LOOSE.isdisjoint(forms) and frequent().common.isdisjoint(forms)


def _weigh(word: Word, has_contrary: bool, weigh: Weigh) -> float:
    if word.folded in QUANTITY_SIDES:
        return _QUANTIFIER
    return max(weigh(word.folded), _TELLING) if has_contrary else weigh(word.folded)


def _read_term(reading: Reading, number: int, weigh: Weigh) -> Term:
    word, labels = reading.words[number], reading.labels.get(number, frozenset())
    pairs = [pair for sort, pair, _ in labels if sort == "side"]
    weight = _weigh(word, bool(pairs), weigh)
    is_turning = bool(pairs) and _is_turning(word.folded)
    near = [label for label in labels if label[0] == "same"]
    roles = [label for label in labels if label[0] == "role"]
    alone = load_thesaurus().label_word(word.folded) if pairs else frozenset()
    return Term(
        number,
        word,
        labels,
        number in reading.negated,
        weight,
        list_company(reading, number) if pairs else frozenset(),
        frozenset((word.stem, *near, *roles)),
        frozenset((word.stem, *near)),
        frozenset(("side", pair, side) for pair in pairs for side in (0, 1)),
        sorted(str(name) for _, name, _ in roles),
        {state: _make_part(word, state, weight, is_turning) for state in _STATES},
        frozenset(label for label in labels - alone if label[0] == "side"),
        reading.text[: word.start].endswith(("-", "to ")),
    )


def _make_part(word: Word, state: State, weight: float, is_turning: bool) -> Part:
    return Part(word.start, word.end, "word", word.text, state, weight, is_turning=is_turning)


def list_terms(reading: Reading, weigh: Weigh) -> list[Term]:
    """Return the words of a text that carry meaning, in order."""
    return [_read_term(reading, number, weigh) for number in reading.content]
