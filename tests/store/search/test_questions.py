"""Test what kind of record a question asks for."""

import pytest

from isiscli.store.query import Query
from isiscli.store.search.find import search
from isiscli.store.search.questions import find_asked_kind
from samples import QUOTE, make_row
from store.conftest import BuildStore

_SAYS = {"name": "Zithers", "statement": "Zithers in the flock.", "quotes": [QUOTE]}
_OFTENER = {"statement": "The flock and its zithers and the flock."}
_ROWS = [
    make_row("event", **_SAYS),
    make_row("figure", **_SAYS),
    make_row("person", **_SAYS),
    make_row("statement", **_SAYS | _OFTENER),
]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("How many sheep are there", "figure"),
        ("how long was the walk", "figure"),
        ("number of sheep", "figure"),
        ("when did the sheep leave", "event"),
        ("date of the sale", "event"),
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
def test_of_records_that_say_much_the_same_the_asked_kind_comes_first(
    build_store: BuildStore, text: str, first: str
) -> None:
    """Where nothing is asked, it is the one that says it most often."""
    answer = build_store(*_ROWS).ask(lambda db: search(db, Query(text=f"{text} flock")))
    assert first == answer.found[0].kind
