"""Test how words are taken apart and put together."""

import pytest

from isiscli.store.search.compounds import find_parts, join_parts
from samples import make_row
from store.conftest import BuildStore

_ROWS = [
    make_row("event", id="event/a", statement="The dormouse of Tal Afar ate 10000 figs."),
    make_row("event", id="event/b", statement="It paid 13.5 billion and 670 million coins."),
]


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("talafar", "tal afar"),
        ("afartal", None),
        ("aldormouse", "dormouse"),
        ("eldormouse", "dormouse"),
        ("alfigs", None),
        ("10k", "10000"),
        ("11k", None),
        ("670m", "670 million"),
        ("13.5bn", "13.5 billion"),
        ("670th", None),
    ],
)
def test_an_unknown_word_is_taken_apart_where_a_record_has_its_parts(
    build_store: BuildStore, word: str, parts: str | None
) -> None:
    """Two words written as one, a name with its article, a number in short; nothing by chance."""
    assert parts == build_store(*_ROWS).ask(lambda db: find_parts(db, word))


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        (["dor", "mouse", "figs"], ["dormouse", "figs"]),
        (["dur", "mouse"], ["durmouse"]),
        (["dur", "house"], ["dur", "house"]),
        (["figs", "ate"], ["figs", "ate"]),
        (["fi", "gs"], ["fi", "gs"]),
        ([], []),
    ],
)
def test_two_words_that_are_one_are_put_together(
    build_store: BuildStore, words: list[str], joined: list[str]
) -> None:
    """Only where one is no word and the whole, perhaps with a slip, too long for an accident."""
    assert joined == build_store(*_ROWS).ask(lambda db: join_parts(db, words))
