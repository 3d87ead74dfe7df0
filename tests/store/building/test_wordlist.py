"""Test what is known of the words of all records."""

import json
import sqlite3
from collections.abc import Sequence

import pytest

from isiscli.model import AnyRecord
from isiscli.store.building.file_words import finish_words
from isiscli.store.building.wordlist import WordList
from isiscli.store.tables import TABLES
from samples import QUOTE, make_record


def _fill(
    words: WordList, records: Sequence[AnyRecord], texts: str = "sheep sheep grazed"
) -> sqlite3.Connection:
    """Return a store with the words of records, each with the same texts."""
    db = sqlite3.connect(":memory:")
    db.executescript(TABLES)
    for record in records:
        for insertion in words.add(record, [texts]):
            insertion.run(db)
    words.release().run(db)
    finish_words(db)
    return db


def _uses(db: sqlite3.Connection) -> dict[str, int]:
    return dict(db.execute("SELECT word, uses FROM vocabulary").fetchall())


@pytest.mark.parametrize("most", [1, 100_000])
def test_a_word_is_counted_once_in_each_record(most: int) -> None:
    """So it is too where words go to the disk with every record."""
    db = _fill(WordList(0, most), [make_record("event")] * 3)
    assert {"sheep": 3, "grazed": 3} == _uses(db)


def test_the_names_of_entities_can_be_corrected_to() -> None:
    """A name counts as one word, too, as it is typed without spaces."""
    db = _fill(WordList(0), [make_record("person", name="A. Shepherd", aliases=["Bo Peep"])])
    assert {"ashepherd", "bopeep"} <= _uses(db).keys()


@pytest.mark.parametrize("most", [1, 100_000])
def test_a_name_is_a_word_that_is_written_with_a_capital_only(most: int) -> None:
    """A word that stands in small letters anywhere is none, whichever record came first."""
    quote = QUOTE | {"text": "the Valley and the flock"}
    records = [
        make_record("event", statement="In Arland a Flock grazed.", quotes=[quote]),
        make_record("event", statement="A flock of Well-fed 7th sheep.", quotes=[quote]),
    ]
    db = _fill(WordList(0, most), records)
    names = {word for (word,) in db.execute("SELECT word FROM name_word")}
    assert {"arland", "valley", "well"} == names


def test_the_words_of_a_group_can_be_corrected_to() -> None:
    """They need not stand in a record."""
    words = WordList(0)
    words.add_group(["ewe", "yowe"])
    assert {"ewe", "yowe"} <= _uses(_fill(words, [])).keys()


@pytest.mark.parametrize("texts", [("sheep Sheep", "Sheep"), ("Sheep", "sheep Sheep")])
def test_a_word_that_was_small_before_it_went_to_the_disk_is_no_name(
    texts: tuple[str, str],
) -> None:
    """What is known of a word is added to, whichever of two records came first."""
    records = [make_record("event", statement=f"The {text} grazed.") for text in texts]
    db = _fill(WordList(0, 1), records)
    assert "sheep" not in {word for (word,) in db.execute("SELECT word FROM name_word")}


def test_a_name_stays_one_where_later_records_have_it_in_other_places() -> None:
    """A keyword tells nothing of how a word is written."""
    records = [make_record("event", statement=s) for s in ("In Arland they grazed.", "They did.")]
    db = _fill(WordList(0, 1), records, "arland")
    assert ("arland",) in db.execute("SELECT word FROM name_word").fetchall()


CASES = [
    ("Arland,", set(), {"arland"}),
    ("sheep.", {"sheep"}, set()),
    ("iPod", {"ipod"}, set()),
    ("U.S.", set(), {"us"}),
    ("Well-fed", {"fed"}, {"well"}),
    ("Diyarbakır", set(), {"diyarbakir"}),
    ("(Shepherd’s", set(), {"shepherd"}),
    ("7th", set(), set()),
    ("...", set(), set()),
]


@pytest.mark.parametrize(("token", "small", "capital"), CASES)
def test_how_a_word_is_written_is_read_from_its_first_letter(
    token: str, small: set[str], capital: set[str]
) -> None:
    """Marks around it do not matter, and each part of a word with a hyphen is one by itself."""
    words = WordList(0)
    words.add(make_record("event", statement=f"The {token}", quotes=[QUOTE | {"text": "A"}]), [])
    [(_, _, *cased)] = words.release().rows
    assert [small, capital] == [set(json.loads(str(some))) for some in cased]
