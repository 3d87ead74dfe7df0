"""Test that a record is favoured where one passage of it is the query, or nearly."""

from collections.abc import Mapping
from typing import Any

import pytest

from isiscli.store.query import Query
from isiscli.store.search.find import search
from isiscli.store.search.passages import favour_passages
from isiscli.store.search.terms import Term
from samples import QUOTE, make_row
from store.conftest import BuildStore

_RED, _SHEEP = Term("red", "red", 100), Term("sheep", "sheep", 100, variants=("ewe",))
_ELSE = {"statement": "It went.", "quotes": [QUOTE | {"text": "it went by"}]}
_QUOTED = {"quotes": [QUOTE | {"text": "a red sheep"}]}


def _row(kind: str, name: str, **fields: Any) -> dict[str, Any]:
    return make_row(kind, id=f"{kind}/{name}", name="It", **_ELSE | fields)


def _favour(
    build_store: BuildStore, rows: list[dict[str, Any]], scores: Mapping[str, float], total: float
) -> dict[str, float]:
    store = build_store(*rows)
    names = dict(store.ask(lambda db: db.execute("SELECT number, id FROM record").fetchall()))
    numbered = {number: scores[name] for number, name in names.items() if name in scores}
    weights = {_RED: 1.0, _SHEEP: 1.0}
    favoured = store.ask(lambda db: favour_passages(db, "red sheep", weights, total, numbered))
    return {names[number]: score for number, score in favoured.items()}


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("event", {"keywords": ["the red sheep"]}, 2.0),
        ("event", {"keywords": ["red sheep"]}, 2.5),
        ("event", {"keywords": ["red", "sheep"]}, 1.25),
        ("event", {"keywords": ["\\", "the red sheep"]}, 2.0),
        ("event", {"keywords": ['“the “" red \\ sheep']}, 2.0),
        ("event", {"keywords": ['red "sheep']}, 2.0),
        ("event", {"keywords": ["red sheep of yore dance"]}, 1.75),
        ("event", {"keywords": ["red sheeps"]}, 1.9025),
        ("event", {"keywords": ["red ewe"]}, 1.49),
        ("event", {"statement": "One red goat and a sheep."}, 1.7),
        ("event", _QUOTED, 1.7),
        ("member", _QUOTED, 1.0),
        ("event", {}, 1.0),
    ],
)
def test_a_passage_counts_by_what_it_has_of_the_query(
    build_store: BuildStore, kind: str, fields: dict[str, Any], expected: float
) -> None:
    """All words in one keyword double a rank, and more so where there are no others in it.

    Longer passages and other words count for less.
    The quote of a member, which names its whole region, counts for nothing.
    """
    rows = [_row(kind, "one", **fields), _row("figure", "other")]
    scores = {f"{kind}/one": 1.0, "figure/other": 1.0}
    favoured = _favour(build_store, rows, scores, 2.0)
    assert {f"{kind}/one": expected, "figure/other": 1.0} == pytest.approx(favoured)


def test_words_that_no_record_has_are_missed_in_each_passage(build_store: BuildStore) -> None:
    """Half of the query unknown leaves a quarter of the gain."""
    rows = [_row("event", "one", keywords=["the red sheep"]), _row("event", "other")]
    favoured = _favour(build_store, rows, {"event/one": 1.0, "event/other": 1.0}, 4.0)
    assert {"event/one": 1.25, "event/other": 1.0} == pytest.approx(favoured)


def test_a_single_record_keeps_its_rank(build_store: BuildStore) -> None:
    """There is nothing to rank it among."""
    rows = [_row("event", "one", keywords=["red sheep"])]
    assert {"event/one": 1.0} == _favour(build_store, rows, {"event/one": 1.0}, 2.0)


@pytest.mark.parametrize(
    ("keyword", "expected"), [("red sheep", 1.25), ("red sheep of yore dance", 0.5)]
)
def test_none_but_the_query_itself_brings_a_record_before_the_first_three(
    build_store: BuildStore, keyword: str, expected: float
) -> None:
    """A keyword that is the query lifts a record however far behind; one that is near does not."""
    ahead = {f"event/ahead-{n:02}": 1.0 for n in range(14)}
    rows = [make_row("event", id=name, name="It", **_ELSE) for name in ahead]
    rows.append(_row("figure", "behind", keywords=[keyword]))
    scores = ahead | {"figure/behind": 0.5}
    assert ahead | {"figure/behind": expected} == _favour(build_store, rows, scores, 2.0)


def test_a_word_is_no_other_word_of_the_same_stem(build_store: BuildStore) -> None:
    """Asked for a caliph, the search puts him before a shorter record of the caliphate."""
    named = ["caliph of it", *(f"{word} boss" for word in ("big", "old", "top", "head", "first"))]
    store = build_store(
        _row("person", "boss", keywords=named),
        _row("statement", "ruins", keywords=["caliphate of it"], statement="Caliphate, caliphate."),
    )
    answer = store.ask(lambda db: search(db, Query(text="caliph of it")))
    assert "person/boss" == answer.found[0].record.id
