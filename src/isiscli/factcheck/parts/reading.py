"""Read a text into the parts that can be compared."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.amounts import Amount, read_amounts
from isiscli.factcheck.parts.denials import Denial, find_ceasing, find_scopes
from isiscli.factcheck.parts.moments import Moment, read_moments
from isiscli.factcheck.parts.names import Name, NameFinder
from isiscli.factcheck.parts.thesaurus import Label, load_thesaurus
from isiscli.factcheck.parts.voice import find_voices, has_voice
from isiscli.factcheck.parts.words import Word, split_text

_QUANTIFIERS = frozenset(("few", "most", "many", "majority", "all"))
"""Light words that turn a claim round when they are exchanged."""


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


def _covered(words: Sequence[Word], spans: Sequence[tuple[int, int]]) -> set[int]:
    return {
        number
        for number, word in enumerate(words)
        if any(start < word.end and word.start < end for start, end in spans)
    }


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
        marks += find_ceasing(words)
        denials = find_scopes(text, words, marks)
        denying = {number for denial in denials for number in range(denial.first, denial.stop)}
        negated: set[int] = set()
        for denial in denials:
            negated ^= set(denial.reach)
        spans = [(m.start, m.end) for m in moments] + [(a.opening, a.end) for a in amounts]
        taken = _covered(words, spans) | named | denying
        voices = [
            v for v in find_voices(text) if has_voice(text[slice(*v)]) or _holds_name(names, v)
        ]
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
            text,
            words,
            moments,
            amounts,
            names,
            labels,
            frozenset(negated),
            content,
            directions,
            denials,
            voices,
            spoken or bool(voices),
        )
