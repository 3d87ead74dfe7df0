"""Test how records are read by their numbers."""

import sqlite3

import pytest

from isiscli.store.listing import read_numbered
from samples import make_row
from store.conftest import BuildStore

_ROWS = [make_row("event", id=f"event/{number}") for number in range(3)]


def test_records_are_read_in_the_order_of_the_numbers(build_store: BuildStore) -> None:
    """The order is that of who asks, not that of the store."""
    db = build_store(*_ROWS).db
    sql = "SELECT number FROM record WHERE kind = 'event' ORDER BY -number"
    numbers = [number for (number,) in db.execute(sql)]
    found = read_numbered(db, numbers)
    assert ["event/2", "event/1", "event/0"] == [hit.record.id for hit in found]
    assert [] == read_numbered(db, [])


def test_a_record_that_is_indexed_and_not_there_is_damage(build_store: BuildStore) -> None:
    """Then the store is built anew, as it is for bytes that are not those that were stored."""
    db = build_store(*_ROWS).db
    with pytest.raises(sqlite3.DatabaseError, match="is not there"):
        read_numbered(db, [1])
