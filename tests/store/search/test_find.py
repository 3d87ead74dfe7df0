"""Test what answers a query: names first, then words, then corrected words."""

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

import pytest

from conftest import SOURCE
from isiscli.errors import UsageError
from isiscli.store.building.compile import compile_packs
from isiscli.store.query import Query
from isiscli.store.search.answer import Answer
from isiscli.store.search.find import MAX_QUERY, search
from samples import QUOTE, make_row

_COUNT = {"number": 7, "unit": "goats", "qualifier": "exact"}
_SAYS = [QUOTE | {"text": "grazed"}]
_MORE = {"name": "Zithers played", "statement": "Zithers rang.", "quotes": _SAYS}


def _make(kind: str, name: str, /, **fields: Any) -> dict[str, Any]:
    return make_row(kind, id=f"{kind}/{name}", **{"quotes": _SAYS} | fields)


ROWS = [
    _make("member", "arland", name="Arland", statement="Arland is a member."),
    _make("member", "ostland", name="Östland", statement="Östland is a member."),
    _make("person", "a-shepherd", name="A. Shepherd", statement="He led the flock of Arland."),
    _make("event", "march", name="March to Brindlewater", statement="The flock marched away."),
    _make("event", "return", name="Return", statement="The flock came back from Brindlewater."),
    _make("figure", "a", measure="goats", value=_COUNT, name="Goats", statement="Seven goats."),
    _make("figure", "b", measure="goats", value=_COUNT | {"number": 8}, date="2019", **_MORE),
    _make("figure", "c", measure="hens", name="Hens", statement="Hens with goats."),
]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> sqlite3.Connection:
    """Return a store of a pack with words that belong to no other name."""
    folder = tmp_path_factory.mktemp("pack")
    (folder / "sources.toml").write_text(SOURCE, encoding="utf-8")
    (folder / "words.toml").write_text('distinct = ["Orland", "Goats"]', encoding="utf-8")
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    connection = sqlite3.connect(":memory:")
    compile_packs([folder], connection, "a fingerprint")
    return connection


def _list_hits(answer: Answer) -> list[tuple[str, str]]:
    """Return id and way of each hit; "beside" where it only stands beside one."""
    return [(h.mapping["id"], h.match.how if h.match else "beside") for h in answer.found]


ANSWERS = [
    (Query("ARLAND", "member"), "member/arland exact"),
    (Query("ostland", "member"), "member/ostland exact"),
    (Query("member/arland", "member"), "member/arland exact"),
    (Query("Arland"), "member/arland exact person/a-shepherd text"),
    (Query("Arlnad"), "member/arland fuzzy"),
    (Query("Orland", "member"), ""),
    (Query("Orland"), ""),
    (Query("brindlewater", "event"), "event/march text event/return text"),
    (Query("brindlewatre", "event"), "event/march fuzzy event/return fuzzy"),
    (Query("brindlewater", "event", {"place": "elsewhere"}), ""),
    (Query("hens", "figure"), "figure/c exact"),
    (Query("seven", "figure"), "figure/b beside figure/a text"),
    (Query("xylophonist quartet"), ""),
    (Query("brindlewater xylophonist"), ""),
]


@pytest.mark.parametrize(("query", "expected"), ANSWERS)
def test_a_query_is_answered_by_names_words_and_misspellings(
    db: sqlite3.Connection, query: Query, expected: str
) -> None:
    """Names come first; a word that names something else, or nothing, finds nothing."""
    words = expected.split()
    assert list(zip(words[::2], words[1::2], strict=True)) == _list_hits(search(db, query))


@pytest.mark.parametrize(
    ("text", "corrections"),
    [
        ("Arlnad", {"Arlnad": "Arland"}),
        ("brindlewatre", {"brindlewatre": "brindlewater"}),
        ("brindlewater", {}),
        ("Orland", {}),
    ],
)
def test_what_was_read_as_another_word_is_told(
    db: sqlite3.Connection, text: str, corrections: Mapping[str, str]
) -> None:
    """A correction is named where there is an answer to it."""
    assert corrections == search(db, Query(text)).corrections


def test_the_name_of_another_thing_is_never_a_member(db: sqlite3.Connection) -> None:
    """Records that hold the words may answer, members may not."""
    found = search(db, Query("Goats")).found
    assert {"figure"} == {hit.kind for hit in found}
    assert [] == search(db, Query("Goats", "member")).found


def test_figures_of_one_measure_stand_side_by_side(db: sqlite3.Connection) -> None:
    """Each group is listed whole, by date, the best match's first, and no figure twice."""
    ids = [record_id for record_id, _ in _list_hits(search(db, Query("goats", "figure")))]
    assert ["figure/b", "figure/a", "figure/c"] == ids


def test_a_query_without_words_lists_what_passes_its_filters(db: sqlite3.Connection) -> None:
    """There is nothing to rank, so that no record has a match."""
    answer = search(db, Query(kind="event"))
    assert [("event/march", "beside"), ("event/return", "beside")] == _list_hits(answer)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("-- !", "the query has no letter and no digit to look for"),
        ("a" * (MAX_QUERY + 1), "the query has 1,001 characters; 1,000 are read"),
    ],
)
def test_a_query_that_cannot_be_looked_for_is_refused(
    db: sqlite3.Connection, text: str, message: str
) -> None:
    """Marks alone and a whole text are mistakes."""
    with pytest.raises(UsageError) as caught:
        search(db, Query(text))
    assert message == str(caught.value)


def test_the_longest_query_is_read(db: sqlite3.Connection) -> None:
    """A thousand characters are not too many."""
    assert [] == search(db, Query("a" * MAX_QUERY)).found
