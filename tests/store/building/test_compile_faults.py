"""Test that the faults of packs are listed in one go when they are compiled."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import write_figure
from isiscli.errors import PackError
from isiscli.store.building.compile import MAX_FAULTS, compile_packs
from samples import CLAIM, QUOTE, make_row

MakePack = Callable[..., Path]


def _list_faults(*packs: Path) -> tuple[str, ...]:
    """Return what is wrong with packs that are known to be faulty."""
    with pytest.raises(PackError) as caught:
        compile_packs(packs, sqlite3.connect(":memory:"), "a fingerprint")
    return caught.value.faults


def test_all_faults_of_all_packs_are_listed_in_one_go(make_pack: MakePack) -> None:
    """Faults of the file, of types and of sense, in several files and packs, come together."""
    one = make_pack("one", a_toml="[[", b_toml=write_figure(date='"soon"'))
    other = make_pack("other", c_toml=write_figure("c", colour="1"), words_toml="distinct = 5")
    starts = [
        f"{one / 'a.toml'}: not TOML",
        f"{one / 'b.toml'}: figure/sheep-counted: date: 'soon' must",
        f"{other / 'words.toml'}: ",
        f"{other / 'c.toml'}: figure/c: colour: no such field",
        "gazette-2020: this id is taken more than once",
    ]
    faults = _list_faults(one, other)
    assert starts == [f[: len(s)] for f, s in zip(faults, starts, strict=True)]


def test_the_faults_of_a_file_are_listed_in_its_order(make_pack: MakePack) -> None:
    """Those of types and those of sense stand as their records do, many as they are."""
    rows = [make_row("event", id=f"event/e{n}", date="soon") for n in range(90)]
    rows[1::2] = [row | {"date": 5} for row in rows[1::2]]
    pack = make_pack(rows_jsonl="\n".join(map(json.dumps, rows)))
    starts = [f"{pack / 'rows.jsonl'}:{n + 1}: event/e{n}: date: " for n in range(90)]
    assert starts == [f[: len(s)] for f, s in zip(_list_faults(pack), starts, strict=True)]


def test_an_id_that_is_taken_twice_is_a_fault_that_names_both_files(make_pack: MakePack) -> None:
    """Ids are unique in all packs together."""
    pack = make_pack(a_toml=write_figure(), b_toml=write_figure())
    places = f"{pack / 'a.toml'} and {pack / 'b.toml'}"
    fault = f"figure/sheep-counted: this id is taken more than once, in {places}; ids are unique"
    assert (fault,) == _list_faults(pack)


@pytest.mark.parametrize(
    ("row", "field", "target"),
    [
        (make_row("event", about=["person/nobody"]), "about", "person/nobody"),
        (make_row("event", quotes=[QUOTE | {"source": "none"}]), "quotes[0].source", "none"),
        (
            make_row("person", claims=[CLAIM | {"value": "person/nobody"}]),
            "claims[0].value",
            "person/nobody",
        ),
    ],
)
def test_a_reference_to_no_record_is_a_fault(
    make_pack: MakePack, row: dict[str, Any], field: str, target: str
) -> None:
    """The fault names the line, the record, the field and the id that is missing."""
    pack = make_pack(rows_jsonl=json.dumps(row))
    where = f"{pack / 'rows.jsonl'}:1: {row['id']}"
    assert (f"{where}: {field}: no record has the id '{target}'",) == _list_faults(pack)


@pytest.mark.parametrize(
    ("faulty", "listed", "last"),
    [
        (MAX_FAULTS, 100, "figure/a99: colour"),
        (MAX_FAULTS + 1, 101, "... and 1 more faults"),
        (MAX_FAULTS + 50, 101, "... and 50 more faults"),
    ],
)
def test_no_more_than_a_hundred_faults_are_listed(
    make_pack: MakePack, faulty: int, listed: int, last: str
) -> None:
    """The rest is a number on a line of its own."""
    rows = "".join(write_figure(f"a{number}", colour="1") for number in range(faulty))
    faults = _list_faults(make_pack(rows_toml=rows))
    assert (listed, True) == (len(faults), last in faults[-1])


@pytest.mark.parametrize(
    "number",
    [
        n
        for n, reason in [
            ("nan", "JSON has no such number: the stored record cannot be read"),
            ("inf", "JSON has no such number: the stored record cannot be read"),
            ("9223372036854775808", "OverflowError in the store"),
        ]
    ],
)
def test_a_number_that_the_store_cannot_hold_is_a_fault_in_one_line(
    make_pack: MakePack, number: str
) -> None:
    """A number beyond what JSON or the store can hold is named with its record and field."""
    value = f'{{ number = {number}, unit = "sheep", qualifier = "exact" }}'
    pack = make_pack(sheep_toml=write_figure(value=value))
    where = f"{pack / 'sheep.toml'}: figure/sheep-counted"
    assert (f"{where}: value: expected numbers of at most 15 digits",) == _list_faults(pack)
