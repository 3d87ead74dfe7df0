"""Turn a record into the rows that a store keeps of it."""

import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

import msgspec

from isiscli.dates import EARLIEST, read_bounds
from isiscli.inert import show_line
from isiscli.model import Affiliate, AnyRecord, Figure, Member, Person
from isiscli.pack.lint import find_references
from isiscli.pack.read import Entry
from isiscli.store.building.facets import (
    Parts,
    index_text,
    list_facets,
    list_targets,
    name_cluster,
    take_apart,
)
from isiscli.store.building.ids import Known
from isiscli.store.building.links import link_quotes
from isiscli.store.query import fold_facet, name_facet

_UNKNOWN = Known("", "")

Label = tuple[str, str, str]
"""A facet by its kind, as "event.place", with its folded value, and how that is written."""

_encode = msgspec.json.Encoder().encode


class Rows(NamedTuple):
    """What is stored of a record: its row, its texts, the terms of its facets, their labels."""

    number: int
    record: tuple[object, ...]
    texts: tuple[str, ...]
    terms: str
    labels: list[Label]

    @property
    def kind(self) -> str:
        """The kind of the record."""
        return str(self.record[1])


def _make_label(kind: str, facet: str, value: str) -> tuple[str, Label]:
    """Return the term that a facet is indexed under, and its label."""
    folded = fold_facet(facet, value)
    return name_facet(facet, folded), (f"{kind}.{facet}", folded, value)


_recall_label = lru_cache(maxsize=16384)(_make_label)
"""The same for facets that many records have, which names are not."""


def _read_facets(parts: Parts) -> dict[str, Label]:
    """Return the labels of a record's facets by the terms that they are indexed under."""
    record = parts.record
    kind = record.kind
    names = [_make_label(kind, "name", name) for name in (record.name, *record.aliases)]
    return dict(names + [_recall_label(kind, facet, value) for facet, value in list_facets(parts)])


def find_label(record: AnyRecord, facet: str, value: str) -> str:
    """Return how a record writes a folded value of a facet that it has."""
    return _read_facets(take_apart(record))[name_facet(facet, value)][2]


def _read_known(date: str) -> tuple[int, int]:
    """Return the bounds of a date, those of "by 2016" as of the one day that is known."""
    first, last = read_bounds(date)
    return last if first == EARLIEST else first, last


def _read_latest(date: str) -> tuple[int, int]:
    """Return the bounds of a date, those of "by June 2021" as of that June."""
    return read_bounds(date.removeprefix("..").removeprefix("/"))


def _read_bounds(record: AnyRecord) -> tuple[int, int, float | None, float | None]:
    """Return the bounds of a record's date, then those of its value or of the day it joined."""
    first, last = _read_known(record.date)
    if isinstance(record, Affiliate | Person):
        first = min([first, *(_read_known(claim.date)[0] for claim in record.claims)])
    if isinstance(record, Figure):
        low, high = record.value.number, record.value.high
        return first, last, low, low if high is None else high
    if isinstance(record, Member) and record.joined:
        return first, last, *_read_latest(record.joined)
    return first, last, None, None


def _list_dangling(entry: Entry, find: Callable[[str], Known | None]) -> Iterator[str]:
    """Yield a fault for each reference of a record to one that is not there."""
    for field, target in find_references(entry.record):
        if find(target) is None:
            yield f"{entry.where}: {field}: no record has the id '{target}'"


def make_rows(
    entry: Entry, number: int, find: Callable[[str], Known | None], faults: list[str]
) -> Rows:
    """Return the rows of a record, its quotes linked to their pages.

    `find` knows the other records; a reference to one that is not there goes to `faults`.
    """
    record, where = entry
    parts = take_apart(record)
    found = [(target, find(target)) for target in list_targets(parts)]
    if not all(known for _, known in found):
        faults.extend(_list_dangling(entry, find))
    about = [(known or _UNKNOWN).names for target, known in found if "/" in target]
    urls = {target: (known or _UNKNOWN).url for target, known in found}
    texts = index_text(parts, about)
    facets = _read_facets(parts)
    link_quotes(parts.quotes, urls)
    raw = _encode(record)
    bounds, cluster = _read_bounds(record), name_cluster(record)
    record_row = (record.id, record.kind, show_line(where), *bounds, cluster, raw, zlib.crc32(raw))
    return Rows(number, record_row, texts, " ".join(facets), list(facets.values()))
