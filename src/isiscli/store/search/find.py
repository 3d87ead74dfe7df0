"""Find the records that answer a query: by id or name, then by words, then by corrected words."""

import sqlite3

from isiscli.errors import UsageError
from isiscli.folding import content_words, squeeze
from isiscli.found import Match
from isiscli.kinds import ENTITIES
from isiscli.store.listing import count_records, find_exact, list_records
from isiscli.store.query import Query
from isiscli.store.search.answer import Answer, Hit, Hits, read_answer
from isiscli.store.tables import kind_of
from isiscli.store.vocabulary import is_distinct, is_phrase

MAX_QUERY = 1000
"""Characters that a query may have; a longer one is a mistake in a script."""


def _list_filtered(db: sqlite3.Connection, query: Query, limit: int | None) -> Answer:
    """Return the records that pass the filters of a query without words."""
    found = list_records(db, query, limit=limit)
    if limit is None or len(found) < limit:
        return Answer(found)
    count, is_all = count_records(db, query)
    return Answer(found, left_out=max(0, count - len(found)), is_counted=is_all)


def _search_text(db: sqlite3.Connection, query: Query) -> Hits:
    key = squeeze(query.text)
    exact = [Hit(number, Match("exact", 100)) for number in find_exact(db, query, key)]
    if exact and query.kind in ENTITIES:
        return Hits(exact)
    # The name of something else is no member, and neither half of it nor a likeness is an answer.
    other = is_distinct(db, key)
    if other and (query.kind == "member" or not is_phrase(db, query.text)):
        return Hits(exact)
    # Most look-ups name what they look for, and need none of this.
    from isiscli.store.search.inexact import find_by_words, find_misspelt_name
    from isiscli.store.search.phrases import keep_phrase
    from isiscli.store.search.terms import are_short_and_held

    if not exact and not other and not are_short_and_held(db, query.text):
        misspelt = find_misspelt_name(db, query)
        if misspelt.hits:
            return misspelt
    by_words = find_by_words(db, query)
    seen = {hit.number for hit in exact}
    found = [hit for hit in by_words.hits if hit.number not in seen]
    if other:
        others = [hit for hit in found if kind_of(hit.number) != "member"]
        found = keep_phrase(db, query.text, others)
    if not found:
        return Hits(exact)
    return by_words._replace(hits=exact + found, is_nearest=by_words.is_nearest and not exact)


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
    found, is_all = _search_text(db, query), True
    if query.kind in (None, "person"):
        from isiscli.store.search.posts import keep_holders  # no other look-up finds people

        found = found._replace(hits=keep_holders(db, query.text, found.hits, found.corrections))
    if query.kind == "figure":
        from isiscli.store.search.comparable import add_comparable  # nor has another kind measures

        figures, is_all = add_comparable(db, query, found.hits, limit)
        found = found._replace(hits=figures)
    return read_answer(db, found, limit, is_all=is_all)
