"""Favour the records in which words stand together that do so in the query."""

import sqlite3
from collections.abc import Mapping, Sequence
from itertools import pairwise

from isiscli.store.rarity import is_common, within
from isiscli.store.terms import Term

_NEAR = 4
"""Words that may stand between two of a phrase."""

_MOST = 200
"""Records that are looked at, best first."""

_TOGETHER = 0.15
"""What a record gains of its rank where all neighbours in the query are neighbours in it."""


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
        listed = within(best, common=common)
        sql = f"SELECT rowid FROM words WHERE words MATCH ? AND {listed}"  # noqa: S608
        for (number,) in db.execute(sql, (near,)):
            favoured[number] += scores[number] * _TOGETHER / (len(terms) - 1)
    return favoured
