"""Test that a damaged store is noticed and built again."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import write_figure
from isiscli.errors import StoreError
from isiscli.store.open import Store
from store.figures import ask_figures, list_ids, only_store

MakePack = Callable[..., Path]


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _fill_with_garbage(path: Path) -> None:
    path.write_bytes(b"garbage" * 1000)


def _spoil_pages(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100] + b"\xff" * (path.stat().st_size - 100))


def _replace_by_another_database(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE holiday (day TEXT)")
    db.close()


def _forge_fingerprint(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("UPDATE meta SET value = 'another'")
    db.close()


def _drop_records(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("DROP TABLE record")
    db.close()


def _alter_record(path: Path) -> None:
    stored = path.read_bytes()
    path.write_bytes(stored.replace(b'"id":"figure/sheep', b'"id":"figure/wolfs'))


@pytest.mark.parametrize(
    "damage",
    [
        Path.unlink,
        _empty,
        _truncate,
        _fill_with_garbage,
        _spoil_pages,
        _replace_by_another_database,
        _forge_fingerprint,
        _drop_records,
        _alter_record,
    ],
)
def test_a_store_that_is_damaged_or_foreign_is_built_again(
    make_pack: MakePack, cache: Path, damage: Callable[[Path], None]
) -> None:
    """The answer is right at once, and the store in the cache is sound again."""
    pack = make_pack(sheep_toml=write_figure())
    ask_figures(pack)
    sound = only_store(cache).read_bytes()
    damage(only_store(cache))
    assert ["figure/sheep-counted"] == ask_figures(pack)
    assert sound == only_store(cache).read_bytes()


def test_a_store_that_is_damaged_while_it_is_open_is_built_again(
    make_pack: MakePack, cache: Path
) -> None:
    """A question to an open store that turns out to be damaged is answered from a new one."""
    store = Store([make_pack(sheep_toml=write_figure())])
    _alter_record(only_store(cache))
    assert ["figure/sheep-counted"] == store.ask(list_ids)
    store.close()


def _fail(_: sqlite3.Connection) -> None:
    raise sqlite3.DatabaseError("disk image is malformed")


def test_a_question_that_no_store_can_answer_is_no_damage(
    make_pack: MakePack,
    cache: Path,
) -> None:
    """What is wrong with the question is said, and nobody is told to remove a sound store."""
    store = Store([make_pack()])
    with pytest.raises(sqlite3.OperationalError, match="no such column: nope"):
        store.ask(lambda db: db.execute("SELECT nope FROM record"))
    store.close()
    assert only_store(cache).is_file()


def test_a_question_that_fails_twice_says_which_file_to_remove(
    make_pack: MakePack, cache: Path
) -> None:
    """A store that a rebuild did not mend is reported with its path."""
    store = Store([make_pack()])
    path = only_store(cache)
    with pytest.raises(StoreError) as caught:
        store.ask(_fail)
    store.close()
    expected = f"the store cannot be read: disk image is malformed; remove {path}"
    assert expected == str(caught.value)
