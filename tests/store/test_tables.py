"""Test that the tables and what is said about them agree."""

import sqlite3
from itertools import pairwise

import pytest

from isiscli.kinds import KINDS
from isiscli.store.listing import LISTED
from isiscli.store.tables import INDEXES, TABLES, WEIGHTS, first_number, last_number


@pytest.fixture
def db() -> sqlite3.Connection:
    """Return an empty store."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES + INDEXES)
    return connection


def test_every_column_of_words_has_a_weight(db: sqlite3.Connection) -> None:
    """The ranking gives each column its own weight, names the highest."""
    columns = [row[1] for row in db.execute("PRAGMA table_info(words)")]
    assert len(WEIGHTS) == len(columns)
    assert "name" == columns[WEIGHTS.index(max(WEIGHTS))]


def test_listing_a_kind_sorts_nothing(db: sqlite3.Connection) -> None:
    """A kind is read in its order from an index, however many records there are."""
    sql = f"SELECT number FROM record WHERE kind = 'event' ORDER BY {LISTED} LIMIT 5"  # noqa: S608
    plan = " ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}"))
    assert "record_listed" in plan
    assert "TEMP B-TREE" not in plan


@pytest.mark.parametrize(("kind", "following"), list(pairwise(sorted(KINDS))))
def test_the_numbers_of_a_kind_are_its_own(kind: str, following: str) -> None:
    """Numbers of kinds follow each other, with room for very many files and records."""
    assert last_number(kind) + 1 == first_number(following)
    assert first_number(kind, 2**28 - 1) + 2**32 - 1 == last_number(kind) < 2**63


def test_an_id_is_found_by_its_index(db: sqlite3.Connection) -> None:
    """Showing one record scans no table."""
    plan = db.execute("EXPLAIN QUERY PLAN SELECT raw FROM record WHERE id = 'a'").fetchone()[3]
    assert "record_id" in plan


@pytest.mark.parametrize(("word", "others"), [("Niger", "Nigeria"), ("Mali", "Somalia")])
def test_a_word_is_matched_whole(db: sqlite3.Connection, word: str, others: str) -> None:
    """A word that only contains another is no match for it."""
    db.execute("INSERT INTO words (rowid, name) VALUES (1, ?), (2, ?)", (word, others))
    found = db.execute("SELECT rowid FROM words WHERE words MATCH ?", (word,)).fetchall()
    assert [(1,)] == found
