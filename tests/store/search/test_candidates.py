"""Test which records are worth a closer look, and what is known of them already."""

import pytest

from isiscli.store.query import Query
from isiscli.store.search.candidates import list_candidates
from isiscli.store.search.rarity import own_forms, rank_within, weigh_terms
from isiscli.store.search.terms import read_terms
from samples import make_row
from store.conftest import BuildStore

_TEXTS = ("A flood in the harbour", "A storm in the harbour", "A flood on the hill", "A market")
_ROWS = [
    make_row(kind, id=f"{kind}/{number}", name=text, statement=f"{text} of {number} days.")
    for kind in ("event", "statement")
    for number, text in enumerate(_TEXTS)
]


@pytest.mark.parametrize("kind", [None, "event"])
@pytest.mark.parametrize("since", [0, 20000101])
@pytest.mark.parametrize("text", ["flood", "flood harbour"])
def test_ranks_that_were_met_are_those_that_are_looked_up(
    text: str, kind: str | None, since: int, build_store: BuildStore
) -> None:
    """A query of one word need not be put to the full text twice, whatever it is filtered by."""
    db = build_store(*_ROWS).db
    weights = weigh_terms(db, read_terms(db, text))
    numbers, ranks = list_candidates(db, Query(text, kind=kind, since=since), weights)
    assert ranks
    assert all(found == pytest.approx(rank_within(db, e, numbers)) for e, found in ranks.items())
    if text == "flood":
        assert list(ranks) == [own_forms(term) for term in weights]
        assert (2 if kind else 4) == len(numbers)
