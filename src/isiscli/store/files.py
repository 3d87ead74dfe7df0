"""Open the files of stores."""

import sqlite3
from pathlib import Path
from urllib.parse import quote

DAMAGED = (sqlite3.Error, UnicodeDecodeError)
"""What reading a damaged store can raise."""


def connect(path: Path) -> sqlite3.Connection:
    """Open a store that nobody writes to; raises sqlite3.Error where there is none."""
    return sqlite3.connect(f"file:{quote(bytes(path))}?mode=ro&immutable=1", uri=True)


def open_file(path: Path, fingerprint: str) -> sqlite3.Connection | None:
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
        return db
    db.close()
    return None
