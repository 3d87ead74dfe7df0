"""Hold what is asked of a store, and turn its filters into SQL."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from isiscli.dates import EARLIEST, LATEST
from isiscli.folding import squeeze
from isiscli.kinds import KINDS
from isiscli.store.tables import first_number, last_number


class Query(NamedTuple):
    """What is asked: words, a kind, and filters that all must hold."""

    text: str = ""
    kind: str | None = None
    facets: Mapping[str, str] = {}
    about: Sequence[str] = ()
    since: int = EARLIEST
    until: int = LATEST
    as_of: int = LATEST
    day: int | None = None
    minimum: float | None = None
    maximum: float | None = None


def fold_facet(facet: str, value: str) -> str:
    """Return the form under which a facet's value is stored and looked up."""
    return value if facet in ("about", "source") else squeeze(value)


# What ends a term in the index of facets, and the capitals, which that index reads as small.
_ESCAPED = {code: f"%{code:02x}" for code in (*range(33), 34, 39, 127, *range(65, 91))}


def name_facet(facet: str, value: str) -> str:
    """Return the term under which records with this folded value of a facet are indexed."""
    letters = facet + value
    if letters.isascii() and letters.isalnum() and letters.islower():
        return f"{facet}={value}"  # most names have nothing to escape
    return f"{facet}={value}".translate(_ESCAPED)


def match_facet(facet: str, value: str) -> str:
    """Return the expression that records with this folded value of a facet satisfy."""
    return f'"{name_facet(facet, value)}"'


COUNTED = 5_000
"""Records that are counted at most."""

_FEW = 5000
"""Records that a facet may have for them to be read and sorted rather than met in their order."""

WITH_FACETS = "SELECT rowid AS number FROM facet WHERE facet MATCH ? AND rowid BETWEEN ? AND ?"
_HAVE_FACETS = f"number IN ({WITH_FACETS})"


def number_range(kind: str | None) -> tuple[int, int]:
    """Return the lowest and the highest number that a record of this kind, or of any, can have."""
    return (first_number(kind), last_number(kind)) if kind in KINDS else (0, 2**63 - 1)


def _match_facets(query: Query) -> str:
    """Return the FTS5 expression that the facets of a query make, empty where it has none."""
    expressions = [match_facet(f, fold_facet(f, value)) for f, value in query.facets.items()]
    if query.about:
        expressions.append(" OR ".join(match_facet("about", target) for target in query.about))
    return " AND ".join(f"({expression})" for expression in expressions)


# "By 30 June" has one day for its bounds too, but did not happen on it.
_ON_DAY = (
    "record.first = record.last AND record.first % 10000 = ? "
    "AND instr(json_extract(CAST(record.raw AS TEXT), '$.date'), '/') = 0"
)


_ANY, _OF_KIND = "1", "record.kind = ?"
"""Clauses that select all records, and all of a kind."""


class Filter(NamedTuple):
    """The records that a query may find: a WHERE clause on `record`, and its parameters.

    `own` is the part that the columns of a record decide, `facets` the expression that its facets
    satisfy, empty where there is none, and `having` how many do, up to COUNTED.
    """

    own: str
    own_parameters: Sequence[object]
    facets: str
    span: tuple[int, int]
    having: int

    @property
    def where(self) -> str:
        """The whole clause."""
        return f"{self.own} AND {_HAVE_FACETS}" if self.facets else self.own

    @property
    def parameters(self) -> tuple[object, ...]:
        """The parameters of the whole clause."""
        more = (self.facets, *self.span) if self.facets else ()
        return (*self.own_parameters, *more)

    @property
    def is_span(self) -> bool:
        """Tell whether the number of a record alone decides, by its kind or not at all."""
        return self.own in (_ANY, _OF_KIND) and not self.facets

    @property
    def is_few(self) -> bool:
        """Tell whether so few records have the facets that each can be looked at."""
        return bool(self.facets) and self.having < _FEW


def _filter_own(query: Query) -> tuple[str, list[object]]:
    clauses: list[tuple[str, object]] = []
    if query.kind:
        clauses.append((_OF_KIND, query.kind))
    if query.since > EARLIEST:
        clauses.append(("record.last >= ?", query.since))
    until = min(query.until, query.as_of)
    if until < LATEST:
        clauses.append(("record.first <= ?", until))
    if query.day is not None:
        clauses.append((_ON_DAY, query.day))
    if query.minimum is not None:
        clauses.append(("record.high >= ?", query.minimum))
    if query.maximum is not None:
        clauses.append(("record.low <= ?", query.maximum))
    sql = " AND ".join(clause for clause, _ in clauses)
    return sql or _ANY, [value for _, value in clauses]


def count_first(db: sqlite3.Connection, sql: str, *parameters: object) -> int:
    """Return how many rows a query has, COUNTED where there are more."""
    limited = f"SELECT count(*) FROM ({sql} LIMIT {COUNTED})"  # noqa: S608
    count: tuple[int] = db.execute(limited, parameters).fetchone()
    return count[0]


def build_filter(db: sqlite3.Connection, query: Query) -> Filter:
    """Return the filter on `record` for everything but the words."""
    own, parameters = _filter_own(query)
    facets, span = _match_facets(query), number_range(query.kind)
    count = count_first(db, WITH_FACETS, facets, *span) if facets else 0
    return Filter(own, parameters, facets, span, count)
