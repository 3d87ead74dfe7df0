"""Suggest names and values that are near in spelling to one that nothing has."""

import sqlite3
from collections.abc import Sequence

from isiscli.folding import split_words, squeeze
from isiscli.kinds import ENTITIES
from isiscli.store.query import match_facet
from isiscli.store.search.edits import share_letters
from isiscli.store.search.spelling import list_corrections
from isiscli.store.values import complete_id, list_values
from isiscli.store.vocabulary import is_distinct

_MOST = 3
_NEAR_WORD = 80
_NEAR_WHOLE = 70
"""The share of letters, 0 to 100, from which a word or a whole value is near to another."""

_NEAR_ID = 90
"""The same share for an id, which shares the name of its kind with very many."""

_LOOKED_AT = 1000


_NAMED = (
    "SELECT kind, json_extract(CAST(raw AS TEXT), '$.name') FROM record WHERE number IN "
    "(SELECT rowid FROM {index} WHERE {index} MATCH ?) ORDER BY number"
)
"""The kinds and names of the records that an index has for what is looked for in it."""


def suggest_names(db: sqlite3.Connection, text: str, kind: str | None) -> list[str]:
    """Return the names of entities, of one kind or any, that a text is near to or a part of."""
    sql = _NAMED.format(index="facet")
    kinds = (kind,) if kind else ENTITIES
    options = list_corrections(db, squeeze(text))
    rows = [
        row for option in options for row in db.execute(sql, (match_facet("name", option.word),))
    ]
    near = list(dict.fromkeys(name for of_kind, name in rows if of_kind in kinds))
    return (near or _list_longer(db, text, kinds))[:_MOST]


def _list_longer(db: sqlite3.Connection, text: str, kinds: Sequence[str]) -> list[str]:
    """Return the names of entities of some kinds that have all the words of a text: a surname."""
    words = split_words(text)
    if not words or is_distinct(db, "".join(words)):
        return []
    sql = _NAMED.format(index="words")
    held = "{name aliases} : (" + " AND ".join(f'"{word}"' for word in words) + ")"
    return [name for kind, name in db.execute(sql, (held,)) if kind in kinds]


def offer(near: Sequence[str]) -> str:
    """Return the end of a message that offers names, or nothing where there are none."""
    return f"; did you mean {' or '.join(near)}?" if near else ""


def _rate(text: str, label: str) -> float:
    """Return how near a value is: as a whole, or by the words of it that the text has."""
    words = [split_words(text), split_words(label)]
    if not all(words):
        return 0
    whole = share_letters(*map("".join, words))
    each = min(max(share_letters(word, other) for other in words[1]) for word in words[0])
    return max(whole if whole >= _NEAR_WHOLE else 0, each if each >= _NEAR_WORD else 0)


def suggest_values(db: sqlite3.Connection, kind: str | None, facet: str, value: str) -> list[str]:
    """Return the values of a facet that are near to another, the nearest first."""
    rated = {label: _rate(value, label) for label in list_values(db, kind, facet)}
    near = [label for label, rate in rated.items() if rate]
    return sorted(near, key=lambda label: (-rated[label], label))[:_MOST]


def suggest_ids(db: sqlite3.Connection, text: str) -> list[str]:
    """Return the ids that start as a misspelt one does, the nearest first."""
    if "/" not in text:
        return []
    ids = complete_id(db, text[: max(text.index("/") + 1, len(text) * 2 // 3)], _LOOKED_AT)
    rated = {record_id: share_letters(text, record_id) for record_id in ids}
    near = [record_id for record_id in ids if rated[record_id] >= _NEAR_ID]
    return sorted(near, key=lambda record_id: (-rated[record_id], record_id))[:_MOST]
