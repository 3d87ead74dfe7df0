"""Read a text into the parts that can be compared: words, dates, quantities, names, negations."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.amounts import Amount, read_amounts
from isiscli.factcheck.lexicon import places
from isiscli.factcheck.names import Name, NameFinder
from isiscli.factcheck.thesaurus import Label, load_thesaurus
from isiscli.factcheck.voice import find_voices, has_voice
from isiscli.factcheck.when import Moment, read_moments
from isiscli.factcheck.words import Word, split_text

_SCOPE = 4
"""Words with a meaning that a negation reaches at most, where no pause ends it sooner."""

_PAUSE = re.compile(r"[,;:.!?()“”\"—–]")
_NEGATION_ENDS = frozenset("but and or which who that because when while where as".split())


_QUANTIFIERS = frozenset(("few", "most", "many", "majority", "all"))
"""Light words that turn a claim round when they are exchanged."""


class Denial(NamedTuple):
    """A negation: its first word, the word after its last, and the numbers of the words it reaches."""

    first: int
    stop: int
    reach: tuple[int, ...]


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
    denials: Sequence[Denial] = ()
    voices: Sequence[tuple[int, int]] = ()
    is_spoken: bool = False

    def is_voiced(self, start: int, end: int) -> bool:
        """Tell whether a part of the text is within the words that only say who says it."""
        return any(first <= start and end <= last for first, last in self.voices)


def _holds_name(names: Sequence[Name], span: tuple[int, int]) -> bool:
    """Tell whether somebody who can say something is named in a part of a text."""
    return any(
        span[0] <= name.start < span[1] and name.sort in ("person", "body") for name in names
    )


def _is_group(words: Sequence[Word], number: int) -> bool:
    """Tell whether a word only refers to a group that was named."""
    return (
        words[number].stem in ("group", "organ", "organis")
        and number > 0
        and words[number - 1].folded in ("the", "that", "this")
        and (number + 1 == len(words) or words[number + 1].folded not in ("of", "which", "that"))
    )


_VIEW = re.compile(r"\b(?:view|opinion|eyes|judgement|judgment|account)\b", re.I)
_CEASING = frozenset(("stop", "ceas", "quit"))


def _find_ceasing(words: Sequence[Word]) -> list[tuple[int, int, str]]:
    """Return the words that deny a verb as "no longer" does: "would stop obeying"."""
    return [
        (number, number + 1, "before")
        for number, (word, after) in enumerate(itertools.pairwise(words))
        if (word.stem in _CEASING or word.folded == "against") and after.folded.endswith("ing")
    ]


def _covered(words: Sequence[Word], spans: Sequence[tuple[int, int]]) -> set[int]:
    return {
        number
        for number, word in enumerate(words)
        if any(start < word.end and word.start < end for start, end in spans)
    }


def _find_scopes(
    text: str, words: Sequence[Word], marks: Sequence[tuple[int, int, str]]
) -> list[Denial]:
    """Return what is denied in a text."""
    affirming = {n for first, stop, sort in marks if sort == "affirming" for n in range(first, stop)}
    denying: set[int] = set()
    scopes = []
    for first, stop, sort in marks:
        if sort == "affirming" or not affirming.isdisjoint(range(first, stop)):
            continue
        if not denying.isdisjoint(range(first, stop)):
            continue  # "no longer" denies once, though it has a "no"
        denying.update(range(first, stop))
        scopes.append(Denial(first, stop, tuple(_reach(text, words, first, stop, sort))))
    return scopes


def _reach(text: str, words: Sequence[Word], first: int, stop: int, sort: str) -> Iterator[int]:
    """Yield the numbers of the words that a negation reaches."""
    step = -1 if sort == "after" else 1
    at = first - 1 if step < 0 else stop
    reached = 0
    scope = 2 if words[first].folded == "non" else _SCOPE
    while reached < scope and 0 <= at < len(words) and abs(at - stop) < 2 * _SCOPE:
        near, far = (at, at + 1) if step < 0 else (at - 1, at)
        if 0 <= near < far < len(words) and _PAUSE.search(text[words[near].end : words[far].start]):
            return
        if words[at].folded in _NEGATION_ENDS:
            return
        yield at
        reached += not words[at].is_light
        at += step


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
        spoken = bool(_VIEW.search(text))
        thesaurus = load_thesaurus()
        marks = list(thesaurus.tag_denials(words))
        for tag in thesaurus.tag(words):
            said = {label[1] for label in tag.labels if label[0] == "same"}
            if thesaurus.saying.start in said:
                saying.update(range(tag.first, tag.stop))
            spoken |= not said.isdisjoint(thesaurus.saying)
            for number in range(tag.first, tag.stop):
                labels[number] = labels.get(number, frozenset()) | tag.labels
        hedged = _covered(words, [(a.opening, a.end) for a in amounts])
        marks = [mark for mark in marks if hedged.isdisjoint(range(mark[0], mark[1]))]
        marks += _find_ceasing(words)
        denials = _find_scopes(text, words, marks)
        denying = {number for denial in denials for number in range(denial.first, denial.stop)}
        negated: set[int] = set()
        for denial in denials:
            negated ^= set(denial.reach)
        spans = [(m.start, m.end) for m in moments] + [(a.opening, a.end) for a in amounts]
        taken = _covered(words, spans) | named | denying
        voices = [v for v in find_voices(text) if has_voice(text[slice(*v)]) or _holds_name(names, v)]
        voiced = _covered(words, voices)
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
            and number not in voiced
            and not _is_group(words, number)
            and (not word.is_light or word.folded in _QUANTIFIERS)
            and word.folded.isalpha()
        ]
        return Reading(
            text, words, moments, amounts, names, labels, frozenset(negated), content, directions, denials, voices, spoken or bool(voices)
        )
