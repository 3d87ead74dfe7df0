"""Test how the words of a query are read."""

import pytest

from isiscli.store.search.terms import Term, read_terms
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
    ("quicksilverfish", [_FISH]),
    ("QUICKSILVERFISH’s", [_FISH._replace(is_capital=True)]),
    ("glimmerfin", [Term("glimmerfin", "glimmerfin", 100, (), ("quicksilverfish",))]),
    ("the Brindlewater", [_NAME._replace(is_capital=True)]),
    ("Brindlewatre", [_NAME._replace(typed="brindlewatre", score=92, is_capital=True)]),
    ("Fushi", [Term("fushi", "fushi", 0, is_capital=True)]),
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


_MORE = [
    make_row(
        "event", id="event/a", statement="The shepherd of Gorsedale kept grey wethers in a barn."
    ),
    make_row("event", id="event/b", statement="The weather will regroup over Gorsedale on a brae."),
    make_row("affiliate", id="affiliate/c", name="Bramble Heath", statement="A band of the heath."),
    make_row("event", id="event/d", statement="They met at brambleheath."),
]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("wehre shepherd", ["shepherd"]),
        ("grey wethars barn", ["grey", "wethers", "barn"]),
        ("gorsedale weathars brae", ["gorsedale", "weather", "brae"]),
        ("grey shepherd gorsdeal", ["grey", "shepherd", "gorsedale"]),
        ("grey gorsdeal", ["grey", "gorsdeal"]),
        ("regruoping", ["regroup"]),
        ("shep herd", ["shepherd"]),
        ("alshepherd", ["shepherd"]),
    ],
)
def test_an_unknown_word_is_read_by_the_rest_of_the_query(
    build_store: BuildStore, text: str, read: list[str]
) -> None:
    """What some record has beside the other words is likelier than what looks most alike."""
    store = build_store(*_MORE)
    assert read == store.ask(lambda db: [term.word for term in read_terms(db, text)])


@pytest.mark.parametrize(
    ("text", "spellings"),
    [("brambleheath", ("bramble heath",)), ("greywethers", ("grey wethers",))],
)
def test_a_name_written_as_one_word_is_looked_for_as_two(
    build_store: BuildStore, text: str, spellings: tuple[str, ...]
) -> None:
    """Both the names of groups and any two words that stand together."""
    store = build_store(*_MORE)
    assert [Term(text, text, 100, spellings)] == store.ask(lambda db: read_terms(db, text))


@pytest.mark.parametrize(
    ("word", "is_name"),
    [
        ("gorsedale", True),
        ("gorsdal", True),
        ("shepherd", False),
        ("rank", False),
        ("quality", False),
        ("pelt", False),
    ],
)
def test_names_are_what_is_written_with_a_capital_inside_a_sentence(
    build_store: BuildStore, word: str, is_name: bool
) -> None:
    """Another spelling of a name is one; neither a first word nor a part of a word in small is."""
    row = make_row(
        "event", statement="Quality wool of Gorsedale, a rank-and-file pelt of Gorsedale."
    )
    store = build_store(row, *_MORE, words_toml='spellings = [["gorsedale", "gorsdal"]]')
    assert [is_name] == store.ask(lambda db: [term.is_name for term in read_terms(db, word)])
