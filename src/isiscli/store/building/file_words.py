"""Keep the words of each file as JSON, and gather from them what is known of all words."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from isiscli.folding import sound
from isiscli.store.building.batches import Insertion
from isiscli.store.tables import WORD_TABLES

_EMPTY = f"""
DROP TABLE vocabulary; DROP TABLE spelling; DROP TABLE name_word;
{WORD_TABLES}
"""
_FILL = """
INSERT INTO vocabulary SELECT substr(key, 1, 1), length(key), key, sum(json_each.value)
    FROM file_words, json_each(uses) GROUP BY key;
INSERT INTO spelling SELECT word FROM vocabulary ORDER BY word;
INSERT INTO spelling (spelling) VALUES ('optimize');
"""
_CAPITALS = (
    "SELECT value FROM file_words, json_each(capital) "
    "EXCEPT SELECT value FROM file_words, json_each(small)"
)
_ARE_SMALL = (
    "SELECT value FROM file_words, json_each(small) WHERE value IN (SELECT value FROM json_each(?))"
)


class FileWords(NamedTuple):
    """Words of a file: how many records have each, and which are written small or otherwise."""

    file: int
    uses: Mapping[str, int]
    small: Sequence[str]
    capital: Sequence[str]


def keep_words(words: FileWords) -> Insertion:
    """Return the insertion of some words of a file, beside those that are there already."""
    row = (words.file, *(msgspec.json.encode(some).decode() for some in words[1:]))
    return Insertion("INTO file_words", [row])


def drop_words(db: sqlite3.Connection, file: int) -> None:
    """Remove all words of a file."""
    db.execute("DELETE FROM file_words WHERE file = ?", (file,))


def _list_names(db: sqlite3.Connection) -> list[str]:
    """Return the words that are written with a capital only.

    Another spelling of a name is one too.
    """
    names = {word for (word,) in db.execute(_CAPITALS)}
    rows = db.execute("SELECT members FROM spellings ORDER BY rowid")
    groups = [members.split() for (members,) in rows]
    others = json.dumps([word for group in groups for word in group])
    small = {word for (word,) in db.execute(_ARE_SMALL, (others,))}
    for group in groups:
        if not names.isdisjoint(group):
            names.update(word for word in group if word not in small)
    return sorted(names)


def finish_words(db: sqlite3.Connection) -> None:
    """Fill the tables that misspelt words and names are looked up in from the words of files."""
    db.executescript(_EMPTY)
    spoken = ((word, sound(word)) for word in _list_names(db))
    db.executemany("INSERT INTO name_word VALUES (?, ?)", spoken)
    db.executescript(_FILL)
