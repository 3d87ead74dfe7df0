"""Find the records that are worth a closer look.

Ranking all that have a common word would take longer with every record. Records are looked for by
the rarer words of a query; where there are none, the first records that have all of its words are
taken, those with the words in their names before others.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import NamedTuple

from isiscli.store.query import Filter, Query, build_filter
from isiscli.store.search.rarity import RANK, any_form, is_common, own_forms
from isiscli.store.search.terms import Term

CANDIDATES = 2000
"""Records that are looked at word by word at most, best first by their plain rank."""

_IN_NAMES = "{name aliases keywords} : "

_FIRST = 500
"""Records with none but common words that are looked at, in each of the ways to find them."""

_COMMON = 1.8
"""The weight of a word that stands in about a sixth of the records."""


def _all_of(expressions: Iterable[str]) -> str:
    return "(" + " AND ".join(expressions) + ")"


class Candidates(NamedTuple):
    """The numbers of the records worth a closer look, and ranks that were met on the way.

    `ranks` has expressions with the rank, higher better, of each of the records that satisfy them.
    """

    numbers: list[int]
    ranks: Mapping[str, Mapping[int, float]]


def _select_best(db: sqlite3.Connection, query: Query, expression: str) -> dict[int, float]:
    """Return the records that satisfy an expression by their numbers, best first, with ranks."""
    chosen = build_filter(db, query)
    joined = f"CROSS JOIN record ON number = words.rowid AND {chosen.where}"
    sql = (
        f"SELECT words.rowid, {RANK} AS plain FROM words "  # noqa: S608
        f"{'' if chosen.is_span else joined} "
        f"WHERE words MATCH ? AND words.rowid BETWEEN ? AND ? ORDER BY plain LIMIT {CANDIDATES}"
    )
    parameters = () if chosen.is_span else chosen.parameters
    rows = db.execute(sql, (*parameters, expression, *chosen.span))
    return {number: -plain for number, plain in rows}


def _select_first(db: sqlite3.Connection, chosen: Filter, expression: str) -> list[int]:
    """Return the lowest numbers of the records that pass a filter and satisfy an expression."""
    tables = "record NOT INDEXED CROSS JOIN words" if chosen.is_few else "words CROSS JOIN record"
    sql = (
        f"SELECT number FROM {tables} ON number = words.rowid "  # noqa: S608
        f"WHERE words MATCH ? AND words.rowid BETWEEN ? AND ? AND {chosen.where} LIMIT {_FIRST}"
    )
    rows = db.execute(sql, (expression, *chosen.span, *chosen.parameters))
    return [number for (number,) in rows]


def _list_common(db: sqlite3.Connection, query: Query, terms: Iterable[Term]) -> list[int]:
    """Return the first records that have all terms, those with them in their names before others.

    Where few have all, the first that have any come after them.
    """
    forms = [any_form(term) for term in terms]
    expressions = [_IN_NAMES + _all_of(forms), _all_of(forms), " OR ".join(forms)]
    chosen = build_filter(db, query)
    numbers: dict[int, None] = {}
    # With few records left, each is looked at by itself, for which columns cannot be told apart.
    for expression in expressions[chosen.is_few :]:
        if len(numbers) < _FIRST:
            numbers.update(dict.fromkeys(_select_first(db, chosen, expression)))
    return list(numbers)


def list_candidates(
    db: sqlite3.Connection, query: Query, weights: Mapping[Term, float]
) -> Candidates:
    """Return the records worth a closer look.

    Half a name is another name: a name in the query must be there, unless it is nearly everywhere,
    as ISIS is here, and tells nothing by its absence.
    """
    names = [any_form(t) for t, weight in weights.items() if t.is_name and weight > _COMMON]
    rare = [term for term in weights if not is_common(db, any_form(term))]
    if not rare:
        return Candidates(_list_common(db, query, weights), {})
    ranks: dict[str, dict[int, float]] = {}
    # Most terms have no other forms: what is the same expression is asked once.
    for some in dict.fromkeys(" OR ".join(map(form, rare)) for form in (own_forms, any_form)):
        expression = f"({' AND '.join(names)}) AND ({some})" if names else some
        ranks[expression] = _select_best(db, query, expression)
    numbers = list(dict.fromkeys(chain.from_iterable(ranks.values())))
    whole = {some: found for some, found in ranks.items() if len(found) < CANDIDATES}
    return Candidates(numbers, whole)
