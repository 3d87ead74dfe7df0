"""Find words that reserve a claim: what is said "outside" a thing, or "if" it is so."""

import itertools
from collections.abc import Sequence

from isiscli.factcheck.parts.words import Word

_ALONE = frozenset("outside beyond except besides if unless until".split())
_REFUSING = frozenset("refused refuse refuses refusing".split())
_FOLLOWED = {"other": "than", "rather": "than", "instead": "of", "apart": "from"}

_KEEPING = frozenset(("keep", "keeps", "kept", "keeping"))
_AWAY = frozenset(("out", "away", "off"))
_REACH = 6
"""Words between them at most: "keep the jihadists out of"."""


def _keeps_away(folded: Sequence[str]) -> bool:
    """Tell whether a text speaks of keeping somebody from something."""
    return any(
        word in _KEEPING and not _AWAY.isdisjoint(folded[number + 2 : number + 2 + _REACH])
        for number, word in enumerate(folded)
    )


def list_reservations(words: Sequence[Word]) -> frozenset[str]:
    """Return the folded words by which a text speaks of something else, or of what may be."""
    folded = [word.folded for word in words]
    kept = ("keep",) if _keeps_away(folded) else ()
    return frozenset(kept).union(
        word
        for word, following in itertools.zip_longest(folded, folded[1:], fillvalue="")
        if word in _ALONE
        or _FOLLOWED.get(word) == following
        or (word in _REFUSING and following != "to")  # "refused to obey" denies no more than that
    )
