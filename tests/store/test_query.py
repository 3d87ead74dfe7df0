"""Test what a query selects, and in which order."""

import sqlite3
import zlib
from typing import Any

import pytest

from isiscli.store.listing import list_records, read_field, read_row
from isiscli.store.query import Query, fold_facet
from samples import QUOTE, make_row
from store.conftest import BuildStore

_OTHER = QUOTE | {"speaker": "B. Reader"}


def _value(number: float, high: float | None = None) -> dict[str, Any]:
    qualifier = "range" if high else "exact"
    return {"number": number, "high": high, "unit": "sheep", "qualifier": qualifier}


ROWS = [
    make_row("member", id="member/a", region="Hills", joined="2019-05"),
    make_row("member", id="member/b", region="Valley", date="2019"),
    make_row("event", id="event/a", date="2018-06-29", places=["Old Town"], about=["member/a"]),
    make_row("event", id="event/b", date="2019-06-29/2019-07", about=["member/b"]),
    make_row("event", id="event/c", date="2020-06-29", quotes=[_OTHER], about=["member/b"]),
    make_row("event", id="event/d", date="../2021"),
    make_row("figure", id="figure/a", value=_value(5), date="2019"),
    make_row("figure", id="figure/b", value=_value(10, 20), date="2018"),
    make_row("figure", id="figure/c", value=_value(15), date="2020", measure="goats"),
]

QUERIES = [
    (Query(kind="event"), "event/a event/b event/c event/d"),
    (Query(kind="figure"), "figure/c figure/b figure/a"),
    (Query(kind="member"), "member/a member/b"),
    (Query(kind="nothing"), ""),
    (Query(kind="event", facets={"place": "old-town"}), "event/a"),
    (Query(kind="event", facets={"place": "Old"}), ""),
    (Query(facets={"region": "HILLS"}), "member/a"),
    (Query(kind="event", facets={"speaker": "b reader"}), "event/c"),
    (Query(kind="event", facets={"source": "gazette-2020", "place": "Old Town"}), "event/a"),
    (Query(kind="event", facets={"source": "GAZETTE-2020"}), ""),
    (Query(facets={"measure": "goats"}), "figure/c"),
    (Query(facets={"no'; DROP TABLE record": "x"}), ""),
    (Query(about=["member/a"]), "event/a"),
    (Query(about=["member/a", "member/b"]), "event/a event/b event/c"),
    (Query(kind="event", since=20190730), "event/b event/c event/d"),
    (Query(kind="event", since=20190801), "event/c event/d"),
    (Query(kind="event", until=20190628), "event/a"),
    (Query(kind="event", until=20190629), "event/a event/b"),
    (Query(kind="event", as_of=20190629), "event/a event/b"),
    (Query(kind="event", until=20200629, as_of=20190101), "event/a"),
    (Query(kind="event", until=20190101, as_of=20200629), "event/a"),
    (Query(kind="event", until=20201231), "event/a event/b event/c"),
    (Query(kind="event", since=20190801, until=20191231), ""),
    (Query(kind="event", day=629), "event/a event/c"),
    (Query(kind="figure", minimum=5), "figure/c figure/b figure/a"),
    (Query(kind="figure", minimum=6), "figure/c figure/b"),
    (Query(kind="figure", minimum=20), "figure/b"),
    (Query(kind="figure", minimum=20.5), ""),
    (Query(kind="figure", maximum=10), "figure/b figure/a"),
    (Query(kind="figure", minimum=16, maximum=18), "figure/b"),
    (Query(kind="figure", minimum=0, maximum=0), ""),
    (Query(kind="figure", minimum=float("nan")), ""),
    (Query(kind="figure", maximum=float("inf")), "figure/c figure/b figure/a"),
    (Query(kind="member", minimum=20190501, maximum=20190531), "member/a"),
    (Query(kind="member", minimum=20190601, maximum=20190630), ""),
    (Query(kind="event", day=1231), ""),
]


@pytest.mark.parametrize(("query", "ids"), QUERIES)
def test_a_query_selects_what_passes_all_its_filters(
    build_store: BuildStore, query: Query, ids: str
) -> None:
    """Records are listed by cluster, then date; spans and ranges pass where they overlap."""
    store = build_store(*ROWS)
    assert ids.split() == [
        found.record.id for found in store.ask(lambda db: list_records(db, query))
    ]


def test_records_of_one_date_are_listed_by_end_and_id(build_store: BuildStore) -> None:
    """What is over first comes first; after that the id decides."""
    dates = {"event/c": "2020", "event/b": "2020-01-01", "event/a": "2020"}
    store = build_store(*[make_row("event", id=name, date=date) for name, date in dates.items()])
    found = store.ask(lambda db: list_records(db, Query(kind="event")))
    assert ["event/b", "event/a", "event/c"] == [hit.record.id for hit in found]


@pytest.mark.parametrize(
    ("facet", "value", "folded"),
    [
        ("region", "Middle East", "middleeast"),
        ("speaker", "O’Brien", "obrien"),
        ("about", "person/a-b", "person/a-b"),
        ("source", "gazette-2020", "gazette-2020"),
    ],
)
def test_names_are_folded_and_ids_are_not(facet: str, value: str, folded: str) -> None:
    """Values are compared as readers would; ids are exact."""
    assert folded == fold_facet(facet, value)


def test_a_row_is_read() -> None:
    """A row whose bytes fit their checksum is a record."""
    row = ("event", b"{}", zlib.crc32(b"{}"))
    assert ("event", b"{}", None) == read_row(row)


@pytest.mark.parametrize("raw", [b"{]", "{}", None])
def test_a_row_that_does_not_fit_its_checksum_is_an_error(raw: Any) -> None:
    """Changed bytes, and what are no bytes at all, are a damaged store."""
    with pytest.raises(sqlite3.DatabaseError, match="checksum"):
        read_row(("event", raw, zlib.crc32(b"{}")))


def test_the_measure_of_a_figure_is_read_from_its_bytes(build_store: BuildStore) -> None:
    """Figures that can be compared are found by what they measure."""
    store = build_store(make_row("figure", measure="goats"))
    (figure,) = store.ask(lambda db: list_records(db, Query(kind="figure")))
    assert "goats" == read_field(store.db, figure.raw, "measure")
