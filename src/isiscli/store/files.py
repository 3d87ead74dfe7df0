"""Open the files of stores."""

import os
import sqlite3
import time
from contextlib import suppress

DAMAGED = (sqlite3.Error, UnicodeDecodeError)
"""What reading a damaged store can raise."""


_MARKED = 24 * 3600
"""Seconds for which a store need not be marked as used again."""


def name_draft(path: "os.PathLike[str]") -> str:
    """Return the name under which a file is written before it is moved to `path`.

    No other process has it: one in another container may have the same id as this.
    """
    return f"{os.path.basename(path)}.{os.urandom(8).hex()}.tmp"


def _mark_used(path: "str | os.PathLike[str]") -> None:
    """Give a store the time of now, by which those that nobody uses are told."""
    with suppress(OSError):  # of another user, or on a disk that is not to be written
        if time.time() - os.stat(path).st_mtime > _MARKED:
            os.utime(path)


def connect(path: "str | os.PathLike[str]") -> sqlite3.Connection:
    """Open a store that nobody writes to; raises sqlite3.Error where there is none."""
    name = "".join(f"%{byte:02x}" for byte in os.fsencode(path))  # any byte is one of a path
    return sqlite3.connect(f"file:{name}?mode=ro&immutable=1", uri=True)


def open_file(path: "str | os.PathLike[str]", fingerprint: str) -> sqlite3.Connection | None:
    """Open the store at `path`, or return None where it is missing, foreign, damaged or stale."""
    try:
        db = connect(path)
    except sqlite3.Error:
        return None
    try:
        row = db.execute("SELECT value FROM meta WHERE key = 'fingerprint'").fetchone()
    except DAMAGED:
        row = None
    if row == (fingerprint,):
        _mark_used(path)
        return db
    db.close()
    return None
