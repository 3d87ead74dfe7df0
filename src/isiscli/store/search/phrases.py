"""Favour the records in which words stand together that do so in the query, names above all."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from isiscli.folding import split_words, squeeze
from isiscli.found import Found
from isiscli.kinds import ENTITIES
from isiscli.store.query import match_facet, number_range
from isiscli.store.search.answer import Hit, read_hits
from isiscli.store.search.rarity import is_common, own_forms, within
from isiscli.store.search.terms import Term
from isiscli.store.tables import kind_of
from isiscli.store.vocabulary import is_distinct

_NEAR = 4
"""Words that may stand between two of a phrase."""

_MOST = 200
"""Records that are looked at, best first."""

_TOGETHER = 0.15
"""What a record gains of its rank where all neighbours in the query are neighbours in it."""

_NAMED = 0.3
"""What the group, person or member gains that a query calls by a name of several words."""

_LONGEST_NAME = 6
_MOST_WORDS = 24
"""Words of a name, and of a query, that are looked at for names."""

_NAMING = ("name", "place", "country")


def favour_phrases(
    db: sqlite3.Connection, terms: Sequence[Term], scores: Mapping[int, float]
) -> Mapping[int, float]:
    """Return the scores of numbered records, higher for each two neighbours that they have."""
    pairs = [(a, b) for a, b in pairwise(terms) if a.score and b.score]
    if not pairs or len(scores) < 2:
        return scores
    best = sorted(scores, key=lambda number: -scores[number])[:_MOST]
    favoured = dict(scores)
    for a, b in pairs:
        near = f'NEAR("{a.word}" "{b.word}", {_NEAR})'
        common = is_common(db, f'"{a.word}"') and is_common(db, f'"{b.word}"')
        for number in _select(db, near, best, common=common):
            favoured[number] += scores[number] * _TOGETHER / (len(terms) - 1)
    return favoured


def _select(
    db: sqlite3.Connection, expression: str, numbers: Sequence[int], *, common: bool
) -> list[int]:
    """Return those of some records that satisfy an expression."""
    listed = within(numbers, common=common)
    sql = f"SELECT rowid FROM words WHERE words MATCH ? AND {listed}"  # noqa: S608
    return [number for (number,) in db.execute(sql, (expression,))]


def keep_phrase(db: sqlite3.Connection, text: str, found: Sequence[Hit]) -> list[Hit]:
    """Return the records that have the words of a text, if it has several, one after the other."""
    words = split_words(text)
    if len(words) < 2:
        return list(found)
    sql = "SELECT rowid FROM words WHERE words MATCH ?"
    held = {number for (number,) in db.execute(sql, (f'"{" ".join(words)}"',))}
    return [hit for hit in found if hit.number in held]


def _list_names(db: sqlite3.Connection, words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the names of several words that a query has, the longest first, none in another."""
    taken: set[int] = set()
    sql = "SELECT 1 FROM facet WHERE facet MATCH ? LIMIT 1"
    for size in range(min(_LONGEST_NAME, len(words)), 1, -1):
        for start in range(len(words) - size + 1):
            places, name = range(start, start + size), words[start : start + size]
            named = " OR ".join(match_facet(facet, "".join(name)) for facet in _NAMING)
            if taken.isdisjoint(places) and db.execute(sql, (named,)).fetchone():
                taken.update(places)
                yield name


def favour_called(
    db: sqlite3.Connection, text: str, terms: Sequence[Term], scores: Mapping[int, float]
) -> Mapping[int, float]:
    """Return the scores of numbered records, higher where the query has a name of theirs.

    This is for a query of which no record has all the words. Where one has, others are no answer: a
    question about two people does not ask who they are.
    """
    read = {term.typed: term.word for term in terms}
    favoured = dict(scores)
    called = "SELECT rowid FROM facet WHERE facet MATCH ? LIMIT 10"
    for name in _list_names(db, [read.get(w, w) for w in split_words(text)[:_MOST_WORDS]]):
        for (number,) in db.execute(called, (match_facet("name", "".join(name)),)):
            if number in favoured:
                favoured[number] *= 1 + _NAMED
    return favoured


def favour_named(
    db: sqlite3.Connection, terms: Sequence[Term], scores: Mapping[int, float]
) -> Mapping[int, float]:
    """Return the scores of numbered records, higher where a name has all words of the query.

    The Derna Shura Council is the Derna Mujahedin Shura Council, and no clash of it.
    """
    if len(scores) < 2 or len(terms) < 2 or not all(term.score for term in terms):
        return scores
    spans = [number_range(kind) for kind in ENTITIES]
    entities = [n for n in scores if any(first <= n <= last for first, last in spans)]
    best = sorted(entities, key=lambda number: -scores[number])[:_MOST]
    words = f"{{name aliases}} : ({' AND '.join(map(own_forms, terms))})"
    named = _select(db, words, best, common=is_common(db, words))
    return {n: score * (1 + _NAMED * (n in named)) for n, score in scores.items()}


def drop_namesakes(db: sqlite3.Connection, terms: Sequence[Term], found: list[Hit]) -> list[Hit]:
    """Return the records without members of whose names the query has only what names another.

    "Is China a member?" does not ask for Taiwan, though that is the Republic of China.
    """
    members = [hit for hit in found if kind_of(hit.number) == "member"]
    if not members:
        return found
    words = [squeeze(term.typed) for term in terms]
    if not any(is_distinct(db, word) for word in words):
        return found
    read = zip(members, read_hits(db, members), strict=True)
    others = {hit.number for hit, member in read if not _is_called(member, words)}
    return [hit for hit in found if hit.number not in others]


def _is_called(member: Found, words: Sequence[str]) -> bool:
    record = member.view
    return any(squeeze(name) in words for name in (record.name, *record.aliases))
