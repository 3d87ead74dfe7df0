"""Test that a question for the holder of a post is answered by that holder alone."""

import pytest

from isiscli.store.query import Query
from isiscli.store.search.find import search
from isiscli.store.search.posts import read_post
from samples import CLAIM, make_row
from store.conftest import BuildStore


def _person(name: str, *roles: str) -> dict[str, object]:
    claims = [CLAIM | {"property": "role", "value": role} for role in roles]
    keywords = ["leader leads the heron band", "minister of gullmark marsh"]
    return make_row(
        "person", id=f"person/{name.lower()}", name=name, claims=claims, keywords=keywords
    )


_LED = [CLAIM | {"value": "person/fourth"}]
_ROWS = [
    make_row("affiliate", id="affiliate/heron", name="Heron Band", claims=_LED),
    make_row("affiliate", id="affiliate/gulls", name="Gull Band"),
    make_row("member", id="member/gullmark", name="Gullmark", aliases=["Marsh"]),
    _person("First", "emir of the Heron Band"),
    _person("Second", "leader of a Heron Band splinter"),
    _person("Third", "Gullmark minister of the sea"),
    _person("Fourth"),
]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("who leads the heron band", ["person/first", "person/fourth"]),
        ("leader of heron band", ["person/first", "person/fourth"]),
        ("heron band leader", ["person/first", "person/fourth"]),
        ("minister of gullmark", ["person/third"]),
        ("sea minister of gullmark", ["person/third"]),
        ("minister of the marsh", ["person/third"]),
        ("leader of gullmark", []),
        ("heron minister of gullmark", []),
        ("leader of gull band", []),
        ("splinter leader", ["person/second"]),
    ],
)
def test_only_the_holder_of_a_post_answers_for_it(
    build_store: BuildStore, text: str, ids: list[str]
) -> None:
    """By the role that a source gives them, or as the one whom it calls the leader."""
    store = build_store(*_ROWS)
    answer = store.ask(lambda db: search(db, Query(text=text, kind="person")))
    assert ids == sorted(hit.record.id for hit in answer.found)


def test_the_holder_comes_first_in_a_search(build_store: BuildStore) -> None:
    """Who holds the post is what was asked; the rest is shown behind, but nobody else."""
    store = build_store(*_ROWS)
    answer = store.ask(lambda db: search(db, Query(text="leader of the heron band")))
    kinds = [hit.kind for hit in answer.found]
    assert ["person", "person"] == kinds[:2]
    assert "person" not in kinds[2:]


@pytest.mark.parametrize("text", ["", "of", "who", "leader", "the heron band", "who leads"])
def test_other_words_ask_for_no_post(text: str) -> None:
    """A title without a body is a description."""
    assert read_post(text.split()) is None


def test_a_president_of_what_no_record_is_of_is_nobody(build_store: BuildStore) -> None:
    """Whoever presides elsewhere is no answer."""
    rows = [*_ROWS, _person("Fifth", "president of Gullmark")]
    text = "who is the president of ternland"
    answer = build_store(*rows).ask(lambda db: search(db, Query(text=text, kind="person")))
    assert [] == answer.found
