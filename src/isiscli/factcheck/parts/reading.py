"""Read a text into the parts that can be compared."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.amounts import read_amounts
from isiscli.factcheck.parts.captures import list_captures
from isiscli.factcheck.parts.content import list_content
from isiscli.factcheck.parts.denials import Denial, find_denials
from isiscli.factcheck.parts.moments import Moment, find_limit, read_moments
from isiscli.factcheck.parts.names import Name, NameFinder
from isiscli.factcheck.parts.reservations import list_reservations
from isiscli.factcheck.parts.spans import Taken, cover_words
from isiscli.factcheck.parts.tagging import keep_labels, tag_words
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.parts.voice import find_voices, has_voice
from isiscli.factcheck.parts.words import Word, split_text

_VIEW = re.compile(r"\b(?:view|opinion|eyes|judgement|judgment|account)\b", re.I)
_BESIDE_VOICE = 2
"""Words beside who says something that claim nothing of themselves: "drabs, says Byman"."""

_KEPT = 1024
"""Texts that are kept as they were read, at most."""


class _Parts(NamedTuple):
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
    reservations: frozenset[str] = frozenset()


class Reading(_Parts):
    """A text in its parts.

    `labels` has the labels of the lexicon by the number of the word they stand on. `negated` has
    the numbers of the words that are denied, `directions` those of words as "north", `content`
    those of the words that carry meaning and are no part of a name, a date or a quantity. `voices`
    are the spans that only say who says it; `is_spoken` where anything is said by somebody.
    `reservations` are the words by which a claim is not made of the thing itself.
    """

    def content_in(self, start: int, end: int) -> list[int]:
        """Return the numbers of the words that carry meaning and start between two places."""
        return [n for n in self.content if start <= self.words[n].start < end]

    def names_in(self, start: int, end: int) -> list[Name]:
        """Return the names that start between two places."""
        return [name for name in self.names if start <= name.start < end]

    def is_voiced(self, start: int, end: int) -> bool:
        """Tell whether a part of the text is within the words that only say who says it."""
        return any(first <= start and end <= last for first, last in self.voices)

    def is_said_by(self, spans: Iterable[tuple[int, int]]) -> bool:
        """Tell whether pieces of the text hold no more than two words beside who says it."""
        words = [w for w in self.words if any(a <= w.start < b for a, b in spans)]
        said = [word for word in words if self.is_voiced(word.start, word.end)]
        return bool(said) and len(words) - len(said) <= _BESIDE_VOICE


def _list_voices(text: str, names: Sequence[Name]) -> list[tuple[int, int]]:
    """Return the spans that only say who says it, where that is a name or a word for a source."""
    speakers = [name.start for name in names if name.sort in ("person", "body")]
    return [
        (start, end)
        for start, end in find_voices(text)
        if has_voice(text[start:end]) or any(start <= speaker < end for speaker in speakers)
    ]


def _list_negated(denials: Sequence[Denial]) -> frozenset[int]:
    """Return the numbers of the words that are denied; what is denied twice is not."""
    negated: set[int] = set()
    for denial in denials:
        negated ^= set(denial.reach)
    return frozenset(negated)


class Reader:
    """Reads texts, with the names that a store knows."""

    def __init__(self, names: NameFinder) -> None:
        self._names = names
        self.read = lru_cache(maxsize=_KEPT)(self._read)

    def _read(self, text: str) -> Reading:
        """Return a text in its parts."""
        words = split_text(text)
        moments = list(read_moments(text))
        dated = Taken(len(text), ((moment.start, moment.end) for moment in moments))
        names = [n for n in self._names.find(text, words) if not dated.touches(n.start, n.end)]
        named = {n: x for x in names for n in cover_words(words, [(x.start, x.end)])}
        plain = [word for number, word in enumerate(words) if number not in named]
        amounts = list(read_amounts(text, plain, moments))
        counted = cover_words(words, ((amount.opening, amount.end) for amount in amounts))
        denials = find_denials(text, words, counted)
        denying = chain.from_iterable(range(denial.first, denial.stop) for denial in denials)
        tagged = tag_words(words)
        voices = _list_voices(text, names)
        voiced = cover_words(words, voices)
        known = places().directions
        directions = [n for n, w in enumerate(words) if w.folded in known and n not in named]
        limits = (find_limit(text, moment.start, moment.end) for moment in moments)
        dates = [(moment.start, moment.end) for moment in moments]
        taken = cover_words(words, [*dates, *filter(None, limits)])
        taken.update(named, counted, denying, directions, tagged.saying, voiced)
        return Reading(
            text,
            words,
            moments,
            amounts,
            names,
            keep_labels(tagged.labels, words, named, voiced),
            _list_negated(denials),
            list_content(words, taken, tagged.telling | list_captures(words, names)),
            directions,
            denials,
            voices,
            tagged.is_spoken or bool(voices) or _VIEW.search(text) is not None,
            list_reservations(words),
        )
