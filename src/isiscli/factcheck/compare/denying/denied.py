"""Find what a denial denies, and what the words that deny mean."""

from isiscli.factcheck.parts.denials import Denial
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

MOST_SHARED = 0.6
"""The share of the words that one side denies which the other must have."""

WEIGHT = 3.0
"""What a denial weighs."""


_GROUNDS = frozenset(
    "cause reason reasons grounds need point sign signs hint trace question "
    "intention intentions wish desire".split()
)
"""What there is "no" of where what stands behind it is denied: "no cause for worry"."""

_LEADING_ON = ("for", "of", "to", "in")
_AT_ALL = ("at", "all")


def _is_idle(text: Reading, denial: Denial, number: int) -> bool:
    """Tell whether a word only carries a denial, or its strength: "no cause for", "at all"."""
    before, word, behind = (
        text.words[at].folded if 0 <= at < len(text.words) else ""
        for at in (number - 1, number, number + 1)
    )
    if (before, word) == _AT_ALL:
        return True
    return number == denial.stop and word in _GROUNDS and behind in _LEADING_ON


def list_denied(text: Reading, denial: Denial) -> list[int]:
    """Return the numbers of the words with a meaning that a denial denies."""
    denied = [n for n in denial.reach if n in text.content and n in text.negated]
    return [number for number in denied if not _is_idle(text, denial, number)]


def label_denial(text: Reading, denial: Denial) -> frozenset[Label]:
    """Return what the words that deny mean themselves, or in a phrase: "refuse", "nobody knows"."""
    telling = (n for n in range(denial.first, denial.stop) if text.words[n].folded != "to")
    return frozenset().union(*(text.labels.get(number, ()) for number in telling))
