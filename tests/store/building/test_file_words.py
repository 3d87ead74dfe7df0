"""Test that the words of files are kept apart, and that all is known of them together."""

import sqlite3

import pytest

from isiscli.store.building.file_words import FileWords, drop_words, finish_words, keep_words
from isiscli.store.tables import TABLES


@pytest.fixture
def db() -> sqlite3.Connection:
    """Return a store with the words of two files, the first of them in two rows."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    for words in (
        FileWords(0, {"sheep": 2, "arland": 1}, ["sheep"], ["arland"]),
        FileWords(0, {"sheep": 3}, ["sheep"], ["valley"]),
        FileWords(1, {"sheep": 4, "valley": 1}, ["valley"], ["sheep"]),
    ):
        keep_words(words).run(connection)
    return connection


def _read(db: sqlite3.Connection, sql: str) -> list[tuple[object, ...]]:
    finish_words(db)
    return db.execute(sql).fetchall()


def test_the_uses_of_a_word_in_all_files_add_up(db: sqlite3.Connection) -> None:
    """What a misspelt word is corrected to depends on how many records have it."""
    words = _read(db, "SELECT initial, length, word, uses FROM vocabulary")
    assert [("a", 6, "arland", 1), ("s", 5, "sheep", 9), ("v", 6, "valley", 1)] == words


def test_a_word_that_any_file_writes_small_is_no_name(db: sqlite3.Connection) -> None:
    """Only one file need do so, whichever it is."""
    assert [("arland",)] == _read(db, "SELECT word FROM name_word")


def test_the_words_of_a_file_are_forgotten_without_those_of_others(db: sqlite3.Connection) -> None:
    """All of its rows go, and what is known of words follows."""
    drop_words(db, 0)
    assert [("sheep", 4), ("valley", 1)] == _read(db, "SELECT word, uses FROM vocabulary")
    assert [("sheep",)] == _read(db, "SELECT word FROM name_word")


def test_another_spelling_of_a_name_is_one_unless_it_is_written_small(
    db: sqlite3.Connection,
) -> None:
    """A group of spellings that has a name is of names."""
    db.executemany("INSERT INTO spellings VALUES (?)", [("arland arlandia sheep",), ("ewe yowe",)])
    assert [("arland",), ("arlandia",)] == _read(db, "SELECT word FROM name_word")


def test_words_are_found_by_three_letters_that_they_share(db: sqlite3.Connection) -> None:
    """However often the tables are filled, each word is there once."""
    finish_words(db)
    assert [("sheep",)] == _read(db, "SELECT word FROM spelling WHERE spelling MATCH 'hee'")
