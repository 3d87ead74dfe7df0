"""Test what is known of every record before any is compiled."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from conftest import write_figure
from isiscli.pack.read import list_files
from isiscli.store.building.ids import Known, Names

MakePack = Callable[..., Path]

_LINES = """
{"id": "person/a", "kind": "person", "name": "A", "aliases": ["B", "C"]}
{"id": "person/b"}
no JSON
{"id": "person/a", "kind": "person", "name": "D"}
"""


@pytest.mark.parametrize(
    ("record_id", "known"),
    [
        ("gazette-2020", Known("Gazette 2020", "https://example.org/gazette")),
        ("figure/sheep-counted", Known("Sheep counted in the valley", "")),
        ("person/a", Known("A B C", "")),
        ("person/b", None),
        ("person/none", None),
    ],
)
def test_a_record_is_known_by_its_id(
    make_pack: MakePack, record_id: str, known: Known | None
) -> None:
    """Names and addresses are known from files of both forms; what cannot be read is not."""
    pack = make_pack(sheep_toml=write_figure(), lines_jsonl=_LINES)
    with closing(Names([*list_files(pack), pack / "none.jsonl"])) as names:
        assert known == names.find(record_id)


@pytest.mark.parametrize("room", [0, 2**20])
def test_a_file_is_read_with_its_faults(make_pack: MakePack, room: int) -> None:
    """It makes no difference whether there was room to keep what was read."""
    pack = make_pack(a_toml=write_figure() + write_figure("b", colour="1"))
    path = pack / "a.toml"
    faults: list[str] = []
    with closing(Names([path], room)) as names:
        ids = [entry.record.id for entry in names.read(path, faults)]
    assert ["figure/sheep-counted"] == ids
    assert [f"{path}: figure/b: colour: no such field in kind 'figure'"] == faults
