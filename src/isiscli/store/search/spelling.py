"""Correct misspelt words and names against what the store holds."""

import math
import sqlite3
from typing import NamedTuple

from isiscli.folding import sound, split_words
from isiscli.store.search.edits import count_edits, is_alike, is_swapped
from isiscli.store.search.lookalikes import LONG, list_lookalikes
from isiscli.store.search.similarity import score_similar
from isiscli.store.vocabulary import is_distinct, list_group, list_written_apart

_SHORTEST = 4
# The lowest similarity (thefuzz's ratio, 0 to 100) that counts as a misspelling, by the length of
# the word: one letter wrong, missing, doubled or swapped. Shorter words are never corrected, and at
# four letters a letter may be missing, doubled or swapped but not another, or Iran would become
# Iraq.
_CUTOFFS = {4: 86, 5: 80, 6: 83, 7: 85}
_CUTOFF = 84
_MOVED = 85
"""The ratio from which a letter may have moved, as in Morroco, and not only changed or swapped."""

_SAME_SOUND = 80
"""What a name is worth that sounds like the word, as transliterations do."""

_FOR_EDIT = 16
"""What a word loses for each letter wrong, missing, doubled or swapped after the first."""

_MOST_FOR_USES = 9.0
"""The most that a word can gain on others by how often it is used."""

_OPTIONS = 8


class Correction(NamedTuple):
    """A word of the store that another may stand for; `is_near` where nothing else need say so."""

    word: str
    score: int
    is_near: bool
    weight: float


def _is_slip(word: str, other: str, score: int, edits: int) -> bool:
    """Tell whether a similar word can be what was meant, as a ratio alone cannot.

    A ratio takes a letter that moved for one that changed: "curie" is no slip for "crime".
    """
    if len(word) >= LONG:
        return True
    if word[0] != other[0] or abs(len(word) - len(other)) > 1:
        return False
    return edits <= 1 or score >= _MOVED


def _weigh_uses(uses: int) -> float:
    return min(_MOST_FOR_USES, 2 * math.log2(1 + uses))


def list_same_sound(db: sqlite3.Connection, word: str) -> list[str]:
    """Return the names that `word` is another way to write."""
    if len(word) <= _SHORTEST:
        return []
    rows = db.execute("SELECT word FROM name_word WHERE sound = ?", (sound(word),))
    return [row[0] for row in rows]


def _doubt(word: str, options: list[Correction]) -> list[Correction]:
    """Return the corrections of a word, none of them near by itself where it is an English one."""
    from isiscli.store.search.english import is_english  # a list to read, for misspelt words alone

    is_right = is_english(word)
    return [option._replace(is_near=option.is_near and not is_right) for option in options]


def list_corrections(db: sqlite3.Connection, word: str) -> list[Correction]:
    """Return the store's words that `word` may stand for, the most likely first.

    None where nothing is near enough, or where `word` is the name of something else.
    """
    if len(word) < _SHORTEST or not word.isalpha() or is_distinct(db, word):
        return []
    candidates = list_lookalikes(db, word)
    similar = score_similar(word, list(candidates))
    cutoff = _CUTOFFS.get(len(word), _CUTOFF)
    options: dict[str, Correction] = {}
    for other, score in similar:
        edits = count_edits(word, other)
        is_near = is_swapped(word, other) or (
            score >= cutoff and _is_slip(word, other, score, edits)
        )
        if is_near or (edits <= 2 and len(word) > _SHORTEST and word[0] == other[0]):
            weight = _weigh_uses(candidates[other]) - _FOR_EDIT * (edits - 1)
            options[other] = Correction(other, score, is_near, weight)
    for other in list_same_sound(db, word):
        weight = _weigh_uses(candidates.get(other, 0))
        known = options.get(other, Correction(other, 0, True, weight))
        options[other] = Correction(
            other, max(known.score, _SAME_SOUND), True, max(known.weight, weight)
        )
    ranked = sorted(options.values(), key=lambda c: (not c.is_near, -c.weight, c.word))[:_OPTIONS]
    return _doubt(word, ranked) if ranked else []


def list_slips(db: sqlite3.Connection, word: str) -> list[Correction]:
    """Return the store's word that `word` most likely stands for, then others with as few slips.

    None where nothing is near enough, or where `word` is the name of something else.
    """
    near = [option for option in list_corrections(db, word) if option.is_near]
    return [o for o in near if count_edits(word, o.word) == count_edits(word, near[0].word)]


def is_slip_for_name(db: sqlite3.Connection, text: str, key: str) -> bool:
    """Tell whether a text can be the name with this key misspelt, by each of its words.

    As a whole, Abu Omar al-Baghdadi is nearer to Abu Bakr than most misspellings are. Names with
    more or fewer words have them written apart or as one, and are compared as wholes alone.
    """
    names = [name.split() for name in list_written_apart(db, key)]
    words = [(word, *list_group(db, "spellings", word)) for word in split_words(text)]
    alike = (
        len(name) != len(words)
        or all(
            any(is_alike(w, other) for w in ways) for ways, other in zip(words, name, strict=True)
        )
        for name in names
    )
    return not names or any(alike)
