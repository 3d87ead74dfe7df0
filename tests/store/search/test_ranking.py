"""Test which of the records that are found have a query in other words alone."""

import pytest

from isiscli.store.query import Query
from isiscli.store.search.find import search
from samples import make_row
from store.conftest import BuildStore

_WORDS = 'synonyms = [["truce", "armistice", "ceasefire"], ["harbour", "port"]]'
_ROWS = [
    make_row("event", id=f"event/{name}", name=words, statement=words)
    for name, words in (
        ("truce", "A truce on the quay"),
        ("armistice", "An armistice on the hill"),
        ("harbour", "A truce in the harbour"),
        ("port", "An armistice in the port"),
    )
]


@pytest.mark.parametrize(
    ("text", "count", "words"),
    [
        ("truce", 2, ["armistice"]),
        ("truce harbour", 1, ["armistice", "port"]),
        ("quay", 0, []),
    ],
)
def test_what_has_none_of_the_words_but_their_synonyms_is_told(
    text: str, count: int, words: list[str], build_store: BuildStore
) -> None:
    """One word as typed is enough for a record; of the synonyms, those that are met are named."""
    answer = search(build_store(*_ROWS, words_toml=_WORDS).db, Query(text))
    assert (count, words) == (answer.reworded, sorted(answer.synonyms))
