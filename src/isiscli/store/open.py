"""Find the store of the packs in use, and build it where it is missing, stale or damaged."""

import sqlite3
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from isiscli.errors import PackError, StoreError
from isiscli.store.cache import describe_files, find_cache_folder
from isiscli.store.files import DAMAGED, open_file
from isiscli.store.tables import FORMAT

BUNDLED = Path(__file__).parent.parent / "data"
"""The pack that comes with isiscli."""

Answer = TypeVar("Answer")


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
        self.db = (self._path and open_file(self._path, self._fingerprint)) or self._rebuild()

    def _rebuild(self) -> sqlite3.Connection:
        # A warm store does without.
        from isiscli.store.building.renew import build_file, build_in_memory

        db = self._path and build_file(self._packs, self._path, self._fingerprint)
        return db or build_in_memory(self._packs, self._fingerprint)

    @property
    def state(self) -> tuple[Path | None, str]:
        """Return where the store would be kept, and what tells this state of its packs."""
        return self._path, self._fingerprint

    def close(self) -> None:
        """Close the store; it answers no more."""
        self.db.close()

    def ask(self, question: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """Return the answer to `question`, rebuilding a store that turns out to be damaged once.

        Raises StoreError where that did not help, and sqlite3.Error for a question that no store
        can answer.
        """
        try:
            return question(self.db)
        except DAMAGED:
            self.db.close()
            self.db = self._rebuild()
        try:
            return question(self.db)
        except DAMAGED as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
                raise  # the SQL is wrong, not the store, which has just been built
            raise StoreError(
                f"the store cannot be read: {error}; remove {self._path or 'the packs in question'}"
            ) from error


def _resolve(pack: Path) -> Path:
    try:
        return pack.resolve()
    except (OSError, RuntimeError) as error:
        raise PackError([f"{pack}: a pack's path cannot be followed: {error}"]) from error


def list_packs_in_use(packs: Sequence[Path] = ()) -> list[Path]:
    """Return the bundled pack and `packs`, each once, in the order given.

    Raises PackError where a path leads in a circle.
    """
    return list(dict.fromkeys([BUNDLED, *map(_resolve, packs)]))


def open_store(packs: Sequence[Path] = ()) -> Store:
    """Open the store of the bundled pack and `packs`."""
    return Store(list_packs_in_use(packs))
