"""Hold what a search found, and how."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from isiscli.found import Found


class Reworded(NamedTuple):
    """The JSON of records that have a query in synonyms alone, and synonyms that they have."""

    found: frozenset[bytes] = frozenset()
    words: Sequence[str] = ()


class Answer(NamedTuple):
    """The records that answer a query, best first, and the words that were read as others.

    `left_out` is how many more there are, at least that many where `is_counted` is false;
    `missing` are the words that no record has; `is_nearest` where no record has all the words;
    `reworded` may name records that are not found.
    """

    found: list[Found]
    corrections: Mapping[str, str] = {}
    left_out: int = 0
    is_counted: bool = True
    missing: Sequence[str] = ()
    is_nearest: bool = False
    reworded: Reworded = Reworded()
