"""Read what a filter is given as the records write it."""

import sqlite3

from isiscli.folding import squeeze
from isiscli.kinds import ROLES
from isiscli.store.query import Query
from isiscli.store.values import (
    complete_id,
    has_value,
    list_names,
    list_values,
    resolve_names,
)
from isiscli.store.vocabulary import list_group

_NAMED = ("speaker", "place", "country")
_UNITS = {
    **dict.fromkeys(("km2", "sqkm", "squarekilometres", "squarekilometre"), "square kilometers"),
    **dict.fromkeys(("mi2", "sqmi"), "square miles"),
    **dict.fromkeys(("$", "us", "dollars", "dollar", "usdollars"), "USD"),
    "%": "percent",
    "km": "kilometers",
    "mi": "miles",
}
"""Units by what else they are called or shown as, squeezed: "US$" is "us"."""


def _read_unit(db: sqlite3.Connection, kind: str | None, typed: str) -> str:
    """Return the unit that is called as typed, in the singular, for short or by its sign."""
    known = _UNITS.get(squeeze(typed), typed)
    if has_value(db, kind, "unit", known):
        return known
    from isiscli.render.wording import name_one  # few units are written otherwise than they are

    one = squeeze(typed)
    listed = [unit for unit in list_values(db, kind, "unit") if squeeze(name_one(unit)) == one]
    return listed[0] if len(listed) == 1 else typed


def _read_source(db: sqlite3.Connection, called: str) -> str:
    """Return the source with a name, or with an id that starts so."""
    named = [*resolve_names(db, called), *complete_id(db, f"{called}-", 2)] if called else []
    ids = [i for i in dict.fromkeys(named) if has_value(db, None, "source", i)]
    return ids[0] if len(ids) == 1 else called


def _read_role(described: str) -> str:
    """Return the role that is shown in these words."""
    key = squeeze(described)
    return next((role for role, words in ROLES.items() if squeeze(words) == key), described)


def _read_value(db: sqlite3.Connection, query: Query, facet: str, value: str) -> str:
    if has_value(db, query.kind, facet, value):
        return value
    if facet == "source":
        return _read_source(db, value)
    if facet == "role":
        return _read_role(value)
    if facet in _NAMED:
        names = list_names(db, resolve_names(db, value))
        names += list_group(db, "spellings", squeeze(value))
        held = [name for name in names if has_value(db, query.kind, facet, name)]
        return held[0] if len({squeeze(name) for name in held}) == 1 else value
    return _read_unit(db, query.kind, value) if facet == "unit" else value


def name_values(db: sqlite3.Connection, query: Query) -> Query:
    """Return the query with each value of a facet as the records write it.

    A source may be called by its name or the start of its id, a role by the words in which it is
    shown, a speaker or a place by another name of one record.
    """
    facets = {facet: _read_value(db, query, facet, value) for facet, value in query.facets.items()}
    return query._replace(facets=facets)
