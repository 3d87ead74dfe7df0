"""Test how the files of a pack become records."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from conftest import write_figure
from isiscli.errors import PackError
from isiscli.kinds import KINDS
from isiscli.pack.read import (
    MAX_TOML_BYTES,
    convert_row,
    list_files,
    read_file,
)
from samples import make_record, make_row

MakePack = Callable[..., Path]


def test_the_files_of_a_pack_are_its_toml_and_json_lines_in_order_of_name(tmp_path: Path) -> None:
    """Other files, backups and the word file are not record files."""
    for name in ("b.toml", "a.jsonl", "words.toml", "notes.md", "b.toml~", "c.json"):
        (tmp_path / name).touch()
    assert ["a.jsonl", "b.toml"] == [path.name for path in list_files(tmp_path)]


@pytest.mark.parametrize(
    ("name", "reason"), [("none", "No such file or directory"), ("file.toml", "Not a directory")]
)
def test_a_pack_that_is_no_folder_is_a_fault(tmp_path: Path, name: str, reason: str) -> None:
    """The message names the path, the reason and what a pack is."""
    (tmp_path / "file.toml").touch()
    message = f"{tmp_path / name}: {reason}; a pack is a folder of TOML or JSON Lines files"
    with pytest.raises(PackError) as caught:
        list_files(tmp_path / name)
    assert (message,) == caught.value.faults


def test_a_folder_without_record_files_is_a_fault(tmp_path: Path) -> None:
    """A word file alone is no pack."""
    (tmp_path / "words.toml").touch()
    with pytest.raises(PackError, match=r"no \.toml or \.jsonl file"):
        list_files(tmp_path)


def test_toml_and_json_lines_hold_the_same_record(make_pack: MakePack) -> None:
    """One figure written in both forms is read as one and the same."""
    pack = make_pack(sheep_toml=write_figure())
    faults: list[str] = []
    (entry,) = read_file(pack / "sheep.toml", faults)
    (pack / "sheep.jsonl").write_bytes(b"\n" + msgspec.json.encode(entry.record) + b"\r\n \n")
    (line,) = read_file(pack / "sheep.jsonl", faults)
    assert entry.record == line.record
    assert f"{pack / 'sheep.toml'}: figure/sheep-counted" == entry.where
    assert f"{pack / 'sheep.jsonl'}:2: figure/sheep-counted" == line.where
    assert [] == faults


@pytest.mark.parametrize("kind", KINDS)
def test_an_exported_line_can_be_read_again(tmp_path: Path, kind: str) -> None:
    """A line of an answer, `match` included, is a record of a pack."""
    line = make_row(kind, match={"how": "exact", "score": 100})
    (tmp_path / "a.jsonl").write_text(json.dumps(line), encoding="utf-8")
    faults: list[str] = []
    assert [make_record(kind)] == [e.record for e in read_file(tmp_path / "a.jsonl", faults)]
    assert [] == faults


@pytest.mark.parametrize("name", ["empty.toml", "empty.jsonl"])
def test_an_empty_file_has_no_record_and_no_fault(tmp_path: Path, name: str) -> None:
    """A file without a byte is read as no records."""
    (tmp_path / name).touch()
    faults: list[str] = []
    assert [] == list(read_file(tmp_path / name, faults))
    assert [] == faults


def test_a_byte_order_mark_in_front_of_a_file_is_passed_over(tmp_path: Path) -> None:
    """An editor's invisible mark is no part of the text."""
    (tmp_path / "a.toml").write_text("\ufeff" + write_figure(), encoding="utf-8")
    faults: list[str] = []
    found = [entry.record.id for entry in read_file(tmp_path / "a.toml", faults)]
    assert ["figure/sheep-counted"] == found
    assert [] == faults


def test_a_file_of_toml_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    """Past the limit the fault says to write JSON Lines, and nothing is read into memory."""
    path = tmp_path / "a.toml"
    path.touch()
    os.truncate(path, MAX_TOML_BYTES + 1)
    faults: list[str] = []
    assert [] == list(read_file(path, faults))
    assert [f"{path}: over 64 MiB; write large packs as JSON Lines"] == faults


@pytest.mark.parametrize("name", ["a.toml", "a.jsonl"])
def test_a_folder_named_like_a_file_is_a_fault(tmp_path: Path, name: str) -> None:
    """What the system says about it is the fault."""
    (tmp_path / name).mkdir()
    faults: list[str] = []
    assert [] == list(read_file(tmp_path / name, faults))
    assert [f"{tmp_path / name}: Is a directory"] == faults


def test_json_lines_are_read_one_at_a_time(tmp_path: Path) -> None:
    """The first record is there before the fault on the second line is seen."""
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(make_row("event")) + "\n{\n", encoding="utf-8")
    faults: list[str] = []
    entries = read_file(path, faults)
    assert "event/sheep" == next(entries).record.id
    assert [] == faults
    assert [] == list(entries)
    assert 1 == len(faults)


@pytest.mark.parametrize("row", [None, 5, "a", ["a"]])
def test_a_row_that_is_no_table_is_a_fault(row: object) -> None:
    """Anything but a table is refused with the place it stands in."""
    faults: list[str] = []
    assert convert_row(row, "a.toml", faults) is None
    assert ["a.toml: expected a table of fields"] == faults
