"""Correct misspelt words and names against what the store holds."""

import math
import sqlite3

from isiscli.folding import sound

_CANDIDATES = 60
_SHORTEST = 4
# The lowest similarity (thefuzz's ratio, 0 to 100) that counts as a misspelling, by the length of
# the word: one letter wrong, missing, doubled or swapped. Shorter words are never corrected, and at
# four letters a letter may be missing or doubled but not another, or Iran would become Iraq.
_CUTOFFS = {4: 86, 5: 80, 6: 83, 7: 85}
_CUTOFF = 84
_MOVED = 85
"""The ratio from which a letter may have moved, as in Morroco, and not only changed or swapped."""

_LONG = 8
"""Letters from which a word may differ by two in length, or in its first letter."""

_SAME_SOUND = 80
"""What a name is worth that sounds like the word, as transliterations do."""

_FOR_LENGTH = 6
"""What a word loses for each letter more or less: a ratio counts a wrong letter as two of these."""

_MOST_FOR_USES = 9.0
"""The most that a word can gain on others by how often it is used."""


def is_distinct(db: sqlite3.Connection, word: str) -> bool:
    """Tell whether a squeezed name is that of another thing than any record."""
    row = db.execute("SELECT 1 FROM term WHERE field = 'distinct' AND value = ?", (word,))
    return row.fetchone() is not None


def _list_candidates(db: sqlite3.Connection, word: str) -> dict[str, int]:
    """Return the words that start like `word` or share most trigrams with it, with their uses."""
    nearby = "SELECT word, uses FROM vocabulary WHERE initial = ? AND length BETWEEN ? AND ?"
    size = len(word)
    candidates: dict[str, int] = dict(db.execute(nearby, (word[0], size - 2, size + 2)).fetchall())
    trigrams = dict.fromkeys(word[i : i + 3] for i in range(size - 2))
    match = " OR ".join(f'"{trigram}"' for trigram in trigrams)
    similar = "SELECT word FROM spelling WHERE spelling MATCH ? ORDER BY rank LIMIT ?"
    uses = "SELECT uses FROM vocabulary WHERE initial = ? AND length = ? AND word = ?"
    for (other,) in db.execute(similar, (match, _CANDIDATES)).fetchall():
        if other not in candidates and abs(len(other) - size) <= 2:
            candidates[other] = db.execute(uses, (other[0], len(other), other)).fetchone()[0]
    return candidates


def _differing(word: str, other: str) -> list[int]:
    return [at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b]


def _is_slip(word: str, other: str, score: int) -> bool:
    """Tell whether a similar word can be what was meant, as a ratio alone cannot.

    A ratio takes a letter that moved for one that changed: "curie" is no slip for "crime".
    """
    if len(word) >= _LONG:
        return True
    if word[0] != other[0] or abs(len(word) - len(other)) > 1:
        return False
    at = _differing(word, other)
    if len(word) != len(other) or len(at) <= 1 or score >= _MOVED:
        return True
    swapped = len(at) == 2 and at[1] == at[0] + 1
    return swapped and word[at[0]] == other[at[1]] and word[at[1]] == other[at[0]]


def _list_same_sound(db: sqlite3.Connection, word: str) -> list[str]:
    """Return the names that `word` is another way to write."""
    if len(word) <= _SHORTEST:
        return []
    rows = db.execute("SELECT word FROM name_word WHERE sound = ?", (sound(word),))
    return [row[0] for row in rows]


def correct_word(db: sqlite3.Connection, word: str) -> tuple[str, int] | None:
    """Return the store's word that `word` most likely stands for, with its similarity up to 100.

    None where nothing is near enough, or where `word` is the name of something else.
    """
    if len(word) < _SHORTEST or not word.isalpha() or is_distinct(db, word):
        return None
    candidates = _list_candidates(db, word)
    from thefuzz import fuzz, process  # 25 ms, needed for misspelt words alone

    cutoff = _CUTOFFS.get(len(word), _CUTOFF)
    near = dict(
        process.extractBests(
            word, list(candidates), processor=None, scorer=fuzz.ratio, score_cutoff=cutoff, limit=20
        )
    )
    near = {other: score for other, score in near.items() if _is_slip(word, other, score)}
    for other in _list_same_sound(db, word):
        near.setdefault(other, _SAME_SOUND)
    if not near:
        return None

    def weigh(other: str) -> tuple[float, str]:
        uses = min(_MOST_FOR_USES, 2 * math.log2(1 + candidates.get(other, 0)))
        return near[other] + uses - _FOR_LENGTH * abs(len(other) - len(word)), other

    best = max(near, key=weigh)
    return best, near[best]
