"""Find the store of the packs in use, and build it where it is missing, stale or damaged."""

import os
import sqlite3
from collections.abc import Callable, Sequence
from typing import TypeVar

from isiscli.errors import StoreError
from isiscli.store.cache import list_packs_in_use, locate_store
from isiscli.store.files import DAMAGED, open_file

Answer = TypeVar("Answer")


class Store:
    """The compiled form of the packs in use."""

    def __init__(self, packs: "Sequence[str | os.PathLike[str]]") -> None:
        """Open the store of `packs`, building it first where needed.

        Raises PackError where a pack has faults.
        """
        self._packs = [os.fspath(pack) for pack in packs]
        self._path, self._fingerprint = locate_store(self._packs)
        self.db = (self._path and open_file(self._path, self._fingerprint)) or self._rebuild()

    def _rebuild(self) -> sqlite3.Connection:
        # A warm store does without.
        from pathlib import Path

        from isiscli.store.building.renew import build_file, build_in_memory

        packs = [Path(pack) for pack in self._packs]
        db = self._path and build_file(packs, Path(self._path), self._fingerprint)
        return db or build_in_memory(packs, self._fingerprint)

    @property
    def state(self) -> tuple[str | None, str]:
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


def open_store(packs: "Sequence[str | os.PathLike[str]]" = ()) -> Store:
    """Open the store of the bundled pack and `packs`."""
    return Store(list_packs_in_use([os.fspath(pack) for pack in packs]))
