"""Test which of the records that are found have a query in other words alone."""

import pytest

from isiscli.found import Found
from isiscli.store.query import Query
from isiscli.store.search.answer import Answer
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


def _list_reworded(answer: Answer) -> list[str]:
    reworded: list[Found] = [hit for hit in answer.found if hit.raw in answer.reworded.found]
    return [hit.record.id for hit in reworded]


@pytest.mark.parametrize(
    ("text", "ids", "words"),
    [
        ("truce", ["event/armistice", "event/port"], ["armistice"]),
        ("truce harbour", ["event/port"], ["armistice", "port"]),
        ("quay", [], []),
    ],
)
def test_what_has_none_of_the_words_but_their_synonyms_is_told(
    text: str, ids: list[str], words: list[str], build_store: BuildStore
) -> None:
    """One word as typed is enough for a record; of the synonyms, those that are met are named."""
    answer = search(build_store(*_ROWS, words_toml=_WORDS).db, Query(text))
    assert (ids, words) == (sorted(_list_reworded(answer)), sorted(answer.reworded.words))
