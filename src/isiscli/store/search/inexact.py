"""Find the records that answer a query which is no id or name: by its words, or as misspelt."""

import sqlite3
from collections.abc import Sequence

from isiscli.folding import squeeze
from isiscli.found import Match
from isiscli.kinds import ENTITIES
from isiscli.store.listing import find_exact, read_field, read_numbered
from isiscli.store.query import Query
from isiscli.store.search.answer import Hit, Hits
from isiscli.store.search.phrases import drop_namesakes
from isiscli.store.search.ranking import rank_records
from isiscli.store.search.spelling import is_slip_for_name, list_slips
from isiscli.store.search.terms import Term, read_terms
from isiscli.store.tables import kind_of


def find_misspelt_name(db: sqlite3.Connection, query: Query) -> Hits:
    """Return the records whose names the whole text is a misspelling of, each as near as others."""
    found: dict[int, Hit] = {}
    for slip in list_slips(db, squeeze(query.text)):
        if is_slip_for_name(db, query.text, slip.word):
            match = Match("fuzzy", slip.score)
            for number in find_exact(db, query, slip.word):
                found.setdefault(number, Hit(number, match))
    names = dict.fromkeys(read_field(db, hit.raw, "name") for hit in read_numbered(db, list(found)))
    return Hits([*found.values()], {query.text.strip(): " or ".join(names)} if found else {})


def find_by_words(db: sqlite3.Connection, query: Query) -> Hits:
    """Return the records that hold the words of the query, or most of them.

    A look-up of one kind shows the second only for want of the first; a search shows both, ranked.
    """
    terms = read_terms(db, query.text)
    if query.kind == "affiliate" or any(term.is_capital for term in terms):
        from isiscli.store.search.strangers import has_strange_name

        if has_strange_name(db, query, terms):
            return Hits([])
    whole, partial, reworded, synonyms = rank_records(db, query, terms)
    found, is_nearest = whole or partial, bool(partial) and not whole
    if query.kind is None:
        found = sorted([*whole, *partial], key=lambda hit: -hit.match.score if hit.match else 0)
    if not found:
        found = _find_each_name(db, query, terms)
    corrections = {term.typed: term.word for term in terms if 0 < term.score < 100}
    missing = [term.typed for term in terms if not term.score]
    found = drop_namesakes(db, terms, found)
    if not found:
        return Hits([])
    return Hits(found, corrections, missing, is_nearest, reworded, synonyms)


def _find_each_name(db: sqlite3.Connection, query: Query, terms: Sequence[Term]) -> list[Hit]:
    """Return the entities that the words of a query name one by one, as in "UAE KSA members"."""
    named = [find_exact(db, query, term.word) for term in terms if term.score]
    entities = [[n for n in numbers if kind_of(n) in ENTITIES] for numbers in named]
    if sum(map(bool, entities)) < 2:
        return []
    return [Hit(number, Match("text", 90)) for numbers in entities for number in numbers]
