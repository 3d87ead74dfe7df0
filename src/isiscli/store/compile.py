"""Compile packs into a store: validate every record, then index it."""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from isiscli.dates import EARLIEST, read_bounds
from isiscli.errors import PackError
from isiscli.folding import squeeze
from isiscli.inert import show_line
from isiscli.model import Figure, Member
from isiscli.pack.lint import find_faults, find_references
from isiscli.pack.read import Entry, list_files, read_file
from isiscli.pack.words import read_words
from isiscli.store.facets import list_facets, name_cluster
from isiscli.store.index import index_words
from isiscli.store.query import fold_facet
from isiscli.store.schema import INDEXES, TABLES

MAX_FAULTS = 100
"""Faults listed at most; a pack with more is broken as a whole."""


def _insert_record(db: sqlite3.Connection, entry: Entry, faults: list[str]) -> None:
    record = entry.record
    found = list(find_faults(record))
    if found:
        faults.extend(f"{entry.where}: {fault}" for fault in found)
        return
    first, last = read_bounds(record.date)
    if first == EARLIEST:  # "by 2016": listed and filtered at the one day that is known
        first = last
    low = high = None
    if isinstance(record, Figure):
        low, high = record.value.number, record.value.high
        high = low if high is None else high
    elif isinstance(record, Member) and record.joined:
        low, high = read_bounds(record.joined)
    raw = msgspec.json.encode(record)
    number = db.execute(
        "INSERT INTO record VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            record.id,
            record.kind,
            show_line(entry.where),
            first,
            last,
            low,
            high,
            name_cluster(record),
            raw,
            zlib.crc32(raw),
        ),
    ).lastrowid
    facets = {(f, fold_facet(f, value)): value for f, value in list_facets(record)}
    rows = [(f"{record.kind}.{facet}", value, number) for facet, value in facets]
    db.executemany("INSERT INTO facet VALUES (?, ?, ?)", rows)
    db.executemany(
        "INSERT OR IGNORE INTO term VALUES (?, ?, ?)",
        [(f"{record.kind}.{f}", value, label) for (f, value), label in facets.items()],
    )
    references = [(number, field, target) for field, target in find_references(record)]
    db.executemany("INSERT INTO reference VALUES (?, ?, ?)", references)


def _find_clashes(db: sqlite3.Connection) -> Iterator[str]:
    """Yield a fault for each id that is taken twice and for each reference to no record."""
    twice = (
        "SELECT id, group_concat(place_in_file, ' and ') FROM record "
        "GROUP BY id HAVING count(*) > 1"
    )
    for record_id, places in db.execute(twice):
        files = places.replace(f": {record_id}", "")
        yield f"{record_id}: this id is taken more than once, in {files}; ids are unique"
    dangling = (
        "SELECT place_in_file, field, target FROM reference "
        "JOIN record ON number = reference.record WHERE target NOT IN (SELECT id FROM record)"
    )
    for where, field, target in db.execute(dangling):
        yield f"{where}: {field}: no record has the id '{target}'"


def compile_packs(packs: Iterable[Path], db: sqlite3.Connection, fingerprint: str) -> None:
    """Fill the empty database `db` with the records of `packs`.

    Raises PackError with every fault of every file, file by file.
    """
    db.executescript(f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN; {TABLES}")
    faults: list[str] = []
    for pack in packs:
        words = read_words(pack, faults)
        for table, groups in (("spellings", words.spellings), ("synonyms", words.synonyms)):
            rows = [(" ".join(group),) for group in groups]
            db.executemany(f"INSERT INTO {table} VALUES (?)", rows)  # noqa: S608
        db.executemany(
            "INSERT OR IGNORE INTO term VALUES ('distinct', ?, ?)",
            [(squeeze(name), name) for name in words.distinct],
        )
        for path in list_files(pack):
            for entry in read_file(path, faults):
                _insert_record(db, entry, faults)
    faults.extend(_find_clashes(db))
    if faults:
        more = [f"... and {len(faults) - MAX_FAULTS} more faults"][: len(faults) > MAX_FAULTS]
        raise PackError(faults[:MAX_FAULTS] + more)
    db.executescript(INDEXES)
    index_words(db)
    db.execute("INSERT INTO meta VALUES ('fingerprint', ?)", (fingerprint,))
    db.commit()
