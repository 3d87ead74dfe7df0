"""Read the blocks of words that the files of the lexicon consist of."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from isiscli.pack.toml import load_toml

FOLDER = Path(__file__).parent

Shape = TypeVar("Shape")
Key = TypeVar("Key")
Entry = TypeVar("Entry")


def load_topic(topic: str, shape: type[Shape]) -> Shape:
    """Return the file of a topic in its `shape`.

    Raises msgspec.ValidationError where the file has another.
    """
    return msgspec.convert(load_toml(FOLDER / f"{topic}.toml"), shape)


def split_words(text: str) -> tuple[str, ...]:
    """Return the words and phrases between commas."""
    return tuple(text.split(", ")) if text else ()


def read_rows(block: str) -> Iterator[tuple[str, ...]]:
    """Yield the columns of each line of a block."""
    for line in block.splitlines():
        yield tuple(column.strip() for column in line.split("|"))


def read_groups(block: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of each line of a block."""
    return (split_words(line) for line in block.splitlines())


def read_words(block: str) -> frozenset[str]:
    """Return the words of all lines of a block."""
    return frozenset(word for group in read_groups(block) for word in group)


def load_words(topic: str, shape: type[Shape]) -> Shape:
    """Return the file of a topic, all of it blocks of words, in a `shape` with a set of each block.

    Raises msgspec.ValidationError where the file has others.
    """
    blocks = msgspec.convert(load_toml(FOLDER / f"{topic}.toml"), dict[str, str])
    return msgspec.convert({name: read_words(block) for name, block in blocks.items()}, shape)


def read_named(block: str) -> Iterator[tuple[str, str]]:
    """Yield what stands before and after the colon of each line of a block."""
    for line in block.splitlines():
        name, _, rest = line.partition(":")
        yield name, rest.strip()


def collect(entries: Iterable[tuple[Key, Entry]]) -> dict[Key, tuple[Entry, ...]]:
    """Return the entries of each key in their order."""
    collected: dict[Key, list[Entry]] = {}
    for key, entry in entries:
        collected.setdefault(key, []).append(entry)
    return {key: tuple(found) for key, found in collected.items()}
