"""Test that records are ranked by words as the full-text index ranks them."""

import pytest

from isiscli.factcheck.facts import ranking
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.facts.ranking import CANDIDATES, Ranking

WORDS = [
    ("isis",),
    ("fighters", "isis"),
    ("attack", "attacks", "police", "mosul", "iraq", "coalition", "islamic", "state"),
    ("caliphate", "quenmorra", "2014"),
    ("group", "members"),  # as frequent: those that only the second has are among the best
]


@pytest.mark.parametrize("words", WORDS)
def test_sums_rank_as_the_index_does(base: FactBase, words: tuple[str, ...]) -> None:
    """The same records come in the same order, however many have the words."""
    ranked = Ranking(base.db)
    found = ranked.sum_ranks(words)
    assert ranked.ask_ranks(words) == found == ranked.sum_ranks(words)
    assert 0 < len(found) <= CANDIDATES


def test_few_rows_are_kept(base: FactBase, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ranking that may keep next to nothing ranks the same."""
    monkeypatch.setattr(ranking, "_MOST_KEPT", 3)
    sparing = Ranking(base.db)
    assert [sparing.ask_ranks(words) for words in WORDS] == [*map(sparing.sum_ranks, WORDS)]
