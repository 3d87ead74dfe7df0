"""Test how the words of a query are read."""

import pytest

from isiscli.store.terms import Term, read_terms
from samples import make_row
from store.conftest import BuildStore

_ROWS = [
    make_row("event", id="event/fish", statement="The quicksilverfish swam in the Brindlewater."),
    make_row("event", id="event/other", statement="Nothing to see."),
]
_WORDS = """
synonyms = [["quicksilverfish", "glimmerfin"]]
spellings = [["brindlewater", "brindlewasser"]]
distinct = ["quicksilverfush"]
"""
_NAME = Term("brindlewater", "brindlewater", 100, ("brindlewasser",), (), True)
_FISH = Term("quicksilverfish", "quicksilverfish", 100, (), ("glimmerfin",))

TERMS = [
    ("quicksilverfish", [("quicksilverfish", "quicksilverfish", 100, (), ("glimmerfin",), False)]),
    (
        "QUICKSILVERFISH’s",
        [("quicksilverfish", "quicksilverfish", 100, (), ("glimmerfin",), False)],
    ),
    ("glimmerfin", [("glimmerfin", "glimmerfin", 100, (), ("quicksilverfish",), False)]),
    ("the Brindlewater", [_NAME]),
    ("brindlewatre", [_NAME._replace(typed="brindlewatre", score=92)]),
    ("xylophonist", [Term("xylophonist", "xylophonist", 0)]),
    ("quicksilverfush", [Term("quicksilverfush", "quicksilverfush", 0)]),
    ("qvs", [Term("qvs", "qvs", 0)]),
    ("", []),
]


@pytest.mark.parametrize(("text", "terms"), TERMS)
def test_each_word_is_read_as_what_it_means(
    build_store: BuildStore, text: str, terms: list[Term]
) -> None:
    """A word has its spellings and synonyms, a misspelling its correction, another name nothing."""
    store = build_store(*_ROWS, words_toml=_WORDS)
    assert terms == store.ask(lambda db: read_terms(db, text))
