"""Find the records that answer a query: by id or name, then by words, then by corrected words."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from isiscli.errors import UsageError
from isiscli.folding import content_words, squeeze
from isiscli.found import ENTITIES, KINDS, Found, Match
from isiscli.store.query import COLUMNS, Query, build_filter, list_records, read_measure, read_row
from isiscli.store.ranking import rank_records
from isiscli.store.spelling import correct_word, is_distinct
from isiscli.store.terms import Term, read_terms
from isiscli.store.vocabulary import is_held

MAX_QUERY = 1000
"""Characters that a query may have; a longer one is a mistake in a script."""

_SHORT = 2
"""Content words up to which a text that records have word by word is no misspelt name."""


class Answer(NamedTuple):
    """The records that answer a query, best first, and the words that were read as others."""

    found: list[Found]
    corrections: Mapping[str, str] = {}


def _find_exact(db: sqlite3.Connection, query: Query, key: str, match: Match) -> list[Found]:
    """Return the records whose id is the query's text or one of whose names folds to `key`."""
    where, parameters = build_filter(query)
    fields = [f"{kind}.name" for kind in ([query.kind] if query.kind else KINDS)]
    marks = ", ".join("?" * len(fields))
    sql = (
        f"SELECT {COLUMNS} FROM record WHERE number IN (SELECT record FROM facet WHERE field IN "  # noqa: S608
        f"({marks}) AND value = ? UNION SELECT number FROM record WHERE id = ?) AND {where} "
        "ORDER BY number"
    )
    rows = db.execute(sql, (*fields, key, query.text.strip(), *parameters))
    return [read_row(row, match) for row in rows]


def _find_misspelt_name(db: sqlite3.Connection, query: Query) -> Answer:
    """Return the record whose name the whole text is a misspelling of."""
    corrected = correct_word(db, squeeze(query.text))
    if corrected is None:
        return Answer([])
    named = _find_exact(db, query, corrected[0], Match(how="fuzzy", score=corrected[1]))
    return Answer(named, {query.text.strip(): named[0].record.name} if named else {})


def _find_by_words(db: sqlite3.Connection, query: Query) -> Answer:
    """Return the records that hold the words of the query, or most of them.

    A look-up of one kind shows the second only for want of the first; a search shows both, ranked.
    """
    terms = read_terms(db, query.text)
    whole, partial = rank_records(db, query, terms)
    found = whole or partial
    if query.kind is None:
        found = sorted([*whole, *partial], key=lambda hit: -hit.match.score if hit.match else 0)
    if not found:
        found = _find_each_name(db, query, terms)
    corrections = {term.typed: term.word for term in terms if 0 < term.score < 100}
    return Answer(found, corrections if found else {})


def _find_each_name(db: sqlite3.Connection, query: Query, terms: Sequence[Term]) -> list[Found]:
    """Return the entities that the words of a query name one by one, as in "UAE KSA members"."""
    match = Match("text", 90)
    named = [_find_exact(db, query, term.word, match) for term in terms if term.score]
    entities = [[hit for hit in hits if hit.kind in ENTITIES] for hits in named]
    return [hit for hits in entities for hit in hits] if sum(map(bool, entities)) > 1 else []


def _add_comparable(db: sqlite3.Connection, query: Query, found: list[Found]) -> list[Found]:
    """Set figures of one measure side by side, with those that the words themselves missed."""
    beside: list[Found] = []
    shown: set[bytes] = set()
    matches = {hit.raw: hit.match for hit in found}
    for hit in found:
        if hit.raw in shown:
            continue
        facets = {**query.facets, "measure": read_measure(db, hit.raw)}
        for figure in list_records(db, query._replace(text="", facets=facets)):
            shown.add(figure.raw)
            beside.append(figure._replace(match=matches.get(figure.raw)))
    return beside


def _is_short_and_held(db: sqlite3.Connection, text: str) -> bool:
    """Tell whether a text is too short for a name with a word too many, too few or otherwise."""
    words = content_words(text)
    return len(words) <= _SHORT and all(is_held(db, "words", word) for word in words)


def _search_text(db: sqlite3.Connection, query: Query) -> Answer:
    key = squeeze(query.text)
    exact = _find_exact(db, query, key, Match(how="exact", score=100))
    if exact and query.kind in ENTITIES:
        return Answer(exact)
    # The name of something else is no member, and no misspelling of one.
    other = is_distinct(db, key)
    if other and query.kind == "member":
        return Answer(exact)
    if not exact and not other and not _is_short_and_held(db, query.text):
        misspelt = _find_misspelt_name(db, query)
        if misspelt.found:
            return misspelt
    by_words = _find_by_words(db, query)
    known = {hit.raw for hit in exact}
    found = [
        hit
        for hit in by_words.found
        if hit.raw not in known and not (other and hit.kind == "member")
    ]
    return Answer(exact + found, by_words.corrections if found else {})


def search(db: sqlite3.Connection, query: Query) -> Answer:
    """Return the records that answer `query`, all that pass its filters where it has no text.

    Raises UsageError where the text has nothing in it to look for, or is too long.
    """
    if not query.text:
        answer = Answer(list_records(db, query))
    elif len(query.text) > MAX_QUERY:
        raise UsageError(f"the query has {len(query.text):,} characters; {MAX_QUERY:,} are read")
    elif not content_words(query.text):
        raise UsageError("the query has no letter and no digit to look for")
    else:
        answer = _search_text(db, query)
        if query.kind == "figure":
            answer = answer._replace(found=_add_comparable(db, query, answer.found))
    return answer


def count_kinds(db: sqlite3.Connection, text: str) -> dict[str, int]:
    """Return how many records a look-up of each kind finds for these words; none are left out."""
    counts = {kind: len(search(db, Query(text=text, kind=kind)).found) for kind in KINDS}
    return {kind: count for kind, count in counts.items() if count}
