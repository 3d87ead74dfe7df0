"""Test that rows are inserted in batches, all of them and in order."""

import sqlite3

import pytest

from isiscli.pack.read import Entry
from isiscli.store.building.batches import Batches, Insertion
from isiscli.store.building.ids import Known
from isiscli.store.building.rows import Rows, make_rows
from isiscli.store.tables import TABLES
from samples import make_record


@pytest.fixture
def db() -> sqlite3.Connection:
    """Return an empty store."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    return connection


def _make(number: int) -> Rows:
    entry = Entry(make_record("event", id=f"event/e{number}"), "here")
    return make_rows(entry, number, lambda _: Known("", "https://example.org"), [])


@pytest.mark.parametrize("count", [0, 1, 1000, 1001, 2500])
def test_every_row_is_inserted(db: sqlite3.Connection, count: int) -> None:
    """There may be more rows than one statement takes, or none."""
    Insertion("INTO meta", [(str(n), "a") for n in range(count)]).run(db)
    assert (count,) == db.execute("SELECT count(*) FROM meta").fetchone()


def test_a_row_that_is_there_already_is_added_to(db: sqlite3.Connection) -> None:
    """The ending of the statement says how."""
    for _ in range(2):
        ending = "ON CONFLICT (key) DO UPDATE SET value = value || excluded.value"
        Insertion("INTO meta", [("a", "b")], ending).run(db)
    assert [("a", "bb")] == db.execute("SELECT * FROM meta").fetchall()


def test_the_limit_on_parameters_is_kept(db: sqlite3.Connection) -> None:
    """A library that takes few parameters is given them in more statements."""
    db.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 10)
    Insertion("INTO meta", [(str(n), "a") for n in range(51)]).run(db)
    assert (51,) == db.execute("SELECT count(*) FROM meta").fetchone()


def test_rows_are_held_until_there_are_many_of_a_kind(db: sqlite3.Connection) -> None:
    """What was held is inserted at the end at the latest, each record once."""
    batches = Batches()
    released = [batches.add(_make(number)) for number in range(2001)]
    assert [1999] == [at for at, insertions in enumerate(released) if insertions]
    for insertion in [*released[1999], *batches.finish()]:
        insertion.run(db)
    assert (2001,) == db.execute("SELECT count(*) FROM record").fetchone()
    assert (2001,) == db.execute("SELECT count(*) FROM words WHERE words MATCH 'sheep'").fetchone()


def test_labels_are_released_once_there_are_many(db: sqlite3.Connection) -> None:
    """Their number is bounded too."""
    batches = Batches()
    many = [("event.place", f"p{n}", f"P{n}") for n in range(50_000)]
    held = _make(0)._replace(labels=many)
    for number in range(1999):
        batches.add(_make(number + 1))
    insertions = batches.add(held._replace(number=2001))
    assert "OR IGNORE INTO term" == insertions[-1].into
    assert 50_000 <= len(insertions[-1].rows)
    insertions[-1].run(db)
    assert ("P7",) == db.execute("SELECT label FROM term WHERE value = 'p7'").fetchone()


def test_a_value_is_written_as_the_first_record_that_has_it_does(db: sqlite3.Connection) -> None:
    """Whoever is offered it by completion sees the same after every compilation."""
    batches = Batches()
    for number, written in enumerate(("Ur", "UR", "ur", "Ur")):
        batches.add(_make(number)._replace(labels=[("event.place", "ur", written)]))
    for insertion in batches.finish():
        insertion.run(db)
    assert [("event.place", "ur", "Ur")] == db.execute("SELECT * FROM term").fetchall()
