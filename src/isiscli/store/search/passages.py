"""Favour the records that have the words of a query in one passage, and little else in it.

A passage is a name, an alias, a keyword, the statement or one of the first two quotes. The full
text sees a record as one bag of words, and takes one stem for one word: a caliph for a caliphate.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from isiscli.folding import STOP_WORDS, fold_texts, split_words
from isiscli.store.search.rarity import is_common, own_forms
from isiscli.store.search.terms import Term

_MOST = 12
"""Records besides the first that are looked at, as they have the very words of the query."""

_FIRST = 3
"""Records that nearness puts in another order; it brings no other before them."""

_SAME = 0.99
"""From where a passage is the query itself, which brings a record before any other."""

# Tuned on the queries for that in benchmarks, with all keywords of the records and with half.
_ALL_IN_ONE = 1.0
"""What a record gains of its rank where one short passage is the whole query."""

_WORD_FOR_WORD = 0.5
"""What it gains on top where that is the query word for word, "how many" included."""

_IN_STATEMENT = 0.7
"""What the words of a query are worth in a statement, which always says more than they do."""

_REST_COUNTS = 0.5
"""How much of its worth a short passage has by the share of its words that were asked for."""

_OTHER_ENDING = 0.9
_SYNONYM = 0.4
"""What a word with another ending, and a synonym, count where the word itself counts 1."""

_ENDINGS = ("ing", "ed", "es", "s", "d", "e")
_LEAST_STEM = 4

# A member's quote lists its whole region: each member would answer to all the others.
_TEXTS = (
    "SELECT number, json_extract(raw, '$.name', '$.aliases', '$.keywords'), "
    "CASE kind WHEN 'member' THEN json_array(json_extract(raw, '$.statement')) "
    "ELSE json_extract(raw, '$.statement', '$.quotes[0].text', '$.quotes[1].text') END FROM "
    "(SELECT number, kind, CAST(raw AS TEXT) AS raw FROM record WHERE number IN ({}))"
)


class _Hit(NamedTuple):
    """The term that a word of a passage stands for, and the share of the query that it covers."""

    term: int
    share: float


def _strip(word: str) -> str:
    """Return a word without the commonest endings, which leave its meaning alone."""
    stems = (word.removesuffix(end) for end in _ENDINGS if word.endswith(end))
    return next((stem for stem in stems if len(stem) >= _LEAST_STEM), word)


class _Asked:
    """The words that a query asks for, and what a passage has of them."""

    def __init__(self, weights: Mapping[Term, float], total: float) -> None:
        self._exact: dict[str, _Hit] = {}
        self._stems: dict[str, _Hit] = {}
        self._seen: dict[str, _Hit | None] = {}
        for at, (term, weight) in enumerate(weights.items()):
            self._add(term.variants, _Hit(at, _SYNONYM * weight / total))
            self._add((term.word, *term.spellings), _Hit(at, weight / total))

    def _add(self, forms: Sequence[str], hit: _Hit) -> None:
        for word in (word for form in forms for word in form.split()):
            self._exact[word] = hit
            self._stems[_strip(word)] = _Hit(hit.term, _OTHER_ENDING * hit.share)

    def _find(self, word: str) -> _Hit | None:
        if word not in self._seen:
            self._seen[word] = self._exact.get(word) or self._stems.get(_strip(word))
        return self._seen[word]

    def cover(self, passage: str) -> tuple[float, float]:
        """Return the share of the query that a passage has, and the share of its words asked."""
        words = [word for word in passage.split() if word not in STOP_WORDS]
        hits = [hit for hit in map(self._find, words) if hit]
        if not hits:
            return 0.0, 0.0
        shares: dict[int, float] = {}
        for hit in hits:
            shares[hit.term] = max(hit.share, shares.get(hit.term, 0.0))
        return sum(shares.values()), len(hits) / len(words)

    def rate(self, short: Sequence[str], long: Sequence[str]) -> float:
        """Return how near the nearest passage of a record is to the query: 1 for the same words."""
        best = 0.0
        for passage in short:
            covered, asked = self.cover(passage)
            best = max(best, covered**2 * (1 - _REST_COUNTS + _REST_COUNTS * asked))
        return max([best, *(_IN_STATEMENT * self.cover(passage)[0] ** 2 for passage in long)])


def _read_strings(db: sqlite3.Connection, array: str) -> list[str]:
    """Return the strings of a JSON array and of those in it."""
    strings = db.execute("SELECT value FROM json_tree(?) WHERE type = 'text'", (array,))
    return [string for (string,) in strings]


def _list_same(db: sqlite3.Connection, text: str, terms: Iterable[Term]) -> list[int]:
    """Return some of the records that have a text, word by word, in a name or a keyword."""
    if all(is_common(db, own_forms(term)) for term in terms):
        return []  # each of very many records would have to be looked at
    sql = f"SELECT rowid FROM words WHERE words MATCH ? LIMIT {_MOST}"  # noqa: S608
    phrase = f'{{name aliases keywords}} : "{" ".join(split_words(text))}"'
    return [number for (number,) in db.execute(sql, (phrase,))]


def favour_passages(
    db: sqlite3.Connection,
    text: str,
    weights: Mapping[Term, float],
    total: float,
    scores: Mapping[int, float],
) -> Mapping[int, float]:
    """Return the scores of numbered records, higher the nearer a passage is to the query.

    `total` is what the whole query weighs, words that no record has included.
    """
    if len(scores) < 2:
        return scores
    asked, typed = _Asked(weights, total), " ".join(split_words(text))
    favoured = dict(scores)
    first = sorted(scores, key=lambda number: (-scores[number], number))[:_FIRST]
    same = [n for n in _list_same(db, text, weights) if n in scores and n not in first]
    for number, *texts in db.execute(_TEXTS.format(", ".join(map(str, first + same)))):
        short, long = (fold_texts(_read_strings(db, array)) for array in texts)
        rate = asked.rate(short, long if number in first else ())
        if number in first or rate >= _SAME:
            favoured[number] *= 1 + _ALL_IN_ONE * rate + _WORD_FOR_WORD * (typed in short)
    return favoured
