"""List the words of a store that look like another."""

import sqlite3

_CANDIDATES = 60
_MANY_WORDS = 50_000
"""Words of a store from which not all that share three letters with another are looked at."""

LONG = 8
"""Letters from which a word may differ by two in length, or in its first letter."""


def _match_similar(word: str, *, many: bool) -> str:
    """Return the expression for words that share any trigram with `word`.

    Where that would be very many, those that have one half of it whole, but for the first letter.
    """
    trigrams = [f'"{word[i : i + 3]}"' for i in range(len(word) - 2)]
    if not many:
        return " OR ".join(dict.fromkeys(trigrams))
    half = len(trigrams) // 2
    return f"({' AND '.join(trigrams[1:half])}) OR ({' AND '.join(trigrams[half + 1 :])})"


def list_lookalikes(db: sqlite3.Connection, word: str) -> dict[str, int]:
    """Return the words that start like `word` or share most trigrams with it, with their uses.

    A short word starts as it should, which is enough to go by where there are very many.
    """
    nearby = "SELECT word, uses FROM vocabulary WHERE initial = ? AND length BETWEEN ? AND ?"
    size = len(word)
    candidates: dict[str, int] = dict(db.execute(nearby, (word[0], size - 2, size + 2)).fetchall())
    many = (db.execute("SELECT max(rowid) FROM spelling").fetchone()[0] or 0) > _MANY_WORDS
    if many and size < LONG:
        return candidates
    match = _match_similar(word, many=many)
    similar = "SELECT word FROM spelling WHERE spelling MATCH ? ORDER BY rank LIMIT ?"
    uses = "SELECT uses FROM vocabulary WHERE initial = ? AND length = ? AND word = ?"
    for (other,) in db.execute(similar, (match, _CANDIDATES)).fetchall():
        if other not in candidates and abs(len(other) - size) <= 2:
            candidates[other] = db.execute(uses, (other[0], len(other), other)).fetchone()[0]
    return candidates
