"""Test which words are taken for misspellings of others."""

import sqlite3

import pytest

from conftest import SOURCE, write_figure
from isiscli.store.building.compile import compile_packs
from isiscli.store.search.spelling import list_corrections, list_slips

_TEXT = "In Mosul and Baghdadi and Iraq and Kabul; a crime in the quicksilver; a harbour."


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> sqlite3.Connection:
    """Return a store with the words of one sentence."""
    folder = tmp_path_factory.mktemp("pack")
    (folder / "words.toml").write_text('distinct = ["Kobul"]', encoding="utf-8")
    rows = SOURCE + write_figure(statement=f'"{_TEXT}"')
    (folder / "rows.toml").write_text(rows, encoding="utf-8")
    connection = sqlite3.connect(":memory:")
    compile_packs([folder], connection, "a fingerprint")
    return connection


@pytest.mark.parametrize(
    ("word", "read_as"),
    [
        ("bagdadi", "baghdadi"),
        ("harbuor", "harbour"),
        ("mosulo", "mosul"),
        ("mosol", "mosul"),
        ("ciriem", None),
        ("curie", None),
        ("kabum", "kabul"),
        ("quicksilvre", "quicksilver"),
        ("cuicksilver", "quicksilver"),
        ("zabul", None),
        ("iran", None),
        ("irqa", "iraq"),
        ("bahdadi", "baghdadi"),
        ("irq", None),
        ("kobul", None),
        ("m0sul", None),
        ("zzzzzz", None),
    ],
)
def test_a_word_is_corrected_only_where_it_is_a_slip(
    db: sqlite3.Connection, word: str, read_as: str | None
) -> None:
    """One letter wrong, missing, doubled or swapped; never a short word or another's name."""
    assert ([read_as] if read_as else []) == [slip.word for slip in list_slips(db, word)][:1]


@pytest.mark.parametrize("word", ["crimes", "harbors"])
def test_an_english_word_that_is_spelled_right_is_no_slip(
    db: sqlite3.Connection, word: str
) -> None:
    """It is near to another one, and yet it is what was meant."""
    assert list_corrections(db, word)
    assert [] == list_slips(db, word)


@pytest.mark.parametrize("word", ["bagdadi", "mosol", "quicksilvre"])
def test_a_correction_is_worth_less_than_the_word_itself(db: sqlite3.Connection, word: str) -> None:
    """The score tells a guess from a hit."""
    assert all(80 <= slip.score < 100 for slip in list_slips(db, word))


def test_a_word_that_only_the_rest_of_the_query_can_tell_comes_last(
    db: sqlite3.Connection,
) -> None:
    """It is listed, and marked as not near enough by itself."""
    assert [("quicksilver", False)] == [
        (option.word, option.is_near) for option in list_corrections(db, "quacksalver")
    ]
