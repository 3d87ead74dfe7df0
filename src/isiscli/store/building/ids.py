"""Know every record of the packs by its id before any is compiled, in bounded memory."""

import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from isiscli.pack.lines import Named, find_names, list_names
from isiscli.pack.read import Entry, read_file

_KEPT_BYTES = 32 * 2**20
"""Bytes of TOML that are kept once read: reading it again takes longer than all the rest."""

_CACHED = 8192
"""Records that are remembered at most; those that many refer to are asked for again and again."""


class Known(NamedTuple):
    """What other records need to know of one: its names as one text, and the page of a source."""

    names: str
    url: str


def _read_names(entry: Entry) -> Named:
    record = entry.record
    return Named(record.id, record.name, record.aliases, getattr(record, "url", ""))


def read_known(raw: bytes) -> Known:
    """Return what other records need to know of one in JSON."""
    named = find_names(raw)
    return Known(_join(named), named.url)


def _join(named: Named) -> str:
    return " ".join((named.name, *named.aliases))


class Names:
    """The names of all records of some files, kept on the disk."""

    def __init__(self, paths: Iterable[Path], room: int = _KEPT_BYTES) -> None:
        """Read the ids and names of every file; `room` is that for TOML files, in bytes."""
        self._db = sqlite3.connect("", check_same_thread=False)  # a file without a name
        self._db.executescript(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
            "CREATE TABLE named (id TEXT PRIMARY KEY, names TEXT, url TEXT) WITHOUT ROWID"
        )
        self._kept: dict[Path, tuple[list[Entry], list[str]]] = {}
        self._room = room
        for path in paths:
            rows = ((n.id, _join(n), n.url) for n in self._list(path))
            self._db.executemany("INSERT OR IGNORE INTO named VALUES (?, ?, ?)", rows)
        self.find = lru_cache(_CACHED)(self._find)
        """Return what is known of a record, or None where no record has the id."""

    def _list(self, path: Path) -> Iterable[Named]:
        if path.suffix == ".jsonl":
            return list_names(path)
        faults: list[str] = []
        entries = list(read_file(path, faults))
        size = path.stat().st_size if entries else 0
        if size <= self._room:
            self._room -= size
            self._kept[path] = entries, faults
        return map(_read_names, entries)

    def read(self, path: Path, faults: list[str]) -> Iterable[Entry]:
        """Return the records of one of the files; what is wrong with others goes to `faults`."""
        if path not in self._kept:
            return read_file(path, faults)
        entries, found = self._kept.pop(path)
        faults.extend(found)
        return entries

    def _find(self, record_id: str) -> Known | None:
        sql = "SELECT names, url FROM named WHERE id = ?"
        row = self._db.execute(sql, (record_id,)).fetchone()
        return Known(*row) if row else None

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()
