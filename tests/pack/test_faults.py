"""Test what is said about faulty rows: a table of small packs with one defect each."""

import json
from pathlib import Path

import pytest

from conftest import write_figure
from isiscli.kinds import KINDS
from isiscli.pack.read import read_file
from samples import make_row

_TABLES = ", ".join(f"[[{kind}]]" for kind in KINDS)
_LINE = json.dumps(make_row("event"))
_FIELD = "figure/sheep-counted: "
_QUOTE = 'text = "a", source = "gazette-2020", speaker = "b"'

TOML = [
    ("", "figure = 5", f"figure: expected tables {_TABLES}"),
    ("", "[figure]\na = 1", f"figure: expected tables {_TABLES}"),
    ("", "[[sheep]]\na = 1", f"sheep: expected tables {_TABLES}"),
    ("", '["\\u001b[2J"]', f"\\x1b[2J: expected tables {_TABLES}"),
    ("", "figure = [1]", "expected a table of fields"),
    ("id", "5", "5: id: Expected `str`, got `int`"),
    ("id", '"\\u001b[2J"', "\\x1b[2J: id: Expected `str` matching regex"),
    ("kind", "5", f"{_FIELD}kind: expected 'figure', as its table says"),
    ("kind", '"event"', f"{_FIELD}kind: expected 'figure', as its table says"),
    ("statement", "''", f"{_FIELD}statement: Expected `str` of length >= 1"),
    ("statement", "[]", f"{_FIELD}statement: Expected `str`, got `array`"),
    ("date", "2020-03-04", f"{_FIELD}date: Expected `str`, got `date`"),
    ("value", "5", f"{_FIELD}value: Expected `object`, got `int`"),
    ("value", "{}", f"{_FIELD}value: Object missing required field `number`"),
    ("value", "{ number = '5' }", f"{_FIELD}value.number: Expected `int | float`, got `str`"),
    ("quotes", "[]", f"{_FIELD}quotes: Expected `array` of length >= 1"),
    ("quotes", "[{}]", f"{_FIELD}quotes[0]: Object missing required field `text`"),
    (
        "quotes",
        f"[{{ {_QUOTE}, paragraph = 0 }}]",
        f"{_FIELD}quotes[0].paragraph: Expected `int` >= 1",
    ),
    ("colour", "1", f"{_FIELD}colour: no such field in kind 'figure'"),
    ('"\\u001b[2J"', "1", f"{_FIELD}\\x1b[2J: no such field in kind 'figure'"),
    ("", "[[figure]", "not TOML: "),
    ("", "a = " + "[" * 5000 + "]" * 5000, "not TOML: "),
    ("paragraph", "1" * 5000, "not TOML: "),
]


@pytest.mark.parametrize(("field", "toml", "fault"), TOML)
def test_a_fault_in_toml_names_the_file_the_record_and_the_field(
    tmp_path: Path, field: str, toml: str, fault: str
) -> None:
    """One defect is one fault, and the record is left out."""
    text = write_figure(**{field: toml}) if field else toml
    path = tmp_path / "a.toml"
    path.write_text(text, encoding="utf-8")
    faults: list[str] = []
    assert [] == list(read_file(path, faults))
    assert [f"{path}: {fault}"] == [found[: len(f"{path}: {fault}")] for found in faults]


def test_a_file_that_is_not_utf_8_is_a_fault(tmp_path: Path) -> None:
    """Bytes of another encoding are reported, not guessed."""
    (tmp_path / "a.toml").write_bytes(b'name = "\xe9"')
    faults: list[str] = []
    assert [] == list(read_file(tmp_path / "a.toml", faults))
    assert [True] == [fault.startswith(f"{tmp_path / 'a.toml'}: not TOML: ") for fault in faults]


LINES = [
    (b"{", "not a JSON object: "),
    (b"5", "not a JSON object: Expected `object`, got `int`"),
    (b"null", "not a JSON object: Expected `object`, got `null`"),
    (b"[1]", "not a JSON object: Expected `object`, got `array`"),
    (b'{"a": "\xff"}', "not a JSON object: "),
    (b'{"a": "\\ud800"}', "not a JSON object: "),
    (b'{"a": 1e400}', "not a JSON object: "),
    (b'{"a": ' + b"[" * 5000 + b"]" * 5000 + b"}", "not a JSON object: "),
    (b"{}", f"(no id): kind: expected one of {', '.join(KINDS)}"),
    (b'{"kind": null}', f"(no id): kind: expected one of {', '.join(KINDS)}"),
    (_LINE.replace("2020-03", "").encode(), "event/sheep: date: Expected `str` of length >= 4"),
]


@pytest.mark.parametrize(("line", "fault"), LINES, ids=range(len(LINES)))
def test_a_fault_in_json_lines_names_the_file_and_the_line(
    tmp_path: Path, line: bytes, fault: str
) -> None:
    """A faulty line is one fault, and the lines around it are read."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join([_LINE.encode(), line, _LINE.encode()]))
    faults: list[str] = []
    assert 2 == len(list(read_file(path, faults)))
    assert [f"{path}:2: {fault}"] == [found[: len(f"{path}:2: {fault}")] for found in faults]


def test_every_fault_of_every_row_is_listed_in_one_go(tmp_path: Path) -> None:
    """Three defects in two rows are three faults, and the sound row is read."""
    text = (
        write_figure("a", statement="5", date="5") + write_figure("b") + write_figure("c", unit="1")
    )
    (tmp_path / "a.toml").write_text(text, encoding="utf-8")
    faults: list[str] = []
    assert ["figure/b"] == [entry.record.id for entry in read_file(tmp_path / "a.toml", faults)]
    assert ["figure/a: statement", "figure/a: date", "figure/c: unit"] == [
        ": ".join(fault.removeprefix(f"{tmp_path / 'a.toml'}: ").split(": ")[:2])
        for fault in faults
    ]


def test_a_row_without_any_field_is_told_each_field_that_it_needs(tmp_path: Path) -> None:
    """Every required field is listed, and none that has a default."""
    path = tmp_path / "a.toml"
    path.write_text("[[figure]]", encoding="utf-8")
    faults: list[str] = []
    assert [] == list(read_file(path, faults))
    needed = "id name statement date measure value quotes".split()
    assert {f"{path}: (no id): missing field '{field}'" for field in needed} == set(faults)


def test_a_long_id_is_cut_in_a_fault(tmp_path: Path) -> None:
    """A fault stays one readable line, however long the id is."""
    path = tmp_path / "a.toml"
    path.write_text(write_figure(id=f'"figure/{"a" * 5000}"'), encoding="utf-8")
    faults: list[str] = []
    assert [] == list(read_file(path, faults))
    assert [True] == [len(fault) < len(str(path)) + 250 for fault in faults]


def test_unknown_fields_are_listed_in_order(tmp_path: Path) -> None:
    """Every run lists them alike, whatever order they are written in."""
    path = tmp_path / "a.toml"
    path.write_text(write_figure(**dict.fromkeys("hgfedcba", "1")), encoding="utf-8")
    faults: list[str] = []
    assert [] == list(read_file(path, faults))
    assert [
        f"{path}: {_FIELD}{field}: no such field in kind 'figure'" for field in "abcdefgh"
    ] == faults
