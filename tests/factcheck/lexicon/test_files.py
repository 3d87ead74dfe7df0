"""Test that the files of the lexicon are written as they are read."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from isiscli.factcheck.lexicon.blocks import FOLDER, load_topic, read_groups, read_rows
from isiscli.factcheck.lexicon.negations import Negations

TOPICS = sorted(path.stem for path in FOLDER.glob("*.toml"))
COLUMNS = {
    "synonyms.topics": 1,
    "opposites.topics": 2,
    "forms": 1,
    "frequent": 1,
    "functions": 1,
    "moods": 1,
    "negations": 1,
    "grammar": 1,
    "roles.levels": 1,
    "roles.compatible": 1,
    "organisations.sorts": 3,
    "places.regions": 4,
    "places.countries": 6,
    "places.governments": 1,
    "places.directions": 1,
    "places.kinds": 1,
    "measures.counted": 3,
    "measures.exclusive": 1,
    "measures.units": 3,
    "measures.numbers": 3,
    "measures.shares": 3,
}
NAMED = (
    "forms",
    "roles.levels",
    "places.governments",
    "places.directions",
    "places.kinds",
)


def _blocks(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield the dotted name and the text of each block of a file."""
    if isinstance(value, str):
        yield name, value
        return
    for key, part in value.items():
        yield from _blocks(f"{name}.{key}", part)


BLOCKS = [
    block
    for topic in TOPICS
    for block in _blocks(topic, tomllib.loads((FOLDER / f"{topic}.toml").read_text("utf-8")))
]
LINES = [(name, line) for name, block in BLOCKS for line in block.splitlines()]


def _expected(name: str, table: dict[str, int]) -> int:
    return next(columns for start, columns in table.items() if name.startswith(start))


def test_each_topic_has_its_file() -> None:
    """The checks below look at all of them."""
    expected = (
        "forms frequent functions grammar measures moods negations opposites organisations places "
        "roles synonyms"
    ).split()
    assert expected == TOPICS


def test_all_words_are_in_lower_case() -> None:
    """A draft is looked up in lower case."""
    assert [] == [(name, line) for name, line in LINES if line != line.lower()]


def test_words_are_parted_by_one_comma_and_one_space() -> None:
    """No line has doubled white space, a comma too many, or an empty column in its groups."""
    odd = [
        (name, line)
        for name, line in LINES
        if line != " ".join(line.split()) or ",," in line or ", ," in line or line.endswith(",")
    ]
    assert [] == odd
    assert [] == [line for _, line in LINES if ", |" in line or "| ," in line or not line]


def test_each_line_has_the_columns_of_its_block() -> None:
    """A bar too few would put a word into another column."""
    odd = [(name, line) for name, line in LINES if line.count("|") + 1 != _expected(name, COLUMNS)]
    assert [] == odd


def test_each_line_of_a_named_block_has_one_colon() -> None:
    """The name of an entry stands before a colon, and nowhere else is one."""
    odd = [(n, line) for n, line in LINES if line.count(": ") != n.startswith(NAMED)]
    assert [] == odd


def test_no_group_has_a_word_twice() -> None:
    """A word twice in a column is a slip of whoever wrote it."""
    odd = [
        (name, word)
        for name, line in LINES
        for column in line.partition(": ")[2 if ": " in line else 0].split(" | ")
        for word, times in Counter(column.split(", ")).items()
        if times > 1
    ]
    assert [] == odd


def test_a_file_of_another_shape_is_refused() -> None:
    """A key that no loader knows is a mistake, not something to pass over."""
    with pytest.raises(msgspec.ValidationError, match="unknown field"):
        load_topic("synonyms", Negations)


def test_a_block_is_read_line_by_line() -> None:
    """Commas part words, bars part columns; an empty column has no words."""
    assert [("kill", "slay"), ("die",)] == list(read_groups("kill, slay\ndie\n"))
    assert [("un", "", "x")] == list(read_rows("un | | x\n"))
