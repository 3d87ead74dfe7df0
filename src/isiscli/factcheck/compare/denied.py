"""Find what a denial denies, and what the words that deny mean."""

from isiscli.factcheck.parts.denials import Denial
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

MOST_SHARED = 0.6
"""The share of the words that one side denies which the other must have."""

WEIGHT = 3.0
"""What a denial weighs."""


def list_denied(text: Reading, denial: Denial) -> list[int]:
    """Return the numbers of the words with a meaning that a denial denies."""
    return [n for n in denial.reach if n in text.content and n in text.negated]


def label_denial(text: Reading, denial: Denial) -> frozenset[Label]:
    """Return what the words that deny mean themselves, or in a phrase: "refuse", "nobody knows"."""
    telling = (n for n in range(denial.first, denial.stop) if text.words[n].folded != "to")
    return frozenset().union(*(text.labels.get(number, ()) for number in telling))
