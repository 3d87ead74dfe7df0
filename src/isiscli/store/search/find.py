"""Find the records that answer a query: by id or name, then by words, then by corrected words."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from isiscli.errors import UsageError
from isiscli.folding import content_words, squeeze
from isiscli.found import Found, Match
from isiscli.kinds import ENTITIES
from isiscli.store.listing import count_records, find_exact, list_records
from isiscli.store.query import Query
from isiscli.store.search.comparable import add_comparable
from isiscli.store.search.phrases import drop_namesakes, keep_phrase
from isiscli.store.search.ranking import rank_records
from isiscli.store.search.spelling import is_slip_for_name, list_slips
from isiscli.store.search.terms import Term, are_short_and_held, read_terms
from isiscli.store.vocabulary import is_distinct, is_phrase

MAX_QUERY = 1000
"""Characters that a query may have; a longer one is a mistake in a script."""


class Answer(NamedTuple):
    """The records that answer a query, best first, and the words that were read as others.

    `left_out` is how many more there are, at least that many where `is_counted` is false;
    `missing` are the words that no record has; `is_nearest` where no record has all the words.
    """

    found: list[Found]
    corrections: Mapping[str, str] = {}
    left_out: int = 0
    is_counted: bool = True
    missing: Sequence[str] = ()
    is_nearest: bool = False


def _find_misspelt_name(db: sqlite3.Connection, query: Query) -> Answer:
    """Return the records whose names the whole text is a misspelling of, each as near as others."""
    found: dict[str, Found] = {}
    for slip in list_slips(db, squeeze(query.text)):
        if is_slip_for_name(db, query.text, slip.word):
            for hit in find_exact(db, query, slip.word, Match("fuzzy", slip.score)):
                found.setdefault(hit.record.id, hit)
    named = list(found.values())
    meant = " or ".join(dict.fromkeys(hit.record.name for hit in named))
    return Answer(named, {query.text.strip(): meant} if named else {})


def _find_by_words(db: sqlite3.Connection, query: Query) -> Answer:
    """Return the records that hold the words of the query, or most of them.

    A look-up of one kind shows the second only for want of the first; a search shows both, ranked.
    """
    terms = read_terms(db, query.text)
    if query.kind == "affiliate" or any(term.is_capital for term in terms):
        from isiscli.store.search.strangers import has_strange_name

        if has_strange_name(db, query, terms):
            return Answer([])
    whole, partial = rank_records(db, query, terms)
    found, is_nearest = whole or partial, bool(partial) and not whole
    if query.kind is None:
        found = sorted([*whole, *partial], key=lambda hit: -hit.match.score if hit.match else 0)
    if not found:
        found = _find_each_name(db, query, terms)
    corrections = {term.typed: term.word for term in terms if 0 < term.score < 100}
    missing = [term.typed for term in terms if not term.score]
    found = drop_namesakes(db, terms, found)
    if not found:
        return Answer([])
    return Answer(found, corrections, missing=missing, is_nearest=is_nearest)


def _find_each_name(db: sqlite3.Connection, query: Query, terms: Sequence[Term]) -> list[Found]:
    """Return the entities that the words of a query name one by one, as in "UAE KSA members"."""
    named = [find_exact(db, query, t.word, Match("text", 90)) for t in terms if t.score]
    entities = [[hit for hit in hits if hit.kind in ENTITIES] for hits in named]
    return [hit for hits in entities for hit in hits] if sum(map(bool, entities)) > 1 else []


def _list_filtered(db: sqlite3.Connection, query: Query, limit: int | None) -> Answer:
    """Return the records that pass the filters of a query without words."""
    found = list_records(db, query, limit=limit)
    if limit is None or len(found) < limit:
        return Answer(found)
    count, is_all = count_records(db, query)
    return Answer(found, left_out=max(0, count - len(found)), is_counted=is_all)


def _search_text(db: sqlite3.Connection, query: Query) -> Answer:
    key = squeeze(query.text)
    exact = find_exact(db, query, key, Match(how="exact", score=100))
    if exact and query.kind in ENTITIES:
        return Answer(exact)
    # The name of something else is no member, and neither half of it nor a likeness is an answer.
    other = is_distinct(db, key)
    if other and (query.kind == "member" or not is_phrase(db, query.text)):
        return Answer(exact)
    if not exact and not other and not are_short_and_held(db, query.text):
        misspelt = _find_misspelt_name(db, query)
        if misspelt.found:
            return misspelt
    by_words = _find_by_words(db, query)
    seen = {hit.raw for hit in exact}
    found = [hit for hit in by_words.found if hit.raw not in seen]
    if other:
        found = keep_phrase(db, query.text, [hit for hit in found if hit.kind != "member"])
    if not found:
        return Answer(exact)
    return by_words._replace(found=exact + found, is_nearest=by_words.is_nearest and not exact)


def search(db: sqlite3.Connection, query: Query, limit: int | None = None) -> Answer:
    """Return the records that answer `query`, all that pass its filters where it has no text.

    No more than `limit` of them are needed. Raises UsageError where the text has nothing in it to
    look for, or is too long.
    """
    if not query.text:
        return _list_filtered(db, query, limit)
    if len(query.text) > MAX_QUERY:
        raise UsageError(f"the query has {len(query.text):,} characters; {MAX_QUERY:,} are read")
    if not content_words(query.text):
        raise UsageError("the query has no letter and no digit to look for")
    answer = _search_text(db, query)
    if query.kind in (None, "person"):
        from isiscli.store.search.posts import keep_holders  # no other look-up finds people

        held = keep_holders(db, query.text, answer.found, answer.corrections)
        answer = answer._replace(found=held)
    if query.kind == "figure":
        beside = add_comparable(db, query, answer.found, limit)
        answer = answer._replace(found=beside.figures, is_counted=beside.is_all)
    rest = answer.found[limit:] if limit is not None else []
    return answer._replace(found=answer.found[:limit], left_out=answer.left_out + len(rest))
