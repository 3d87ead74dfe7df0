"""Tell which words a store knows, and what else they are written as."""

import sqlite3
from collections.abc import Iterator, Sequence

from isiscli.folding import split_words
from isiscli.kinds import ENTITIES


def either(words: Sequence[str]) -> str:
    """Return the FTS5 expression that any of the words satisfies."""
    return "(" + " OR ".join(f'"{word}"' for word in words) + ")"


def is_held(db: sqlite3.Connection, table: str, words: str) -> bool:
    """Tell whether a row of a full-text table has these words, one after the other."""
    sql = f"SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT 1"  # noqa: S608
    return db.execute(sql, (f'"{words}"',)).fetchone() is not None


def is_phrase(db: sqlite3.Connection, text: str) -> bool:
    """Tell whether some record has the words of a text, one after the other."""
    return is_held(db, "words", " ".join(split_words(text)))


def is_known(db: sqlite3.Connection, word: str) -> bool:
    """Tell whether a record or a group of words has `word`."""
    return any(is_held(db, table, word) for table in ("words", "spellings", "synonyms"))


def is_name(db: sqlite3.Connection, word: str) -> bool:
    """Tell whether `word` is part of a name."""
    sql = "SELECT 1 FROM name_word WHERE word = ?"
    return db.execute(sql, (word,)).fetchone() is not None


def is_distinct(db: sqlite3.Connection, word: str) -> bool:
    """Tell whether a squeezed name is that of another thing than any record."""
    row = db.execute("SELECT 1 FROM term WHERE field = 'distinct' AND value = ?", (word,))
    return row.fetchone() is not None


def list_group(db: sqlite3.Connection, table: str, word: str) -> tuple[str, ...]:
    """Return the other words of each group in `table` that `word` is in."""
    sql = f"SELECT members FROM {table} WHERE {table} MATCH ?"  # noqa: S608
    rows = db.execute(sql, (f'"{word}"',))
    others = [other for row in rows for other in row[0].split()]
    return tuple(other for other in dict.fromkeys(others) if other != word)


def list_written_apart(db: sqlite3.Connection, word: str) -> Iterator[str]:
    """Yield the names of several words that are `word` when they are written as one."""
    fields = [f"{kind}.name" for kind in ENTITIES]
    marks = ", ".join("?" * len(fields))
    sql = f"SELECT label FROM term WHERE field IN ({marks}) AND value = ?"  # noqa: S608
    for (label,) in db.execute(sql, (*fields, word)):
        parts = split_words(label)
        if len(parts) > 1:
            yield " ".join(parts)
