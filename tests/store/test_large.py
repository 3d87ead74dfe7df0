"""Test what is asked of a store with more records than an answer may look at."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import SOURCE
from isiscli.store.building.compile import compile_packs
from isiscli.store.listing import Count, count_records, list_records, sort_listed
from isiscli.store.query import COUNTED, Query
from isiscli.store.search.comparable import BESIDE
from isiscli.store.search.find import search
from isiscli.store.values import complete_label
from samples import QUOTE, make_row

EVENTS = 10_100
_READ_ROW = 0.05
"""Hundreds of instructions that SQLite takes at least to read one row of many."""

_SAYS = [QUOTE | {"text": "grazed"}]
_OTHERS: dict[int, dict[str, Any]] = {
    9000: {"name": "Sheep shearing"},
    9500: {"statement": "A llama grazed with sheep."},
    9600: {"places": ["Valley", "Summit"]},
}


def _make_event(number: int) -> dict[str, Any]:
    fields = {
        "id": f"event/e{number:05}",
        "name": f"Note {number}",
        "statement": "All the sheep grazed.",
        "date": f"{1000 + number % 5000}",
        "places": ["Valley"],
        "quotes": _SAYS,
    }
    return make_row("event", **fields | _OTHERS.get(number, {}))


def _make_figure(number: int) -> dict[str, Any]:
    name = "Rams counted" if number == 2 * BESIDE else f"Ewes {number}"
    statement = f"{name}."
    fields = {"id": f"figure/f{number:03}", "name": name, "statement": statement, "quotes": _SAYS}
    value = {"number": number, "unit": "head", "qualifier": "exact"}
    return make_row("figure", measure="livestock", value=value, **fields)


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> sqlite3.Connection:
    """Return a store of more events than are counted, and more figures than are compared."""
    folder: Path = tmp_path_factory.mktemp("pack")
    (folder / "sources.toml").write_text(SOURCE, encoding="utf-8")
    rows = [*map(_make_event, range(EVENTS)), *map(_make_figure, range(2 * BESIDE + 1))]
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    connection = sqlite3.connect(":memory:")
    compile_packs([folder], connection, "a fingerprint")
    return connection


def _list_ids(db: sqlite3.Connection, query: Query, limit: int | None = None) -> list[str]:
    return [hit.mapping["id"] for hit in search(db, query, limit).found]


def test_every_record_is_stored_once(db: sqlite3.Connection) -> None:
    """What is inserted in batches is all there, each with its words and facets."""
    expected = EVENTS + 2 * BESIDE + 2
    for table in ("record", "words", "facet WHERE facet MATCH '\"source=gazette-2020\"'"):
        assert (expected,) == db.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
    assert ("ok",) == db.execute("PRAGMA integrity_check").fetchone()


def test_no_more_is_listed_than_is_asked_for(db: sqlite3.Connection) -> None:
    """The first in order of date come, and it is told that not all were counted."""
    answer = search(db, Query(kind="event"), 2)
    assert ["event/e00000", "event/e05000"] == [hit.mapping["id"] for hit in answer.found]
    assert (COUNTED - 2, False) == (answer.left_out, answer.is_counted)


@pytest.mark.parametrize(
    ("query", "count"),
    [
        (Query(kind="event"), Count(COUNTED, is_all=False)),
        (Query(kind="event", facets={"place": "Valley"}), Count(COUNTED, is_all=False)),
        (Query(kind="event", facets={"place": "Summit"}), Count(1, is_all=True)),
        (Query(kind="event", until=10001231), Count(1, is_all=False)),
        (Query(kind="event", facets={"place": "Summit"}, until=1), Count(0, is_all=True)),
        (Query(kind="figure"), Count(2 * BESIDE + 1, is_all=True)),
        (Query(kind="figure", minimum=BESIDE), Count(BESIDE + 1, is_all=True)),
    ],
)
def test_records_are_counted_up_to_a_bound(
    db: sqlite3.Connection, query: Query, count: Count
) -> None:
    """A count says whether all records of the kind or facet were looked at."""
    assert count == count_records(db, query)


@pytest.mark.parametrize("place", ["Valley", "Summit"])
def test_a_facet_of_many_or_few_records_selects_in_order(
    db: sqlite3.Connection, place: str
) -> None:
    """However it is read, the answer is what the records themselves say."""
    query = Query(kind="event", facets={"place": place}, since=45000101)
    rows = [row for row in map(_make_event, range(EVENTS)) if place in row["places"]]
    expected = sorted((row["date"], row["id"]) for row in rows if row["date"] >= "4500")
    assert [record_id for _, record_id in expected][:50] == _list_ids(db, query, 50)


def test_a_word_that_all_have_finds_first_those_with_it_in_their_names(
    db: sqlite3.Connection,
) -> None:
    """A common word does not read all that have it, and the best place for it comes first."""
    ids = _list_ids(db, Query("sheep", "event"))
    assert "event/e09000" == ids[0]
    assert len(ids) < EVENTS / 5


def test_a_rare_word_finds_its_record_beside_a_common_one(db: sqlite3.Connection) -> None:
    """Records are looked for by the rarest words."""
    assert "event/e09500" == _list_ids(db, Query("sheep llama", "event"))[0]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (Query("sheep", "event", {"place": "Summit"}), ["event/e09600"]),
        (Query("sheep", "event", {"place": "Nowhere"}), []),
        (Query("llama", "event", {"place": "Valley"}), ["event/e09500"]),
        (Query("sheep", "event", {"place": "Valley"}, until=1), []),
    ],
)
def test_a_common_word_is_found_wherever_the_filters_leave_it(
    db: sqlite3.Connection, query: Query, ids: list[str]
) -> None:
    """A filter that leaves few records is not hidden by the many that have the word."""
    assert ids == _list_ids(db, query)


def test_of_very_many_figures_only_some_stand_beside_one(db: sqlite3.Connection) -> None:
    """The one that was found is there, even where it is not among the first of its measure."""
    answer = search(db, Query("rams", "figure"))
    assert (BESIDE + 1, False) == (len(answer.found), answer.is_counted)
    matched = [hit.mapping["id"] for hit in answer.found if hit.match]
    assert [f"figure/f{2 * BESIDE}"] == matched


def test_of_very_many_figures_found_no_more_are_compared_than_are_shown(
    db: sqlite3.Connection,
) -> None:
    """Looking for more would grow with the store."""
    answer = search(db, Query("ewes", "figure"), 3)
    assert (3, False) == (len(answer.found), answer.is_counted)


def test_hits_are_sorted_as_they_are_listed(db: sqlite3.Connection) -> None:
    """A sorted answer is part of the list of its kind."""
    found = sort_listed(db, search(db, Query("sheep", "event")).found)
    dates = [(hit.record.date, hit.record.id) for hit in found]
    assert sorted(dates) == dates


def _count_steps(db: sqlite3.Connection, question: Callable[[], object]) -> int:
    """Return how many instructions SQLite's machine runs for a question, in hundreds."""
    steps = 0

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    db.set_progress_handler(step, 100)
    question()
    db.set_progress_handler(None, 0)
    return steps


def test_a_short_list_reads_few_of_many_records(db: sqlite3.Connection) -> None:
    """Reading the first of a kind takes a small part of the work of reading all."""
    some = _count_steps(db, lambda: list_records(db, Query(kind="event"), limit=20))
    every = _count_steps(db, lambda: list_records(db, Query(kind="event")))
    assert some * 50 < every


def test_only_the_records_that_are_shown_are_read(db: sqlite3.Connection) -> None:
    """All hits are ranked by their numbers, and most of their rows are never asked for."""
    query = Query("sheep", "event")
    found = len(search(db, query).found)
    some = _count_steps(db, lambda: search(db, query, 3))
    every = _count_steps(db, lambda: search(db, query))
    assert every - some > found * _READ_ROW


def test_sorting_hits_does_not_read_their_kind(db: sqlite3.Connection) -> None:
    """Each hit is looked up by itself."""
    found = search(db, Query("llama", "event")).found
    assert _count_steps(db, lambda: sort_listed(db, found)) <= 2


def test_completing_reads_no_more_names_than_it_offers(db: sqlite3.Connection) -> None:
    """All names of events start alike, and few of them are read."""
    fields = ["event.name", "figure.name"]
    assert _count_steps(db, lambda: complete_label(db, fields, "n", 20)) < 20


def _explain(db: sqlite3.Connection, query: Query) -> list[str]:
    """Return the plans of all statements that a search runs."""
    statements: list[str] = []
    db.set_trace_callback(statements.append)
    search(db, query, 20)
    db.set_trace_callback(None)
    asked = [sql for sql in statements if sql.startswith("SELECT") and "fts" not in sql]
    return [row[3] for sql in asked for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]


@pytest.mark.parametrize(
    "query",
    [
        Query("Sheep shearing", "event"),
        Query("event/e00001", "event"),
        Query("sheep llama"),
        Query("sheep", "event", {"place": "Valley"}),
        Query("seep", "event"),
        Query(kind="event"),
        Query(kind="event", since=20000101, until=20001231),
        Query(kind="event", facets={"place": "Valley"}),
        Query(kind="event", facets={"place": "Summit"}, about=["event/e00001"]),
        Query("rams", "figure"),
        Query(kind="figure", minimum=5, maximum=9),
    ],
)
def test_no_question_reads_a_whole_table(db: sqlite3.Connection, query: Query) -> None:
    """Each table is searched by an index or a range of numbers, or is one of full text."""
    plans = _explain(db, query)
    whole = [p for p in plans if p.startswith("SCAN") and "VIRTUAL TABLE" not in p]
    assert [] == [p for p in whole if p.split()[1] in ("record", "term", "vocabulary", "name_word")]


@pytest.mark.parametrize(
    "query", [Query(kind="event"), Query(kind="event", facets={"place": "Valley"})]
)
def test_a_long_list_is_met_in_its_order(db: sqlite3.Connection, query: Query) -> None:
    """Nothing is sorted where the index has the order already."""
    plans = _explain(db, query)
    assert [] == [plan for plan in plans if "FOR ORDER BY" in plan]
    assert any("record_listed" in plan for plan in plans)
