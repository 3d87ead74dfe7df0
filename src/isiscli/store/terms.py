"""Read the words of a query: as they are, as what they were meant to be, and as their synonyms."""

import sqlite3
from typing import NamedTuple

from isiscli.folding import content_words
from isiscli.store.spelling import correct_word


class Term(NamedTuple):
    """A word of a query as it is looked for; `score` is 100 as typed, 0 where no record has it."""

    typed: str
    word: str
    score: int
    spellings: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    is_name: bool = False


def _holds(db: sqlite3.Connection, table: str, word: str) -> bool:
    sql = f"SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT 1"  # noqa: S608
    return db.execute(sql, (f'"{word}"',)).fetchone() is not None


def _list_group(db: sqlite3.Connection, table: str, word: str) -> tuple[str, ...]:
    """Return the other words of each group in `table` that `word` is in."""
    sql = f"SELECT members FROM {table} WHERE {table} MATCH ?"  # noqa: S608
    rows = db.execute(sql, (f'"{word}"',))
    others = [other for row in rows for other in row[0].split()]
    return tuple(other for other in dict.fromkeys(others) if other != word)


def _read_word(db: sqlite3.Connection, word: str) -> Term:
    read_as, score = word, 100
    if not any(_holds(db, table, word) for table in ("words", "spellings", "synonyms")):
        corrected = correct_word(db, word)
        if corrected is None:
            return Term(word, word, 0)
        read_as, score = corrected
    name = db.execute("SELECT 1 FROM name_word WHERE word = ?", (read_as,)).fetchone() is not None
    spellings = _list_group(db, "spellings", read_as)
    return Term(word, read_as, score, spellings, _list_group(db, "synonyms", read_as), name)


def read_terms(db: sqlite3.Connection, text: str) -> list[Term]:
    """Return each content word of a query once, in order."""
    return [_read_word(db, word) for word in content_words(text)]
