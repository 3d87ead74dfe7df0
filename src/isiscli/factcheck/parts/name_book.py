"""Look up what a name stands for, in a store and in the lexicon."""

import sqlite3
from bisect import bisect_left
from functools import lru_cache

from isiscli.factcheck.parts.known_names import Meaning, load_listed, sort_of
from isiscli.factcheck.parts.thesaurus import load_thesaurus
from isiscli.factcheck.parts.words import fold_text
from isiscli.store.listing import list_records
from isiscli.store.query import Query, match_facet

_KINDS = ("affiliate", "member", "person")
_MOST_PEOPLE = 5000
"""People whose surnames are known, at most."""

_BEYOND = "\U0010ffff"
"""What sorts behind every continuation of a name."""


def _list_surnames(db: sqlite3.Connection) -> dict[str, Meaning]:
    """Return the person whom a surname stands for, where it is that of one person only."""
    meant: dict[str, set[str]] = {}
    for found in list_records(db, Query(kind="person"), limit=_MOST_PEOPLE):
        person = found.mapping
        for name in (person["name"], *person["aliases"]):
            parts = fold_text(name)
            if len(parts) > 1 and len(parts[-1]) > 2:
                meant.setdefault(parts[-1], set()).add(person["id"])
    return {name: Meaning(frozenset(ids), "person") for name, ids in meant.items() if len(ids) == 1}


class NameBook:
    """The names that a store and the lexicon know, by their squeezed form."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._surnames = _list_surnames(db)
        self._sorted = sorted({*load_listed(), *self._surnames})
        self.resolve = lru_cache(maxsize=65536)(self._resolve)
        self.starts_name = lru_cache(maxsize=65536)(self._find_start)
        self.is_name_word = lru_cache(maxsize=65536)(self._find_name_word)
        self.is_common = lru_cache(maxsize=65536)(self._find_common)

    def _resolve(self, key: str) -> Meaning | None:
        """Return what a squeezed name stands for, None where nothing is called so."""
        rows = self._db.execute(
            "SELECT id FROM record NOT INDEXED WHERE number IN "
            "(SELECT rowid FROM facet WHERE facet MATCH ?) AND kind IN (?, ?, ?)",
            (match_facet("name", key), *_KINDS),
        ).fetchall()
        listed = load_listed().get(key)
        if not rows:
            return listed or self._surnames.get(key)
        ids = frozenset(row[0] for row in rows)
        sort = sort_of(min(ids))
        if listed and listed.sort == sort == "place":
            return listed._replace(keys=ids | listed.keys)
        return Meaning(ids, sort)

    def _find_start(self, key: str) -> bool:
        """Tell whether a name starts with a squeezed text, or is it."""
        at = bisect_left(self._sorted, key)
        if at < len(self._sorted) and self._sorted[at].startswith(key):
            return True
        sql = "SELECT 1 FROM term WHERE field = ? AND value >= ? AND value < ? LIMIT 1"
        fields = (f"{kind}.name" for kind in _KINDS)
        return any(self._db.execute(sql, (f, key, key + _BEYOND)).fetchone() for f in fields)

    def _find_name_word(self, folded: str) -> bool:
        """Tell whether the texts of the records write a word with a capital only."""
        row = self._db.execute("SELECT 1 FROM name_word WHERE word = ?", (folded,)).fetchone()
        return row is not None

    def _find_common(self, folded: str) -> bool:
        """Tell whether a word is an ordinary one, not only ever a name."""
        if self.is_name_word(folded):
            return False
        if load_thesaurus().label_word(folded):
            return True
        known = "SELECT 1 FROM vocabulary WHERE initial = ? AND length = ? AND word = ?"
        return self._db.execute(known, (folded[0], len(folded), folded)).fetchone() is not None
