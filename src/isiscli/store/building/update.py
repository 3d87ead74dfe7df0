"""Bring a store up to date for the files of packs that have changed since it was compiled."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from isiscli.pack.lint import find_faults
from isiscli.pack.read import Entry, list_files
from isiscli.store.building.file_words import drop_words, finish_words
from isiscli.store.building.former import Former
from isiscli.store.building.ids import Names
from isiscli.store.building.rewriting import Change, Replacing
from isiscli.store.building.rows import make_rows
from isiscli.store.building.stale import is_few, list_changed
from isiscli.store.building.wordlist import WordList
from isiscli.store.tables import first_number


class _Updating:
    """The store that `former` was, on its way to what its packs say now."""

    def __init__(self, db: sqlite3.Connection, former: Former) -> None:
        db.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;")
        self._db = db
        self._former = former
        self._replacing = Replacing(db)

    def read_file(self, place: int, entries: Iterable[Entry]) -> list[str]:
        """Replace the records of the file at a place by `entries`; return what is wrong in one."""
        faults: list[str] = []
        drop_words(self._db, place)
        words = WordList(place)
        old = self._former.list_numbers(place)
        for position, entry in enumerate(entries):
            record = entry.record
            faults.extend(find_faults(record))
            if faults:
                return faults
            number = first_number(record.kind, place) + position
            rows = make_rows(entry, number, self._former.find_now, faults)
            if not self._former.has_same(record, rows):
                before = self._former.make_rows(number) if number in old else None
                self._replacing.add(record.kind, Change(before, rows))
            old.discard(number)
            for insertion in words.add(record, rows.texts):
                insertion.run(self._db)
        words.release().run(self._db)
        for number in sorted(old):
            gone = self._former.make_rows(number)
            self._replacing.add(gone.kind, Change(gone, None))
        return faults

    def finish(self, fingerprint: str) -> None:
        """Make what is left of the changes, and say what the store is of."""
        self._replacing.finish()
        finish_words(self._db)
        sql = "UPDATE meta SET value = CAST(value AS INTEGER) + ? WHERE key = 'records'"
        self._db.execute(sql, (self._replacing.added,))
        sql = "UPDATE meta SET value = ? WHERE key = 'fingerprint'"
        self._db.execute(sql, (fingerprint,))
        self._db.commit()


def update_store(
    old: sqlite3.Connection, db: sqlite3.Connection, packs: Sequence[Path], fingerprint: str
) -> bool:
    """Bring `db`, a copy of the store in `old`, up to date with its packs.

    Return False, and leave `db` in any state, where compiling it anew is better: where much of the
    packs has changed, or where something is wrong with them. May raise what reading packs and
    writing a database can.
    """
    known = old.execute("SELECT value FROM meta WHERE key = 'fingerprint'").fetchone()[0]
    changed = list_changed(known, fingerprint, packs)
    files = [path for pack in packs for path in list_files(pack)]
    if not changed or not is_few(changed, files):
        return False
    with closing(Names(changed)) as names:
        former = Former(old, names, {files.index(path) for path in changed})
        stale = {place: files[place] for place in sorted(former.list_places())}
        if not is_few(list(stale.values()), files):
            return False
        old.backup(db)
        updating = _Updating(db, former)
        faults: list[str] = []
        for place, path in stale.items():
            if updating.read_file(place, names.read(path, faults)) or faults:
                return False
        updating.finish(fingerprint)
    return True
