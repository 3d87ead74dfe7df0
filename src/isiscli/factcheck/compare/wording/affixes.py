"""Compare a word with one of a fact that only an "un" or a "non" parts from it."""

from collections.abc import Sequence
from functools import lru_cache

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.compare.basis.terms import Term
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.words import stem

_AFFIXES = ("un", "non")
_AGAINST = ("counter", "anti")
"""What makes a word one for what is done against it: "operations against terrorism"."""

_SHORTEST = 5
"""Letters of a word at least for what stands before it to be such an affix: no "un-it"."""


@lru_cache(maxsize=4096)
def _list_turned(folded: str, root: str) -> Sequence[str]:
    """Return the stems of the words that a word turns round, or that turn it round."""
    bare = [folded.removeprefix(affix) for affix in _AFFIXES if folded.startswith(affix)]
    found = [stem(word) for word in bare if len(word) >= _SHORTEST]
    return found or [affix + root for affix in _AFFIXES if len(folded) >= _SHORTEST]


@lru_cache(maxsize=4096)
def _list_countering(folded: str) -> Sequence[str]:
    """Return the stems of the words for what is done against a thing: "counterterrorism"."""
    return [stem(affix + folded) for affix in _AGAINST]


def compare_affix(term: Term, fact: Fact) -> Part | None:
    """Return how a word compares with what turns it round in a fact, None where nothing does.

    "Unsuccessful" is "not successful".
    """
    if any(countering in fact.stems for countering in _list_countering(term.word.folded)):
        return term.parts["agrees"]
    for turned in _list_turned(term.word.folded, term.word.stem):
        polarities = fact.stems.get(turned, frozenset())
        if polarities == {not term.is_denied}:
            return term.parts["agrees"]
        if polarities == {term.is_denied}:
            words = (word for text in fact.readings for word in text.words)
            theirs = next((word.text for word in words if word.stem == turned), "")
            sort = "contrary" if theirs else "word"
            return term.parts["missing"]._replace(sort=sort, state="differs", sourced=theirs)
    return None
