"""Test what the names of a store and of the lexicon stand for."""

import pytest

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.name_book import NameBook
from samples import make_row
from store.conftest import BuildStore


@pytest.fixture(scope="module")
def book(base: FactBase) -> NameBook:
    """Return the names of the bundled facts."""
    return NameBook(base.db)


def _split(keys: str) -> set[str]:
    return set(keys.split())


@pytest.mark.parametrize(
    ("key", "keys", "sort"),
    [
        ("isis", "affiliate/isis", "group"),
        ("daesh", "affiliate/isis", "group"),
        ("iraq", "member/iraq place/iraq", "place"),
        ("blinken", "person/antony-blinken", "person"),
        ("raqqa", "place/raqqa", "place"),
        ("nato", "member/nato", "place"),
    ],
)
def test_a_name_stands_for_its_record_and_its_place(
    book: NameBook, key: str, keys: str, sort: str
) -> None:
    """Aliases and surnames are names; a nation is a place as well."""
    meaning = book.resolve(key)
    assert meaning is not None
    assert (sort, False) == (meaning.sort, meaning.is_adjective)
    assert _split(keys) == meaning.keys


@pytest.mark.parametrize("key", ["fooquux", "", "hass"])
def test_what_nothing_is_called_stands_for_nothing(book: NameBook, key: str) -> None:
    """A part of a name is none."""
    assert book.resolve(key) is None


@pytest.mark.parametrize(
    ("key", "starts"),
    [
        ("islamic", True),
        ("antonyblin", True),
        ("blinken", True),
        ("newyork", True),
        ("fooquux", False),
        ("zzz", False),
        ("\U0010ffff", False),
    ],
)
def test_a_start_of_a_name_is_known(book: NameBook, key: str, starts: bool) -> None:
    """Names of records, of the lexicon, and surnames count."""
    assert starts is book.starts_name(key)


@pytest.mark.parametrize(
    ("word", "is_common", "is_name_word"),
    [
        ("attack", True, False),
        ("ministers", True, False),
        ("mosul", False, True),
        ("quxword", False, False),
    ],
)
def test_a_word_is_common_where_texts_or_the_lexicon_have_it(
    book: NameBook, word: str, is_common: bool, is_name_word: bool
) -> None:
    """A word that the texts write with a capital only is a name's."""
    assert (is_common, is_name_word) == (book.is_common(word), book.is_name_word(word))


@pytest.mark.parametrize(
    ("surname", "record_id"), [("herder", "person/b"), ("shepherd", None), ("ng", None)]
)
def test_a_surname_stands_for_the_one_person_who_has_it(
    build_store: BuildStore, surname: str, record_id: str | None
) -> None:
    """Two of one name have to be called by more, and two letters are too few."""
    people = {"a": "Ann Shepherd", "b": "Ann Herder", "c": "Ben Shepherd", "d": "Dee Ng"}
    rows = [make_row("person", id=f"person/{n}", name=name) for n, name in people.items()]
    meaning = NameBook(build_store(*rows).db).resolve(surname)
    assert record_id == (min(meaning.keys) if meaning else None)
