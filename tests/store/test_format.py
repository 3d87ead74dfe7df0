"""The number of the format is raised with what is stored, and never forgotten."""

import hashlib
import re
import sqlite3
from contextlib import closing

from conftest import SAMPLE
from isiscli.store.building.compile import compile_packs
from isiscli.store.tables import FORMAT, INDEXES, TABLES

PINNED = (13, "5fd909d811823a9c")
"""FORMAT, and what a store of the sample pack holds in it.

Where the second part changes because the program stores something else, raise FORMAT: installed
programs keep stores by it. Where only the sample pack has changed, FORMAT stays.
"""

_CONTENTS = (
    "SELECT number, id, kind, first, last, low, high, cluster, raw, checksum FROM record",
    "SELECT * FROM term",
    "SELECT * FROM file_words",
    "SELECT * FROM name_word",
    "SELECT * FROM vocabulary",
    "SELECT rowid, members FROM spellings",
    "SELECT rowid, members FROM synonyms",
    "SELECT term, col, doc, cnt FROM listed_words",
    "SELECT term, col, doc, cnt FROM listed_facet",
)


def _describe_store() -> str:
    """Return what tells a store of the sample pack from one that holds something else."""
    told = hashlib.sha256(re.sub(r"\s+", " ", TABLES + INDEXES).encode())
    with closing(sqlite3.connect(":memory:")) as db:
        compile_packs([SAMPLE], db, "a fingerprint")
        for name in ("words", "facet"):
            sql = f"CREATE VIRTUAL TABLE temp.listed_{name} USING fts5vocab(main, {name}, col)"
            db.execute(sql)
        for sql in _CONTENTS:
            told.update("\n".join(sorted(map(repr, db.execute(sql)))).encode())
    return told.hexdigest()[:16]


def test_the_format_is_raised_with_what_is_stored() -> None:
    """A store of the same format has the same tables, with the same rows for the same records."""
    assert PINNED == (FORMAT, _describe_store())
