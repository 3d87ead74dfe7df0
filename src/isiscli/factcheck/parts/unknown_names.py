"""Find names that nothing is known of, by their capitals."""

from collections.abc import Callable, Sequence

from isiscli.factcheck.parts.calendar import WEEKDAYS
from isiscli.factcheck.parts.name_book import NameBook
from isiscli.factcheck.parts.name_bounds import are_joined, is_opening
from isiscli.factcheck.parts.words import Word

PARTICLES = frozenset("al el bin ibn ul ould abu abd".split())
"""Words that are part of a name though they have no capital."""

_NO_NAMES = frozenset((*WEEKDAYS, "mr", "mrs", "ms", "dr"))

IsKnown = Callable[[str, Sequence[Word], int], bool]
"""Tells whether a known name starts at a word of a text."""


def _can_be_name(word: Word, book: NameBook) -> bool:
    """Tell whether a word with a capital is no plain word."""
    return (
        word.is_capital
        and word.text.isalpha()
        and not word.is_light
        and word.folded not in _NO_NAMES
        and not book.is_common(word.folded)
    )


def _leads_on(text: str, words: Sequence[Word], at: int) -> bool:
    """Tell whether a particle is within a name, as in "Ayman al-Zawahiri"."""
    return (
        words[at].folded in PARTICLES
        and at + 1 < len(words)
        and are_joined(text, words[at], words[at + 1])
        and words[at + 1].is_capital
    )


def end_unknown(
    text: str, words: Sequence[Word], first: int, book: NameBook, is_known: IsKnown
) -> int:
    """Return the word after the longest name that nothing is known of; `first` for none."""
    stop = first
    while stop < len(words) and (stop == first or are_joined(text, words[stop - 1], words[stop])):
        can_be_name = _can_be_name(words[stop], book)
        if not can_be_name and (stop == first or not _leads_on(text, words, stop)):
            break
        if stop > first and is_known(text, words, stop):
            break
        stop += 1 if can_be_name else 2
    word = words[first]
    is_telling = word.is_possessive or book.is_name_word(word.folded)
    if stop - first == 1 and not is_telling and (not first or is_opening(text, word.start)):
        return first
    return stop
