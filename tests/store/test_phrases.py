"""Test that words which stand together in a query count for more where they do so in a record."""

import pytest

from isiscli.store.phrases import favour_phrases
from isiscli.store.terms import Term
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
