"""Find words that only seem to deny: "all but one", "no larger city than", "not stop them from"."""

from collections.abc import Collection, Iterator, Sequence

from isiscli.factcheck.lexicon.negations import list_denying_verbs
from isiscli.factcheck.parts.superlatives import is_most

_OF_ALL = frozenset(("nothing", "nobody", "none", "nowhere", "never"))
"""Words that deny it of all, so that what stands out is "more" so than any other."""

_TOLD_OF = 10
"""Words behind such a word in which it is told how far it goes."""

_COMPARED = 6
"""Words behind a "no" within which a comparison ends."""

_SOME = frozenset("one two three four five six seven eight nine ten a".split())
"""Words behind an "all but" that tell how few are left out."""

_LESS = frozenset(("less", "fewer", "lesser"))
_STOPPING = frozenset("stop stopped stopping prevent prevented keep kept deter deterred".split())
_STOPPED = 7
"""Words behind one for stopping within which a "from" leads to what goes on all the same."""


def _compares(behind: Sequence[str]) -> bool:
    """Tell whether words behind a "no" single out the most of all: "no city larger than"."""
    before = behind[: behind.index("than")] if "than" in behind else ()
    return len(before) > 1 and any(word == "more" or word.endswith("er") for word in before[1:])


def _stops(behind: Sequence[str]) -> bool:
    """Tell whether words are of keeping somebody from doing something: "stop them from joining"."""
    if _STOPPING.isdisjoint(behind[:1]):
        return False
    led = [behind[at + 1 : at + 3] for at, word in enumerate(behind[:_STOPPED]) if word == "from"]
    return any(word.endswith("ing") for words in led for word in words)


def find_seeming(folded: Sequence[str], hedged: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield the first number, and that after the last, of words that deny nothing.

    `folded` are the words of a text, `hedged` has the numbers of those of quantities.
    """
    denying = list_denying_verbs()
    for first, opening in enumerate(folded):
        behind = folded[first + 1 : first + 1 + _TOLD_OF]
        is_some = first + 2 in hedged or not _SOME.isdisjoint(behind[1:2])
        if opening == "all" and behind[:1] == ("but",) and is_some:
            yield first, first + 2
        if opening in _OF_ALL and is_most(behind):
            yield first, first + 1
        if opening == "no" and (_compares(behind[:_COMPARED]) or not _LESS.isdisjoint(behind[:1])):
            yield first, first + 1
        if opening in denying and _stops(behind):
            yield first, first + 2
