"""Test that whatever is typed is looked for as words, and spelt words as what they are."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isiscli.errors import UsageError
from isiscli.folding import content_words
from isiscli.kinds import KINDS
from isiscli.store.open import open_store
from isiscli.store.query import Query
from isiscli.store.search.find import search
from isiscli.store.search.spelling import list_corrections
from isiscli.store.search.terms import read_terms

SYNTAX = (
    'AND OR NOT NEAR NEAR(a,3) ( ) " * ^ : - + { } name: {name}: -name: % _ ; -- /* \\ | & . , '
    "' ’ “ ” SDF isis Raqqa Mali 2017 201.7 11,000 1.5m U.S. al- a.b 5a ꟃ aꟃb ½ ² ١٢ 羊 🙂"
).split()
"""What means something to FTS5, to SQL or to us; ꟃ is a letter that SQLite's Unicode has not."""

TEXTS = st.lists(st.sampled_from(SYNTAX) | st.text(st.characters(exclude_categories=["Cs"])))
KIND = st.none() | st.sampled_from(KINDS)


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """Return the bundled store."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("ISISCLI_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        store = open_store()
    yield store.db
    store.close()


@pytest.mark.parametrize("text", ["201.7 people", "$13.5 billion", "people aꟃb", "10.000 people"])
def test_a_word_that_is_two_to_the_full_text_is_no_fault(text: str, db: sqlite3.Connection) -> None:
    """A number with a fraction and letters that SQLite does not know are words like others."""
    assert {} == search(db, Query(text=text)).corrections


@given(parts=TEXTS, between=st.sampled_from(["", " "]), kind=KIND)
def test_any_text_can_be_searched(
    parts: list[str], between: str, kind: str | None, db: sqlite3.Connection
) -> None:
    """Text is answered, without a record twice, or refused for having no word or too many."""
    query = Query(text=between.join(parts), kind=kind)
    found = []
    with suppress(UsageError):
        found = [hit.raw for hit in search(db, query).found]
    assert len(found) == len(set(found))


@given(text=TEXTS.map(" ".join))
def test_any_words_are_read_as_terms_in_their_order(text: str, db: sqlite3.Connection) -> None:
    """Each word is one term or part of one, known as it is, corrected, or not known."""
    terms = read_terms(db, text)
    assert {term.score for term in terms} <= set(range(101))
    typed = "".join(term.typed for term in terms)
    assert len(typed) <= len("".join(content_words(text)))


@given(word=st.text(st.characters(exclude_categories=["Cs"]), max_size=20).map(str.casefold))
def test_what_corrects_a_word_is_a_word_of_the_store(word: str, db: sqlite3.Connection) -> None:
    """Whatever is typed, corrections are other words that some record has, scored up to 100."""
    for correction in list_corrections(db, word):
        row = db.execute("SELECT 1 FROM vocabulary WHERE word = ?", (correction.word,))
        assert (1,) == row.fetchone()
        assert 1 <= correction.score <= 100
