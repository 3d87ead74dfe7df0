"""Hold what a search found, and how: by numbers while it searches, then as records."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from isiscli.found import Found, Match
from isiscli.store.listing import read_numbered


class Hit(NamedTuple):
    """The number of a record that answers a query, and how it does."""

    number: int
    match: Match | None = None


class Hits(NamedTuple):
    """All records that answer a query, best first, and the words that were read as others.

    `missing` are the words that no record has; `is_nearest` where no record has all the words;
    `reworded` are the numbers of records that have it by `synonyms` alone, found or not.
    """

    hits: list[Hit]
    corrections: Mapping[str, str] = {}
    missing: Sequence[str] = ()
    is_nearest: bool = False
    reworded: frozenset[int] = frozenset()
    synonyms: Sequence[str] = ()


class Answer(NamedTuple):
    """The records that answer a query, best first, and the words that were read as others.

    `left_out` is how many more there are, at least that many where `is_counted` is false;
    `missing` are the words that no record has; `is_nearest` where no record has all the words;
    `reworded` is how many of those found have the query by `synonyms` alone.
    """

    found: list[Found]
    corrections: Mapping[str, str] = {}
    left_out: int = 0
    is_counted: bool = True
    missing: Sequence[str] = ()
    is_nearest: bool = False
    reworded: int = 0
    synonyms: Sequence[str] = ()


def read_hits(db: sqlite3.Connection, hits: Sequence[Hit]) -> list[Found]:
    """Return the records of hits in their order."""
    found = read_numbered(db, [hit.number for hit in hits])
    return [one._replace(match=hit.match) for one, hit in zip(found, hits, strict=True)]


def read_answer(db: sqlite3.Connection, found: Hits, limit: int | None, *, is_all: bool) -> Answer:
    """Return the best of what was found, at most `limit`; only these are read.

    `is_all` tells whether all that there is was found.
    """
    hits = found.hits[:limit]
    return Answer(
        read_hits(db, hits),
        found.corrections,
        left_out=len(found.hits) - len(hits),
        is_counted=is_all,
        missing=found.missing,
        is_nearest=found.is_nearest,
        reworded=sum(hit.number in found.reworded for hit in hits),
        synonyms=found.synonyms,
    )
