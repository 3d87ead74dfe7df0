"""Test what kind of record a question asks for."""

import pytest

from isiscli.store.query import Query
from isiscli.store.questions import find_asked_kind
from isiscli.store.search import search
from samples import make_row
from store.conftest import BuildStore

_TEXT = {"name": "Zithers", "statement": "Zithers in the flock.", "quotes": []}
_ROWS = [
    make_row(kind, **_TEXT | {"quotes": [make_row(kind)["quotes"][0]]})
    for kind in ("statement", "event", "figure", "person")
]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("How many sheep are there", "figure"),
        ("how long was the walk", "figure"),
        ("number of sheep", "figure"),
        ("when did the sheep leave", "event"),
        ("who sold the sheep", "person"),
        ("Whose sheep are these", "person"),
        ("how did the sheep leave", None),
        ("many sheep", None),
        ("sheep", None),
    ],
)
def test_a_question_asks_for_a_number_a_date_a_person_or_none_of_them(
    text: str, kind: str | None
) -> None:
    """The words of the question say so, in any case."""
    assert kind == find_asked_kind(text)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("how many zithers", "figure"),
        ("when zithers", "event"),
        ("who zithers", "person"),
        ("zithers", "statement"),
    ],
)
def test_of_records_that_say_the_same_the_asked_kind_comes_first(
    build_store: BuildStore, text: str, first: str
) -> None:
    """Where nothing is asked the order is that of the pack."""
    answer = build_store(*_ROWS).ask(lambda db: search(db, Query(text=f"{text} flock")))
    assert first == answer.found[0].kind
