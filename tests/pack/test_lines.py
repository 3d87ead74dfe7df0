"""Test how lines of JSON become records."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from isiscli.kinds import KINDS
from isiscli.model import STRUCTS
from isiscli.pack.lines import decode_line, list_lines, list_names
from samples import make_row


@pytest.mark.parametrize("kind", KINDS)
def test_a_line_is_the_record_that_its_row_is(kind: str) -> None:
    """Decoding straight into a record gives what converting a row gives."""
    row = make_row(kind)
    line = json.dumps(row).encode()
    assert msgspec.convert(row, STRUCTS[kind]) == decode_line(line)


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b"[]",
        b"{}",
        b'{"kind": "flock"}',
        b'{"kind": 1}',
        b'{"kind": "event"}',
        b'{"kind": "event", "name": "\xff"}',
        json.dumps(make_row("event", match={})).encode(),
        b"[" * 10_000,
    ],
)
def test_a_line_that_is_no_record_needs_a_closer_look(line: bytes) -> None:
    """Nothing is raised, as the closer look says what is wrong."""
    assert decode_line(line) is None


def test_blank_lines_and_a_byte_order_mark_are_passed_over(tmp_path: Path) -> None:
    """Lines keep the numbers that an editor shows."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\xef\xbb\xbf{}\n\n  \r\n{}\n")
    assert [(1, b"{}\n"), (4, b"{}\n")] == list(list_lines(path))


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ({"name": "A"}, [("a", "A", [], "")]),
        ({"name": "A", "aliases": ["B"], "url": "u", "more": 1}, [("a", "A", ["B"], "u")]),
        ({"name": 1}, []),
        ({}, []),
    ],
)
def test_names_are_read_from_what_has_them(
    tmp_path: Path, row: dict[str, Any], names: list[tuple[Any, ...]]
) -> None:
    """What else is in a line, and what is wrong with it, does not matter."""
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"id": "a"} | row), encoding="utf-8")
    assert names == [(n.id, n.name, n.aliases, n.url) for n in list_names(path)]


def test_a_file_that_cannot_be_read_has_no_names(tmp_path: Path) -> None:
    """Reading its records says why."""
    assert [] == list(list_names(tmp_path / "none.jsonl"))
