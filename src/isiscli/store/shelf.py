"""Keep beside a store what takes long to work out from its records."""

import os
import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import msgspec

from isiscli.store.files import name_draft
from isiscli.store.open import Store

_MARK = b"isiscli shelf 1\n"
_SUM = 4
"""Bytes of the checksum that stands between the mark and the rest."""

_PROGRAM = Path(__file__).parent.parent
_STEMMER = "snowballstemmer"

_Shelved = tuple[str, dict[int, bytes]]
"""The state of all that the entries were worked out from, and the entries by record."""


def _describe_folder(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        listed = sorted(entries, key=lambda entry: entry.name)
    for entry in listed:
        if entry.is_dir():
            yield from _describe_folder(entry.path) if entry.name != "__pycache__" else ()
        else:
            state = entry.stat()
            yield f"{entry.path} {state.st_size} {state.st_mtime_ns}"


def describe_program() -> str:
    """Return what tells one state of the program, and of what it reads words with, from another.

    Raises OSError where their files cannot be looked at.
    """
    stemmer = find_spec(_STEMMER)
    folders = [str(_PROGRAM), *((stemmer and stemmer.submodule_search_locations) or ())]
    lines = [sys.version, *(line for folder in folders for line in _describe_folder(folder))]
    return "\n".join(lines).encode("utf-8", "backslashreplace").decode()


def open_shelf(store: Store) -> "Shelf":
    """Return what is kept beside a store by the program as it is, nothing where that is unknown."""
    path, fingerprint = store.state
    try:
        return Shelf(
            Path(path).with_suffix(".shelf") if path else None,
            f"{fingerprint}\n{describe_program()}",
        )
    except OSError:
        return Shelf(None, fingerprint)


class Shelf:
    """Bytes by the numbers of records, kept from run to run where there is a place for them.

    `state` tells what they were worked out from: entries of another state are none.
    """

    def __init__(self, path: Path | None, state: str) -> None:
        self._path = path
        self._state = state
        self.entries = self._read()
        self._found = dict(self.entries)

    def _read(self) -> dict[int, bytes]:
        """Return the entries that are kept, none where they are missing, damaged or stale."""
        try:
            data = self._path.read_bytes() if self._path else b""
        except OSError:
            return {}
        start = len(_MARK) + _SUM
        body = memoryview(data)[start:]
        if (
            not data.startswith(_MARK)
            or zlib.crc32(body).to_bytes(_SUM, "big") != data[len(_MARK) : start]
        ):
            return {}
        try:
            state, entries = msgspec.msgpack.decode(body, type=_Shelved)
        except msgspec.DecodeError:
            return {}
        return entries if state == self._state else {}

    def save(self) -> None:
        """Keep the entries where they have changed; a file that is there is replaced as a whole.

        Where they cannot be written, they are worked out again the next time.
        """
        if self._path is None or self.entries == self._found:
            return
        body = msgspec.msgpack.encode((self._state, self.entries))
        draft = self._path.with_name(name_draft(self._path))
        try:
            draft.write_bytes(_MARK + zlib.crc32(body).to_bytes(_SUM, "big") + body)
            draft.replace(self._path)
        except OSError:
            with suppress(OSError):
                draft.unlink()
