"""Test how packs are compiled into a store."""

import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import write_figure
from isiscli.store.building.compile import compile_packs
from isiscli.store.listing import list_records
from isiscli.store.query import Query
from samples import make_row
from store.conftest import BuildStore

MakePack = Callable[..., Path]


def _compile(*packs: Path) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    compile_packs(packs, db, "a fingerprint")
    return db


def _bounds(store_db: sqlite3.Connection, columns: str, kind: str) -> list[tuple[Any, ...]]:
    sql = f"SELECT {columns} FROM record WHERE kind = ?"  # noqa: S608
    return store_db.execute(sql, (kind,)).fetchall()


def test_a_store_says_which_packs_it_was_compiled_from(make_pack: MakePack) -> None:
    """The fingerprint and the number of records are in the store once everything else is."""
    db = _compile(make_pack())
    meta = db.execute("SELECT * FROM meta ORDER BY key").fetchall()
    assert [("fingerprint", "a fingerprint"), ("records", "1")] == meta


def test_a_store_has_large_pages(make_pack: MakePack) -> None:
    """A large pack is compiled sooner into few pages than into many."""
    assert (16_384,) == _compile(make_pack()).execute("PRAGMA page_size").fetchone()


def test_every_record_is_stored_with_its_checksum_and_its_place(make_pack: MakePack) -> None:
    """The bytes, their checksum and the file a record was read from belong together."""
    pack = make_pack(sheep_toml=write_figure())
    rows = _compile(pack).execute("SELECT id, place_in_file, raw, checksum FROM record").fetchall()
    assert {
        ("gazette-2020", f"{pack / 'sources.toml'}: gazette-2020"),
        ("figure/sheep-counted", f"{pack / 'sheep.toml'}: figure/sheep-counted"),
    } == {row[:2] for row in rows}
    assert [zlib.crc32(raw) for _, _, raw, _ in rows] == [checksum for *_, checksum in rows]


def test_every_quote_gets_the_address_of_its_words(make_pack: MakePack) -> None:
    """A quote's url is that of its source, opened at the quote."""
    db = _compile(make_pack(sheep_toml=write_figure()))
    (figure,) = list_records(db, Query(kind="figure"))
    start = "https://example.org/gazette#:~:text=more%20than%201%2C200%20sheep%20grazed"
    assert start == figure.record.quotes[0].url[: len(start)]


@pytest.mark.parametrize(
    ("date", "bounds"),
    [
        ("2020-03", (20200301, 20200331)),
        ("2019/2020", (20190101, 20201231)),
        ("2020/..", (20200101, 99991231)),
        ("../2020", (20201231, 20201231)),
    ],
)
def test_the_bounds_of_a_date_are_stored(
    make_pack: MakePack, date: str, bounds: tuple[int, int]
) -> None:
    """What is only known to be over by a day is listed at that day."""
    db = _compile(make_pack(sheep_toml=write_figure(date=f'"{date}"')))
    assert [bounds] == _bounds(db, "first, last", "figure")


@pytest.mark.parametrize(
    ("value", "bounds"),
    [
        ('{ number = 5, unit = "a", qualifier = "exact" }', (5, 5)),
        ('{ number = 0, unit = "a", qualifier = "exact" }', (0, 0)),
        ('{ number = 1.5, high = 2.5, unit = "a", qualifier = "range" }', (1.5, 2.5)),
        ('{ number = -5, high = 0, unit = "a", qualifier = "range" }', (-5, 0)),
    ],
)
def test_the_bounds_of_a_value_are_stored(
    make_pack: MakePack, value: str, bounds: tuple[float, float]
) -> None:
    """A single number is both its lowest and its highest."""
    db = _compile(make_pack(sheep_toml=write_figure(value=value)))
    assert [bounds] == _bounds(db, "low, high", "figure")


@pytest.mark.parametrize(
    ("joined", "bounds"),
    [
        ("2021-06", (20210601, 20210630)),
        ("../2021-06", (20210601, 20210630)),
        ("2020/2021-06", (20200101, 20210630)),
        (None, (None, None)),
    ],
)
def test_the_bounds_of_the_day_a_member_joined_are_stored(
    build_store: BuildStore, joined: str | None, bounds: tuple[object, object]
) -> None:
    """A member that no source says when it joined has none, one that joined by June that June."""
    store = build_store(make_row("member", joined=joined))
    assert [bounds] == _bounds(store.db, "low, high", "member")


def test_an_empty_pack_of_a_source_is_compiled(make_pack: MakePack) -> None:
    """A pack without facts has its documents alone."""
    db = _compile(make_pack(empty_toml="", empty_jsonl=""))
    assert ["source"] == [found.kind for found in list_records(db, Query())]


def test_no_pack_is_an_empty_store() -> None:
    """A store of nothing can be asked and has nothing."""
    assert [] == list_records(_compile(), Query())
