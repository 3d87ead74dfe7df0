"""Find the store of the packs in use, and build it where it is missing, stale or damaged."""

import os
import sqlite3
import time
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

from isiscli.errors import PackError, StoreError
from isiscli.store.cache import describe_files, find_cache_folder
from isiscli.store.schema import FORMAT

BUNDLED = Path(__file__).parent.parent / "data"
"""The pack that comes with isiscli."""

Answer = TypeVar("Answer")

_DAMAGED = (sqlite3.Error, UnicodeDecodeError)
"""What reading a damaged store can raise."""

_STALE = 3600
"""Seconds after which the draft of a store is what a killed run has left."""


def _open_file(path: Path, fingerprint: str) -> sqlite3.Connection | None:
    """Open the store at `path`, or return None where it is missing, foreign, damaged or stale."""
    try:
        db = sqlite3.connect(f"file:{quote(bytes(path))}?mode=ro&immutable=1", uri=True)
    except sqlite3.Error:
        return None
    try:
        row = db.execute("SELECT value FROM meta WHERE key = 'fingerprint'").fetchone()
    except _DAMAGED:
        row = None
    if row == (fingerprint,):
        return db
    db.close()
    return None


def _compile(packs: Sequence[Path], target: str, fingerprint: str) -> sqlite3.Connection:
    from isiscli.store.compile import compile_packs  # only a first run needs the compiler

    db = sqlite3.connect(target)
    try:
        compile_packs(packs, db, fingerprint)
    except BaseException:
        db.close()
        raise
    return db


def _build_file(packs: Sequence[Path], path: Path, fingerprint: str) -> sqlite3.Connection | None:
    """Build the store beside `path` and move it into place; None where that cannot be done."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        _compile(packs, str(draft), fingerprint).close()
        with draft.open("rb+") as written:
            os.fsync(written.fileno())  # a power cut must not leave a name without its pages
        draft.replace(path)
        _remove_stale(path.parent)
    except (OSError, sqlite3.Error):
        return None
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return _open_file(path, fingerprint)


def _remove_stale(folder: Path) -> None:
    for draft in folder.glob("store-*.tmp"):
        with suppress(OSError):
            if time.time() - draft.stat().st_mtime > _STALE:
                draft.unlink()


class Store:
    """The compiled form of the packs in use."""

    def __init__(self, packs: Sequence[Path]) -> None:
        """Open the store of `packs`, building it first where needed.

        Raises PackError where a pack has faults.
        """
        self._packs = packs
        self._fingerprint = describe_files(packs)
        folder = find_cache_folder()
        key = zlib.crc32("\n".join(str(pack) for pack in packs).encode("utf-8", "surrogateescape"))
        self._path = folder / f"store-{FORMAT}-{key:08x}.sqlite" if folder else None
        self.db = (self._path and _open_file(self._path, self._fingerprint)) or self._rebuild()

    def _rebuild(self) -> sqlite3.Connection:
        db = self._path and _build_file(self._packs, self._path, self._fingerprint)
        return db or _compile(self._packs, ":memory:", self._fingerprint)

    def close(self) -> None:
        """Close the store; it answers no more."""
        self.db.close()

    def ask(self, question: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """Return the answer to `question`, rebuilding a store that turns out to be damaged once.

        Raises StoreError where that did not help.
        """
        try:
            return question(self.db)
        except _DAMAGED:
            self.db.close()
            self.db = self._rebuild()
        try:
            return question(self.db)
        except _DAMAGED as error:
            raise StoreError(
                f"the store cannot be read: {error}; remove {self._path or 'the packs in question'}"
            ) from error


def list_packs_in_use(packs: Sequence[Path] = ()) -> list[Path]:
    """Return the bundled pack and `packs`, each once, in the order given.

    Raises PackError where a path leads in a circle.
    """
    try:
        return list(dict.fromkeys([BUNDLED, *(pack.resolve() for pack in packs)]))
    except (OSError, RuntimeError) as error:
        raise PackError([f"{packs[0]}: a pack's path cannot be followed: {error}"]) from error


def open_store(packs: Sequence[Path] = ()) -> Store:
    """Open the store of the bundled pack and `packs`."""
    return Store(list_packs_in_use(packs))
