"""Test that what is kept beside a store is what was put there, or nothing."""

import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from isiscli.store import shelf
from isiscli.store.shelf import Shelf, describe_program, open_shelf
from store.conftest import BuildStore

ENTRIES = {7: b"seven", 1 << 61: b"\x00" * 100}


def _fill(path: Path | None, state: str = "now") -> Shelf:
    filled = Shelf(path, state)
    filled.entries.update(ENTRIES)
    filled.save()
    return filled


def test_entries_are_there_the_next_time(tmp_path: Path) -> None:
    """One file holds them, and no draft of it is left."""
    path = tmp_path / "a.shelf"
    _fill(path)
    assert Shelf(path, "now").entries == ENTRIES
    assert [path] == list(tmp_path.iterdir())


def test_entries_of_another_state_are_none(tmp_path: Path) -> None:
    """Other packs or another program have their entries replaced."""
    path = tmp_path / "a.shelf"
    _fill(path, "before")
    later = Shelf(path, "now")
    assert {} == later.entries
    later.entries[3] = b"three"
    later.save()
    assert {3: b"three"} == Shelf(path, "now").entries


def _cut(data: bytes) -> bytes:
    return data[:-1]


def _blank(data: bytes) -> bytes:
    return bytes(len(data))


def _flip(data: bytes) -> bytes:
    return data[:40] + bytes((data[40] ^ 1,)) + data[41:]


def _empty(_: bytes) -> bytes:
    return b""


def _mark_anew(data: bytes) -> bytes:
    """Return the file as another version of the form would start it."""
    return data.replace(b"shelf 1", b"shelf 2")


@pytest.mark.parametrize("damage", [_cut, _blank, _flip, _empty, _mark_anew])
def test_a_damaged_file_holds_nothing_and_is_replaced(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    """Whatever has become of it, it is as if it were not there."""
    path = tmp_path / "a.shelf"
    _fill(path)
    path.write_bytes(damage(path.read_bytes()))
    assert {} == Shelf(path, "now").entries
    _fill(path)
    assert Shelf(path, "now").entries == ENTRIES


def test_bytes_that_only_look_sound_hold_nothing(tmp_path: Path) -> None:
    """A right checksum over something else does not help."""
    path = tmp_path / "a.shelf"
    body = b"\x93\x01\x02\x03"
    path.write_bytes(b"isiscli shelf 1\n" + zlib.crc32(body).to_bytes(4, "big") + body)
    assert {} == Shelf(path, "now").entries


def test_nothing_is_written_where_nothing_is_new(tmp_path: Path) -> None:
    """A second run that adds nothing leaves the file as it is."""
    path = tmp_path / "a.shelf"
    _fill(path)
    before = path.stat().st_ino
    _fill(path)
    assert before == path.stat().st_ino


def test_the_draft_of_a_process_with_the_same_id_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two containers that share a cache may each have a process 1."""
    monkeypatch.setattr("os.getpid", lambda: 1)
    draft = tmp_path / "a.shelf.1.tmp"
    draft.write_bytes(b"half a shelf")
    _fill(tmp_path / "a.shelf")
    assert b"half a shelf" == draft.read_bytes()


def test_no_place_is_no_error(tmp_path: Path) -> None:
    """Entries are of one run where there is no folder, or none that can be written."""
    assert ENTRIES == _fill(None).entries
    assert ENTRIES == _fill(tmp_path / "missing" / "a.shelf").entries
    (tmp_path / "a.shelf").mkdir()
    assert ENTRIES == _fill(tmp_path / "a.shelf").entries
    assert [tmp_path / "a.shelf"] == list(tmp_path.iterdir())


def test_a_shelf_is_of_its_store_and_program(
    build_store: BuildStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program finds nothing, and what cannot look at itself keeps nothing."""
    store = build_store()
    kept = open_shelf(store)
    kept.entries.update(ENTRIES)
    kept.save()
    assert ENTRIES == open_shelf(store).entries
    monkeypatch.setattr(shelf, "describe_program", lambda: "another")
    assert {} == open_shelf(store).entries


def test_a_program_that_cannot_be_looked_at_keeps_nothing(
    build_store: BuildStore, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Its entries might be those of another."""
    monkeypatch.setattr(shelf, "_PROGRAM", tmp_path / "missing")
    store = build_store()
    kept = open_shelf(store)
    kept.entries.update(ENTRIES)
    kept.save()
    assert {} == open_shelf(store).entries


def test_a_changed_file_is_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file below the program's folder that changes tells; what Python compiles does not."""
    monkeypatch.setattr(shelf, "_PROGRAM", tmp_path)
    (tmp_path / "part").mkdir()
    (tmp_path / "part" / "a.toml").write_text("a")
    before = describe_program()
    (tmp_path / "part" / "__pycache__").mkdir()
    (tmp_path / "part" / "__pycache__" / "a.pyc").write_text("a")
    assert before == describe_program()
    (tmp_path / "part" / "a.toml").write_text("ab")
    assert before != describe_program()
