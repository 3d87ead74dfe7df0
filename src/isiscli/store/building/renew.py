"""Build the store of packs beside the one that is there, and put it in its place."""

import os
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from isiscli.store.building.compile import compile_packs
from isiscli.store.building.offers import keep_offers
from isiscli.store.building.update import update_store
from isiscli.store.files import connect, name_draft, open_file
from isiscli.store.offers import SUFFIX as OFFERS

_STALE = 3600
"""Seconds after which the draft of a store is what a killed run has left."""

_UNUSED = 30 * 24 * 3600
"""Seconds after which a store that nobody has opened is of packs, or of a version, long gone."""


def _compile(packs: Sequence[Path], target: str, fingerprint: str) -> sqlite3.Connection:
    db = sqlite3.connect(target)
    try:
        compile_packs(packs, db, fingerprint)
    except BaseException:
        db.close()
        raise
    return db


def _update(packs: Sequence[Path], path: Path, draft: Path, fingerprint: str) -> bool:
    """Write a store that is up to date from the one at `path`; tell whether that could be done."""
    try:
        with closing(connect(path)) as old, closing(sqlite3.connect(draft)) as db:
            return update_store(old, db, packs, fingerprint)
    except Exception:  # a damaged store raises what it likes; the compiler says what else is wrong
        return False


def build_file(packs: Sequence[Path], path: Path, fingerprint: str) -> sqlite3.Connection | None:
    """Build the store beside `path` and move it into place; None where that cannot be done."""
    draft = path.with_name(name_draft(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not _update(packs, path, draft, fingerprint):
            draft.unlink(missing_ok=True)
            _compile(packs, str(draft), fingerprint).close()
        keep_offers(draft, path, fingerprint)
        with draft.open("rb+") as written:
            os.fsync(written.fileno())  # a power cut must not leave a name without its pages
        draft.replace(path)
        _remove_stale(path.parent)
    except (OSError, sqlite3.Error):
        return None
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return open_file(path, fingerprint)


def build_in_memory(packs: Sequence[Path], fingerprint: str) -> sqlite3.Connection:
    """Build the store where there is no place for a file."""
    return _compile(packs, ":memory:", fingerprint)


def _remove_stale(folder: Path) -> None:
    """Remove what killed runs have left, and the stores that nobody has opened for long."""
    for pattern, age in (("store-*.tmp", _STALE), ("store-*.sqlite", _UNUSED)):
        for path in folder.glob(pattern):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > age:
                    path.unlink()
                    for beside in (".shelf", OFFERS):
                        path.with_suffix(beside).unlink(missing_ok=True)
