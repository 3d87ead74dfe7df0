"""Weigh the terms of a query, and find the records that are worth a closer look."""

import math
import sqlite3
from collections.abc import Collection, Mapping, Sequence

from isiscli.store.query import Query, build_filter
from isiscli.store.schema import WEIGHTS
from isiscli.store.terms import Term
from isiscli.store.vocabulary import either

RANK = f"bm25(words, {', '.join(map(str, WEIGHTS))})"
"""The rank of a row of `words`, the lower the better."""

CANDIDATES = 2000
"""Records that are looked at word by word at most, best first by their plain rank."""

_COUNTED = 20_000
"""Records that are counted at most to tell a rare word from a common one."""

_SEEK_FROM = 100_000
"""The number of records from which some are sought one by one, rather than among all that match."""

_COMMON = 1.8
"""The weight of a word that stands in about a sixth of the records."""


def within(numbers: Collection[int]) -> str:
    """Return the condition that a row of `words` is one of the numbered records.

    With a plain `rowid`, SQLite starts the full-text query anew for each number: 0.1 ms each, which
    is worth it only where a word is in very many more records.
    """
    sign = "" if max(numbers, default=0) > _SEEK_FROM else "+"
    return f"{sign}rowid IN ({', '.join(map(str, numbers))})"


def own_forms(term: Term) -> str:
    """Return the expression that a term satisfies in any of its spellings."""
    return either((term.word, *term.spellings))


def _any_form(term: Term) -> str:
    return either((term.word, *term.spellings, *term.variants))


def weigh_terms(db: sqlite3.Connection, terms: Sequence[Term]) -> dict[Term, float]:
    """Return how rare each term is: the logarithm of one over its share of the records."""
    total = db.execute("SELECT max(number) FROM record").fetchone()[0]
    sql = f"SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT {_COUNTED})"  # noqa: S608
    weights = {}
    for term in terms:
        own = db.execute(sql, (own_forms(term),)).fetchone()[0]
        count = own or db.execute(sql, (_any_form(term),)).fetchone()[0]
        weights[term] = math.log(1 + (total - count + 0.5) / (count + 0.5))
    return weights


def list_candidates(
    db: sqlite3.Connection, query: Query, weights: Mapping[Term, float]
) -> list[int]:
    """Return the numbers of the records worth a closer look.

    Half a name is another name: a name in the query must be there, unless it is nearly everywhere,
    as ISIS is here, and tells nothing by its absence.
    """
    names = [_any_form(t) for t, weight in weights.items() if t.is_name and weight > _COMMON]
    where, parameters = build_filter(query)
    select = (
        "SELECT record.number FROM words JOIN record ON record.number = words.rowid "  # noqa: S608
        f"WHERE words MATCH ? AND {where} ORDER BY {RANK} LIMIT {CANDIDATES}"
    )
    numbers: dict[int, None] = {}
    for some in (" OR ".join(map(own_forms, weights)), " OR ".join(map(_any_form, weights))):
        expression = f"({' AND '.join(names)}) AND ({some})" if names else some
        numbers.update(dict.fromkeys(n for (n,) in db.execute(select, (expression, *parameters))))
    return list(numbers)
