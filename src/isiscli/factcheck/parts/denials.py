"""Find what a text denies, and how far a negation reaches."""

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from isiscli.factcheck.lexicon import grammar, negations
from isiscli.factcheck.parts.seeming import find_seeming
from isiscli.factcheck.parts.words import Word, fold_text

_SCOPE = 4
"""Words with a meaning that a negation reaches at most, where no pause ends it sooner."""

_PAUSE = re.compile(r"[,;:.!?()“”\"—–]")
_NEGATION_ENDS = frozenset("but and or nor which who that because when while where as".split())
_VAGUE = frozenset(("few", "little", "free", "vain", "avail"))
"""Words that deny too little, or of too much, to turn a claim round."""

_NOTHING = frozenset(("nothing", "nobody", "none", "nowhere"))
"""Words that can deny the verb before them."""

_CEASING = frozenset(("stop", "ceas", "quit", "halt", "shun"))


class Denial(NamedTuple):
    """A negation: its first word, the word after its last, the numbers of the words it reaches."""

    first: int
    stop: int
    reach: tuple[int, ...]


class _Mark(NamedTuple):
    """A phrase that denies, or only seems to: its words, and the block that it is listed in."""

    first: int
    stop: int
    sort: str

    @property
    def words(self) -> range:
        return range(self.first, self.stop)


@cache
def _load_phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the phrases that deny by their first word, longest first, as they are written."""
    listed: dict[tuple[str, ...], str] = {}
    for sort in ("before", "after", "weak", "affirming"):
        for phrase in sorted(getattr(negations(), sort)):
            written = fold_text(phrase)
            if sort == "affirming" or not _VAGUE.intersection(written):
                listed[written] = sort
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for written, sort in sorted(listed.items(), key=lambda item: -len(item[0])):
        phrases.setdefault(written[0], []).append((written, sort))
    return phrases


def _list_marks(words: Sequence[Word], hedged: Collection[int]) -> Iterator[_Mark]:
    """Yield the phrases of the lexicon, then words that deny a verb: "would stop obeying"."""
    folded = tuple(word.folded for word in words)
    phrases = _load_phrases()
    for first, opening in enumerate(folded):
        for written, sort in phrases.get(opening, ()):
            if folded[first : first + len(written)] == written:
                yield _Mark(first, first + len(written), sort)
    for first, stop in find_seeming(folded, hedged):
        yield _Mark(first, stop, "affirming")
    for first, (word, after) in enumerate(itertools.pairwise(words)):
        if (word.stem in _CEASING or word.folded == "against") and after.folded.endswith("ing"):
            yield _Mark(first, first + 1, "before")


def find_denials(text: str, words: Sequence[Word], hedged: Collection[int]) -> list[Denial]:
    """Return what is denied in a text.

    `hedged` has the numbers of the words of quantities, whose "no more than" denies nothing.
    """
    marks = list(_list_marks(words, hedged))
    marks = [m for m in marks if m.sort == "affirming" or not any(n in hedged for n in m.words)]
    passed = {number for mark in marks if mark.sort == "affirming" for number in mark.words}
    denials = []
    for mark in marks:
        if passed.isdisjoint(mark.words):
            passed.update(mark.words)  # "no longer" denies once, though it has a "no"
            reach = tuple(_reach(text, words, mark))
            if not reach and _is_object(words, mark):
                reach = tuple(_reach(text, words, mark._replace(sort="after")))
            denials.append(Denial(mark.first, mark.stop, reach))
    return denials


def _is_object(words: Sequence[Word], mark: _Mark) -> bool:
    """Tell whether a word denies the verb before it: "cost them nothing", not "from nothing"."""
    before = words[mark.first - 1].folded if mark.first else ""
    return words[mark.first].folded in _NOTHING and before not in grammar().prepositions


def _measure_scope(text: str, words: Sequence[Word], mark: _Mark) -> int:
    """Return how many words with a meaning a negation reaches at most: "non-state actors" one."""
    if words[mark.first].folded != "non":
        return _SCOPE
    is_compound = mark.stop < len(words) and text.startswith("-", words[mark.stop].end)
    return 1 + is_compound


def _reach(text: str, words: Sequence[Word], mark: _Mark) -> Iterator[int]:
    """Yield the numbers of the words that a negation reaches, nearest first."""
    is_behind = mark.sort == "after"
    ahead = range(mark.stop, min(len(words), mark.stop + 2 * _SCOPE))
    behind = range(mark.first - 1, max(-1, mark.stop - 2 * _SCOPE), -1)
    scope, reached = _measure_scope(text, words, mark), 0
    for at in behind if is_behind else ahead:
        before = at if is_behind else at - 1
        gap = text[words[before].end : words[before + 1].start]
        if reached == scope or _PAUSE.search(gap) or words[at].folded in _NEGATION_ENDS:
            return
        yield at
        reached += not words[at].is_light
