"""Tell rare words from common ones, and rank the records that have them."""

import math
import sqlite3
from collections.abc import Iterable, Sequence

from isiscli.store.search.terms import Term
from isiscli.store.tables import WEIGHTS
from isiscli.store.vocabulary import either

RANK = f"bm25(words, {', '.join(map(str, WEIGHTS))})"
"""The rank of a row of `words`, the lower the better."""

_COUNTED = 5_000
"""Records that are counted at most to tell a rare word from a common one."""


def own_forms(term: Term) -> str:
    """Return the expression that a term satisfies in any of its spellings."""
    return either((term.word, *term.spellings))


def any_form(term: Term) -> str:
    """Return the expression that a term satisfies in any of its spellings or by a synonym."""
    return either((term.word, *term.spellings, *term.variants))


def _count(db: sqlite3.Connection, expression: str) -> int:
    sql = f"SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT {_COUNTED})"  # noqa: S608
    count: tuple[int] = db.execute(sql, (expression,)).fetchone()
    return count[0]


def _weigh(total: int, count: int) -> float:
    return math.log(1 + (total - count + 0.5) / (count + 0.5))


def count_all(db: sqlite3.Connection) -> int:
    """Return the number of records in a store."""
    return int(db.execute("SELECT value FROM meta WHERE key = 'records'").fetchone()[0])


def weigh_terms(db: sqlite3.Connection, terms: Sequence[Term]) -> dict[Term, float]:
    """Return how rare each term is: the logarithm of one over its share of the records."""
    total = count_all(db)
    return {
        term: _weigh(total, _count(db, own_forms(term)) or _count(db, any_form(term)))
        for term in terms
    }


def is_common(db: sqlite3.Connection, expression: str) -> bool:
    """Tell whether so many records satisfy an expression that not all of them are ranked."""
    return _count(db, expression) >= _COUNTED


def within(numbers: Iterable[int], *, common: bool) -> str:
    """Return the condition that a row of `words` is one of the numbered records.

    With a plain `rowid`, SQLite starts the full-text query anew for each number: 0.1 ms each, which
    is worth it only where very many other records satisfy the query.
    """
    return f"{'' if common else '+'}rowid IN ({', '.join(map(str, numbers))})"


def rank_within(
    db: sqlite3.Connection, expression: str, numbers: Sequence[int]
) -> dict[int, float]:
    """Return the rank of each of some records that satisfies an expression, higher better.

    A common word tells its records apart by their place in the list alone, which is at most worth
    what having the word is.
    """
    common = is_common(db, expression)
    listed = within(numbers, common=common)
    if not common:
        sql = f"SELECT rowid, -{RANK} FROM words WHERE words MATCH ? AND {listed}"  # noqa: S608
        return dict(db.execute(sql, (expression,)).fetchall())
    sql = f"SELECT rowid FROM words WHERE words MATCH ? AND {listed}"  # noqa: S608
    having = {number for (number,) in db.execute(sql, (expression,))}
    flat = _weigh(count_all(db), _COUNTED)
    places = {number: 1 - place / len(numbers) for place, number in enumerate(numbers)}
    return {number: flat * (1 + places[number]) for number in having}
