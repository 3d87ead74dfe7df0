"""Compile packs into a store: validate every record, then index it."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from isiscli.errors import PackError
from isiscli.folding import squeeze
from isiscli.pack.lint import find_faults
from isiscli.pack.read import Entry, list_files
from isiscli.pack.words import read_words
from isiscli.store.building.ahead import run_ahead
from isiscli.store.building.batches import Batches, Insertion
from isiscli.store.building.file_words import finish_words
from isiscli.store.building.ids import Names
from isiscli.store.building.rows import make_rows
from isiscli.store.building.wordlist import GROUPS, WordList
from isiscli.store.tables import INDEXES, TABLES, first_number

MAX_FAULTS = 100
"""Faults listed at most; a pack with more is broken as a whole."""

_TOGETHER = 200
"""Records with which each step is taken before the next, which a processor does sooner."""

# Large pages are fewer to write, and no slower to look up in.
_TUNING = """
PRAGMA page_size=16384;
PRAGMA journal_mode=OFF;
PRAGMA synchronous=OFF;
PRAGMA cache_size=-65536;
"""

# Full text is gathered in memory and written in few parts, which are made one at the end.
_TUNE_INDEX = """
INSERT INTO {0} ({0}, rank) VALUES ('automerge', 0);
INSERT INTO {0} ({0}, rank) VALUES ('crisismerge', 64);
INSERT INTO {0} ({0}, rank) VALUES ('hashsize', {1});
"""
_INDEXED = {"words": 32 * 2**20, "facet": 8 * 2**20}
"""The tables of full text, and how many bytes of each are gathered."""


class _Reader:
    """What is read of packs: insertions into a store, and all that is wrong."""

    def __init__(self, packs: Iterable[Path]) -> None:
        """List the files of all packs; raises PackError where one has none."""
        self._packs = [(pack, list_files(pack)) for pack in packs]
        self.faults: list[str] = []
        self.dangling: list[str] = []
        self.records = 0
        self._batches = Batches()

    def read(self) -> Iterator[list[Insertion]]:
        """Yield all insertions that make up the store of these packs."""
        place = 0
        with closing(Names(path for _, paths in self._packs for path in paths)) as names:
            for pack, paths in self._packs:
                yield self._read_words(pack)
                for path in paths:
                    yield from self._read_file(path, place, names)
                    place += 1
        yield self._batches.finish()

    def _read_words(self, pack: Path) -> list[Insertion]:
        """Return what a pack says about words."""
        words = read_words(pack, self.faults)
        listed = WordList(GROUPS)
        for group in (*words.spellings, *words.synonyms):
            listed.add_group(group)
        distinct = [("distinct", squeeze(name), name) for name in words.distinct]
        return [
            Insertion("INTO spellings", [(" ".join(group),) for group in words.spellings]),
            Insertion("INTO synonyms", [(" ".join(group),) for group in words.synonyms]),
            Insertion("OR IGNORE INTO term", distinct),
            listed.release(),
        ]

    def _list_right(self, entries: Iterable[Entry], place: int) -> Iterator[tuple[Entry, int]]:
        """Yield the entries of a file that have no faults, with their numbers."""
        for position, entry in enumerate(entries):
            found = list(find_faults(entry.record))
            if found:
                self.faults.extend(f"{entry.where}: {fault}" for fault in found)
            else:
                yield entry, first_number(entry.record.kind, place) + position

    def _read_file(self, path: Path, place: int, names: Names) -> Iterator[list[Insertion]]:
        """Yield the records of a file, which is the one at `place` among all files."""
        words = WordList(place)
        entries = self._list_right(names.read(path, self.faults), place)
        while some := list(islice(entries, _TOGETHER)):
            made = [make_rows(entry, number, names.find, self.dangling) for entry, number in some]
            self.records += len(made)
            insertions = [insertion for rows in made for insertion in self._batches.add(rows)]
            for (entry, _), rows in zip(some, made, strict=True):
                insertions += words.add(entry.record, rows.texts)
            if insertions:
                yield insertions
        yield [words.release()]


def _find_clashes(db: sqlite3.Connection) -> Iterator[str]:
    """Yield a fault for each id that is taken twice."""
    twice = (
        "SELECT id, group_concat(place_in_file, ' and ') FROM record "
        "GROUP BY id HAVING count(*) > 1"
    )
    for record_id, places in db.execute(twice):
        files = places.replace(f": {record_id}", "")
        yield f"{record_id}: this id is taken more than once, in {files}; ids are unique"


def _index(db: sqlite3.Connection) -> list[str]:
    """Index the records that were inserted; return the faults of those with the same ids."""
    try:
        db.executescript(INDEXES)
    except sqlite3.IntegrityError:
        return list(_find_clashes(db))
    return []


def compile_packs(packs: Iterable[Path], db: sqlite3.Connection, fingerprint: str) -> None:
    """Fill the empty database `db` with the records of `packs`.

    Raises PackError with every fault of every file, file by file.
    """
    reader = _Reader(packs)
    tuning = "".join(_TUNE_INDEX.format(*item) for item in _INDEXED.items())
    db.executescript(f"{_TUNING} BEGIN; {TABLES} {tuning}")
    with closing(run_ahead(reader.read())) as batches:
        for insertions in batches:
            for insertion in insertions:
                insertion.run(db)
    faults = [*reader.faults, *_index(db), *reader.dangling]
    if faults:
        more = [f"... and {len(faults) - MAX_FAULTS} more faults"][: len(faults) > MAX_FAULTS]
        raise PackError(faults[:MAX_FAULTS] + more)
    finish_words(db)
    for table in _INDEXED:
        db.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608
    meta = [("fingerprint", fingerprint), ("records", str(reader.records))]
    db.executemany("INSERT INTO meta VALUES (?, ?)", meta)
    db.commit()
