"""Ask a store that is opened for one question for the figures of a pack."""

import sqlite3
from pathlib import Path

from isiscli.store.listing import list_records
from isiscli.store.offers import SUFFIX
from isiscli.store.open import Store
from isiscli.store.query import Query


def list_ids(db: sqlite3.Connection) -> list[str]:
    """Return the ids of all figures."""
    return [found.record.id for found in list_records(db, Query(kind="figure"))]


def ask_figures(pack: Path) -> list[str]:
    """Return the ids of the figures of a pack, from a store opened for this question."""
    store = Store([pack])
    ids = store.ask(list_ids)
    store.close()
    return ids


def only_store(folder: Path) -> Path:
    """Return the one store of a folder, which has nothing else but what is kept beside it."""
    (path,) = folder.glob("*.sqlite")
    assert {path, path.with_suffix(SUFFIX)} == set(folder.iterdir())
    return path
