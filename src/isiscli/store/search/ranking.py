"""Rank the records that hold the words of a query."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from isiscli.found import Match
from isiscli.store.query import Query
from isiscli.store.search.answer import Hit
from isiscli.store.search.candidates import Candidates, list_candidates
from isiscli.store.search.passages import favour_passages
from isiscli.store.search.phrases import favour_called, favour_named, favour_phrases
from isiscli.store.search.questions import favour_asked
from isiscli.store.search.rarity import own_forms, rank_within, weigh_terms
from isiscli.store.search.terms import Term, drop_private_letters
from isiscli.store.vocabulary import either

# Tuned on the queries for that in benchmarks, checked on a part of them that was left out.
_SYNONYM = 0.15
"""What a synonym adds to the rank of a record, where the word itself would add 1."""

_SYNONYM_COVERS = 0.7
"""What a synonym covers of a query, where the word itself would cover 1."""

_STEEPNESS = 1.5
"""The power to which the share of the query that a record covers is raised."""

_LEAST_COVERAGE = 0.2
"""The share of a query, by the rarity of its words, that a record must cover to be shown."""


_LONG_QUERY = 3
"""Content words from which a record with only some of them can be an answer.

A few words of which no record has all are the name of somebody else as often as not, or of a deed
that the sources do not tell: Red Brigades, the Brussels bombing.
"""


_MANY = 6
"""Content words from which a query has words enough to do without a third of them."""

_LEAST_KNOWN = 3 / 4
_LEAST_KNOWN_OF_MANY = 2 / 3
"""The share of a query's words that some record must have."""


class Ranked(NamedTuple):
    """The records that hold every term of a query, and those that hold most of it.

    `reworded` are the numbers of those that have no term but by its synonyms, `synonyms` those.
    """

    whole: list[Hit]
    partial: list[Hit]
    reworded: frozenset[int] = frozenset()
    synonyms: Sequence[str] = ()


class _Tally(NamedTuple):
    """What the terms of a query add up to in one record; `own` counts them without synonyms."""

    rank: float = 0.0
    covered: float = 0.0
    terms: int = 0
    own: int = 0


def _tally(
    db: sqlite3.Connection, weights: Mapping[Term, float], candidates: Candidates
) -> dict[int, _Tally]:
    """Return rank and coverage of each candidate by its number, term by term."""
    numbers, ranks = candidates
    tallies = dict.fromkeys(numbers, _Tally())
    for term, weight in weights.items():
        forms = own_forms(term)
        own = ranks.get(forms) or rank_within(db, forms, numbers)
        others = rank_within(db, either(term.variants), numbers) if term.variants else {}
        for number in own.keys() | others.keys():
            rank, covered, terms, in_own = tallies[number]
            rank += max(own.get(number, 0.0), _SYNONYM * others.get(number, 0.0))
            covered += weight * (1 if number in own else _SYNONYM_COVERS)
            tallies[number] = _Tally(rank, covered, terms + 1, in_own + (number in own))
    return tallies


def _sort(scores: Mapping[int, float], top: int, how: Literal["text", "fuzzy"]) -> list[Hit]:
    """Return the hits with these scores, best first, the best with the score `top`."""
    best = max(scores.values(), default=1.0)
    numbers = sorted(scores, key=lambda number: (-scores[number], number))
    rounded = {number: max(1, int(top * scores[number] / best)) for number in numbers}
    matches = {score: Match(how, score) for score in set(rounded.values())}
    return [Hit(number, matches[score]) for number, score in rounded.items()]


def _list_synonyms(
    db: sqlite3.Connection, terms: Sequence[Term], numbers: Sequence[int]
) -> list[str]:
    """Return the synonyms of terms that some records have: mostly there are no such records."""
    if not numbers:
        return []
    variants = dict.fromkeys(variant for term in terms for variant in term.variants)
    return [word for word in variants if rank_within(db, either([word]), numbers)]


def rank_records(db: sqlite3.Connection, query: Query, terms: Sequence[Term]) -> Ranked:
    """Return the records that answer the terms, best first.

    None where too many of the terms are in no record: the query is about something else.
    """
    terms = drop_private_letters(terms)
    known = [term for term in terms if term.score]
    least = _LEAST_KNOWN_OF_MANY if len(terms) >= _MANY else _LEAST_KNOWN
    if not known or len(known) < least * len(terms):
        return Ranked([], [])
    weights = weigh_terms(db, known)
    tallies = _tally(db, weights, list_candidates(db, query, weights))
    total = sum(weights.values()) * len(terms) / len(known)
    scores: Mapping[int, float] = {
        number: tally.rank * (tally.covered / total) ** _STEEPNESS
        for number, tally in tallies.items()
        if tally.covered >= _LEAST_COVERAGE * total
    }
    scores = favour_phrases(db, terms, favour_asked(query.text, scores))
    whole = {number for number in scores if tallies[number].terms == len(terms)}
    if not whole:
        scores = favour_called(db, query.text, terms, scores)
    scores = favour_named(db, terms, scores)
    scores = favour_passages(db, query.text, weights, total, scores)
    full = {number: score for number, score in scores.items() if number in whole}
    partial = {number: score for number, score in scores.items() if number not in whole}
    if len(terms) < _LONG_QUERY:
        partial = {}
    lowest = min(term.score for term in known)
    how: Literal["text", "fuzzy"] = "text" if lowest == 100 else "fuzzy"
    top = max(scores.values(), default=1.0)
    share = int(90 * max(partial.values(), default=0.0) / top)
    reworded = frozenset(number for number in scores if not tallies[number].own)
    return Ranked(
        _sort(full, min(99, lowest), how),
        _sort(partial, share, how),
        reworded,
        _list_synonyms(db, known, sorted(reworded)),
    )
