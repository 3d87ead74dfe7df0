"""Test which words of a store are looked at for a misspelt one."""

import sqlite3

import pytest

from isiscli.store.search.lookalikes import list_lookalikes
from isiscli.store.tables import TABLES

_WORDS = "quicksilver quicksand silverware quarry harbour arbour bricklayers".split()


@pytest.fixture
def db() -> sqlite3.Connection:
    """Return a store that knows a few words."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    rows = [(word[0], len(word), word, uses) for uses, word in enumerate(_WORDS, 1)]
    connection.executemany("INSERT INTO vocabulary VALUES (?, ?, ?, ?)", rows)
    connection.executemany("INSERT INTO spelling VALUES (?)", [(word,) for word in _WORDS])
    return connection


@pytest.mark.parametrize(
    ("word", "many", "listed"),
    [
        ("cuicksilver", False, ["quicksilver", "quicksand", "silverware", "bricklayers"]),
        ("cuicksilver", True, ["quicksilver", "quicksand", "silverware"]),
        ("quicksilvre", True, ["quicksilver", "quicksand"]),
        ("marbour", False, ["harbour", "arbour"]),
        ("marbour", True, []),
        ("harbuor", True, ["harbour"]),
    ],
)
def test_of_very_many_words_fewer_are_looked_at(
    db: sqlite3.Connection,
    monkeypatch: pytest.MonkeyPatch,
    word: str,
    many: bool,
    listed: list[str],
) -> None:
    """Half of a long word must be right then, and a short one must start right."""
    if many:
        monkeypatch.setattr("isiscli.store.search.lookalikes._MANY_WORDS", 0)
    uses = {other: _WORDS.index(other) + 1 for other in listed}
    assert uses == list_lookalikes(db, word)
