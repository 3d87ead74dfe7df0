"""Test that words which stand together in a query count for more where they do so in a record."""

import pytest

from isiscli.store.search.phrases import favour_called, favour_named, favour_phrases
from isiscli.store.search.terms import Term
from samples import make_row
from store.conftest import BuildStore

_ROWS = [
    make_row(
        "event", id="event/apart", statement="Red sheep went by as did the one old blue goat."
    ),
    make_row("event", id="event/near", statement="A red and blue sheep."),
]
_RED, _BLUE, _UNKNOWN = Term("red", "red", 100), Term("blue", "blue", 100), Term("xyz", "xyz", 0)


@pytest.mark.parametrize(
    ("terms", "scores", "expected"),
    [
        ([_RED, _BLUE], {"apart": 1.0, "near": 1.0}, {"apart": 1.0, "near": 1.15}),
        ([_RED, _UNKNOWN, _BLUE], {"apart": 1.0, "near": 1.0}, {"apart": 1.0, "near": 1.0}),
        ([_RED, _BLUE], {"near": 1.0}, {"near": 1.0}),
        ([_RED], {"apart": 1.0, "near": 1.0}, {"apart": 1.0, "near": 1.0}),
    ],
)
def test_neighbours_in_the_query_are_favoured_where_they_are_near(
    build_store: BuildStore,
    terms: list[Term],
    scores: dict[str, float],
    expected: dict[str, float],
) -> None:
    """Four words may stand between them; a word that nobody has parts its neighbours."""
    store = build_store(*_ROWS)
    ids = dict(store.ask(lambda db: db.execute("SELECT id, number FROM record").fetchall()))
    numbered = {ids[f"event/{name}"]: score for name, score in scores.items()}
    favoured = store.ask(lambda db: favour_phrases(db, terms, numbered))
    assert {ids[f"event/{name}"]: score for name, score in expected.items()} == pytest.approx(
        favoured
    )


_BANDS = [
    make_row("affiliate", id="affiliate/heron", name="Grey Heron Marsh Band", aliases=["Old Band"]),
    make_row("event", id="event/whole", statement="The old band and a grey heron."),
    make_row("event", id="event/parts", statement="An old goat joined a band; the heron was grey."),
]
_OLD, _BAND, _GREY = Term("old", "old", 100), Term("bnad", "band", 90), Term("grey", "grey", 100)


@pytest.mark.parametrize(
    ("text", "terms", "gain"),
    [
        ("grey old bnad", [_GREY, _OLD, _BAND], 1.3),
        ("old grey bnad", [_OLD, _GREY, _BAND], 1),
        ("band", [_BAND], 1),
    ],
)
def test_what_the_query_calls_by_name_gains(
    build_store: BuildStore, text: str, terms: list[Term], gain: float
) -> None:
    """By a whole name of several words, one after the other, misspelt or not."""
    store = build_store(*_BANDS)
    rows = store.ask(lambda db: db.execute("SELECT id, number FROM record").fetchall())
    numbers = dict(rows)
    scores = dict.fromkeys(numbers.values(), 1.0)
    favoured = store.ask(lambda db: favour_called(db, text, terms, scores))
    assert gain == favoured[numbers["affiliate/heron"]]
    assert 1 == favoured[numbers["event/whole"]]


def test_what_is_called_so_but_not_found_is_not_added(build_store: BuildStore) -> None:
    """A name brings no record that the words did not."""
    store = build_store(*_BANDS)
    assert {99: 1.0} == store.ask(
        lambda db: favour_called(db, "old band", [_OLD, Term("band", "band", 100)], {99: 1.0})
    )


@pytest.mark.parametrize(
    ("terms", "gain"),
    [
        ([_GREY, _BAND], 1.3),
        ([_GREY, Term("goat", "goat", 100)], 1),
        ([_GREY, Term("xyz", "xyz", 0)], 1),
        ([_GREY], 1),
    ],
)
def test_words_that_are_all_in_one_name_stand_for_it(
    build_store: BuildStore, terms: list[Term], gain: float
) -> None:
    """A name may leave words out."""
    store = build_store(*_BANDS)
    rows = store.ask(lambda db: db.execute("SELECT id, number FROM record").fetchall())
    numbers = dict(rows)
    favoured = store.ask(lambda db: favour_named(db, terms, dict.fromkeys(numbers.values(), 1.0)))
    assert gain == favoured[numbers["affiliate/heron"]]
    assert 1 == favoured[numbers["event/whole"]]
