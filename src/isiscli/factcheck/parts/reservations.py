"""Find words that reserve a claim: what is said "outside" a thing, or "if" it is so."""

import itertools
from collections.abc import Sequence

from isiscli.factcheck.parts.words import Word

_ALONE = frozenset("outside beyond except besides if unless until".split())
_REFUSING = frozenset("refused refuse refuses refusing".split())
_FOLLOWED = {"other": "than", "rather": "than", "instead": "of", "apart": "from"}


def list_reservations(words: Sequence[Word]) -> frozenset[str]:
    """Return the folded words by which a text speaks of something else, or of what may be."""
    folded = [word.folded for word in words]
    return frozenset(
        word
        for word, following in itertools.zip_longest(folded, folded[1:], fillvalue="")
        if word in _ALONE
        or _FOLLOWED.get(word) == following
        or (word in _REFUSING and following != "to")  # "refused to obey" denies no more than that
    )
