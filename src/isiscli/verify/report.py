"""Verify a pack as a whole, and list all of its faults at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from isiscli.model import AnyRecord, Source
from isiscli.pack.lint import find_faults, find_references
from isiscli.pack.read import Entry, list_files, read_file
from isiscli.verify.carried import Checker
from isiscli.verify.evidence import list_quotes
from isiscli.verify.texts import (
    Text,
    find_missing,
    find_quote_faults,
    measure_share,
    read_texts,
)


class Report(NamedTuple):
    """What verifying found: every fault, one line each, and how much was looked at."""

    faults: list[str]
    records: int
    quotes: int
    shares: Mapping[str, float]
    """The share of each source's text that quotes cover, 0 to 1; empty without the texts."""
    unread: Sequence[str] = ()
    """The ids of the sources whose texts were spared and are missing, so that nothing is compared
    with them."""


def _check_order(path: Path, entries: Iterable[Entry]) -> Iterator[str]:
    last: dict[str, str] = {}
    for entry in entries:
        kind, record_id = entry.record.kind, entry.record.id
        if record_id < last.get(kind, ""):
            yield f"{path}: {record_id}: stands after {last[kind]}; ids are sorted within a kind"
        last[kind] = record_id


def _check_ids(entries: Iterable[Entry]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for entry in entries:
        if entry.record.id in seen:
            yield f"{entry.where}: this id is taken already, in {seen[entry.record.id]}"
        seen[entry.record.id] = entry.where


def _check_texts(entries: Iterable[Entry], texts: Mapping[str, Text]) -> Iterator[str]:
    for record, where in entries:
        text = texts.get(record.id)
        if isinstance(record, Source) and text and record.sha256 != text.sha256:
            yield f"{where}: sha256: the text has {text.sha256}"
        for position, (quote, basis) in enumerate(list_quotes(record)):
            if quote.source in texts:
                for fault in find_quote_faults(quote, texts[quote.source], basis):
                    yield f"{where}: quotes[{position}]: {fault}"


def _check_records(entries: Iterable[Entry], by_id: Mapping[str, AnyRecord]) -> Iterator[str]:
    checker = Checker(by_id)
    for record, where in entries:
        dangling = [
            f"{field}: no record has the id '{t}'"
            for field, t in find_references(record)
            if t not in by_id
        ]
        faults = [*find_faults(record), *dangling] or checker.check(record)
        yield from (f"{where}: {fault}" for fault in faults)


def _list_sources(entries: Iterable[Entry]) -> list[Source]:
    return [entry.record for entry in entries if isinstance(entry.record, Source)]


def verify_entries(entries: list[Entry], texts: Mapping[str, Text]) -> Report:
    """Return what is wrong with records, compared with the texts of their sources where given."""
    by_id = {entry.record.id: entry.record for entry in entries}
    quotes = [quote for entry in entries for quote in entry.record.all_quotes]
    faults = [*_check_ids(entries), *_check_records(entries, by_id), *_check_texts(entries, texts)]
    shares = {
        source: measure_share((quote for quote in quotes if quote.source == source), text)
        for source, text in texts.items()
    }
    return Report(faults, len(entries), len(quotes), shares)


def verify_packs(packs: Iterable[Path], folder: Path | None, spared: Path | None = None) -> Report:
    """Return what is wrong with packs; `folder` has the text of each source as `<id>.txt`.

    Those of the pack `spared` may be missing. Raises PackError where a pack cannot be listed,
    UsageError where a text cannot be read.
    """
    faults: list[str] = []
    entries: list[Entry] = []
    unread: list[str] = []
    for pack in packs:
        for path in list_files(pack):
            listed = list(read_file(path, faults))
            faults += _check_order(path, listed)
            entries += listed
            if folder and pack == spared:
                unread += find_missing(folder, _list_sources(listed))
    sources = [source for source in _list_sources(entries) if source.id not in unread]
    report = verify_entries(entries, read_texts(folder, sources) if folder else {})
    return report._replace(faults=faults + report.faults, unread=tuple(unread))
