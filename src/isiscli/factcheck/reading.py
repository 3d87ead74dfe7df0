"""Read a text into the parts that can be compared: words, dates, quantities, names, negations."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.amounts import Amount, read_amounts
from isiscli.factcheck.lexicon import places
from isiscli.factcheck.names import Name, NameFinder
from isiscli.factcheck.thesaurus import Label, load_thesaurus
from isiscli.factcheck.when import Moment, read_moments
from isiscli.factcheck.words import Word, split_text

_SCOPE = 4
"""Words with a meaning that a negation reaches at most, where no pause ends it sooner."""

_PAUSE = re.compile(r"[,;:.!?()“”\"—–]")
_NEGATION_ENDS = frozenset("but and or which who that because when while where as".split())


class Reading(NamedTuple):
    """A text in its parts.

    `labels` has the labels of the lexicon by the number of the word they stand on; `spans` the
    number of the last word of the phrase. `negated` has the numbers of the words that are denied,
    `content` those of the words that carry meaning and are no part of a name, a date or a quantity.
    """

    text: str
    words: Sequence[Word]
    moments: Sequence[Moment]
    amounts: Sequence[Amount]
    names: Sequence[Name]
    labels: dict[int, frozenset[Label]]
    negated: frozenset[int]
    content: Sequence[int]
    directions: Sequence[int]
    adverse: frozenset[int] = frozenset()


def _covered(words: Sequence[Word], spans: Sequence[tuple[int, int]]) -> set[int]:
    return {
        number
        for number, word in enumerate(words)
        if any(start < word.end and word.start < end for start, end in spans)
    }


def _find_negated(text: str, words: Sequence[Word], marks: Sequence[tuple[int, int, str]]) -> tuple[set[int], set[int]]:
    """Return the numbers of the words that are denied, and those of the words that deny."""
    affirming = {n for first, stop, sort in marks if sort == "affirming" for n in range(first, stop)}
    negated: set[int] = set()
    denying: set[int] = set()
    for first, stop, sort in marks:
        if sort == "affirming" or not affirming.isdisjoint(range(first, stop)):
            continue
        if not denying.isdisjoint(range(first, stop)):
            continue  # "no longer" denies once, though it has a "no"
        denying.update(range(first, stop))
        step = -1 if sort == "after" else 1
        at = first - 1 if step < 0 else stop
        reached = 0
        while reached < _SCOPE and 0 <= at < len(words) and abs(at - stop) < 2 * _SCOPE:
            near, far = (at, at + 1) if step < 0 else (at - 1, at)
            if 0 <= near < far < len(words) and _PAUSE.search(text[words[near].end : words[far].start]):
                break
            if words[at].folded in _NEGATION_ENDS:
                break
            negated ^= {at}
            reached += not words[at].is_light
            at += step
    return negated, denying


class Reader:
    """Reads texts, with the names that a store knows."""

    def __init__(self, names: NameFinder) -> None:
        self._names = names

    def read(self, text: str) -> Reading:
        """Return a text in its parts."""
        words = split_text(text)
        moments = list(read_moments(text))
        names = [
            name
            for name in self._names.find(text, words)
            if not any(m.start < name.end and name.start < m.end for m in moments)
        ]
        named = _covered(words, [(n.start, n.end) for n in names])
        plain = [word for number, word in enumerate(words) if number not in named]
        amounts = list(read_amounts(text, plain, moments))
        labels: dict[int, frozenset[Label]] = {}
        saying: set[int] = set()
        thesaurus = load_thesaurus()
        marks = list(thesaurus.tag_denials(words))
        for tag in thesaurus.tag(words):
            if ("same", thesaurus.saying.start, 0) in tag.labels:
                saying.update(range(tag.first, tag.stop))
            for number in range(tag.first, tag.stop):
                labels[number] = labels.get(number, frozenset()) | tag.labels
        hedged = _covered(words, [(a.opening, a.end) for a in amounts])
        marks = [mark for mark in marks if hedged.isdisjoint(range(mark[0], mark[1]))]
        negated, denying = _find_negated(text, words, marks)
        spans = [(m.start, m.end) for m in moments] + [(a.opening, a.end) for a in amounts]
        taken = _covered(words, spans) | named | denying
        directions = [
            number
            for number, word in enumerate(words)
            if word.folded in places().directions and number not in named
        ]
        content = [
            number
            for number, word in enumerate(words)
            if number not in taken
            and number not in directions
            and number not in saying
            and not word.is_light
            and word.folded.isalpha()
        ]
        return Reading(
            text, words, moments, amounts, names, labels, frozenset(negated), content, directions, frozenset(denying)
        )
