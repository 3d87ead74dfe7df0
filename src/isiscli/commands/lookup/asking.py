"""Read the words and filters of a command line into a query."""

import sqlite3
from datetime import datetime

from isiscli.commands.line.options import Filters
from isiscli.dates import EARLIEST, LATEST, Bounds, read_bounds
from isiscli.errors import UsageError
from isiscli.store.query import Query
from isiscli.store.values import has_value, list_values, resolve_names

_CLOSED = ("source", "region", "type", "role", "status", "unit")
_OPEN = ("speaker", "country", "place", "measure")
_EVER = Bounds(EARLIEST, LATEST)


def _read_bounds(text: str) -> Bounds:
    """Return the bounds of a date in EDTF or in words; raises ValueError where it is none."""
    try:
        return read_bounds(text)
    except ValueError:
        from isiscli.spoken_dates import read_spoken_bounds  # few write dates so

        return read_spoken_bounds(text)


def _read_date(filters: Filters, name: str) -> Bounds:
    text = getattr(filters, name, None)
    if text is None:
        return _EVER
    try:
        return _read_bounds(text)
    except ValueError:
        option = name.replace("_", "-")
        raise UsageError(
            f"--{option}: '{text}' is not a date; write 2015, 2015-06, 2015-06-25 or 'June 2015'"
        ) from None


def _read_since(filters: Filters) -> int:
    """Return the first day that is wanted; of "by June 2015", which has none, the day it names."""
    first, last = _read_date(filters, "since")
    return last if first == EARLIEST and last != LATEST else first


def _read_until(filters: Filters, name: str) -> int:
    """Return the last day that is wanted; of "since June 2015", which has none, its first."""
    first, last = _read_date(filters, name)
    return first if last == LATEST and first != EARLIEST else last


def _today() -> int:
    """Return the month and day where the user is, as mmdd."""
    today = datetime.now().astimezone()
    return today.month * 100 + today.day


def _check_order(filters: Filters) -> None:
    """Raise UsageError where two filters leave nothing between them."""
    since, until = (getattr(filters, name, None) for name in ("since", "until"))
    if _read_since(filters) > _read_until(filters, "until"):
        raise UsageError(f"--since {since} is after --until {until}")
    least, most = (getattr(filters, name, None) for name in ("min", "max"))
    if least is not None and most is not None and least > most:
        raise UsageError(f"--min {least:g} is more than --max {most:g}")


def _check_closed(db: sqlite3.Connection, query: Query) -> None:
    """Raise UsageError where a filter with a closed list of values is given another one.

    A source that no record of the kind is from is one all the same.
    """
    for facet, value in query.facets.items():
        kind = None if facet == "source" else query.kind
        if facet in _CLOSED and not has_value(db, kind, facet, value):
            known = ", ".join(list_values(db, kind, facet))
            raise UsageError(f"--{facet}: no {facet} '{value}'; there are {known}")


def build_query(
    db: sqlite3.Connection, kind: str | None, words: list[str] | None, filters: Filters
) -> Query:
    """Return the query that a command line asks.

    Raises UsageError for a date that is none, and for a value that no record has where a filter's
    values are a closed list. A name that no record has stays a facet, which none has either.
    """
    _check_order(filters)
    facets = {name: getattr(filters, name, None) for name in (*_CLOSED, *_OPEN)}
    about = getattr(filters, "about", None)
    targets = resolve_names(db, about) if about is not None else []
    if not targets:
        facets["about"] = about
    joined = getattr(filters, "joined", None) is not None
    least, most = _read_date(filters, "joined")
    text = " ".join(words or ()).strip()
    if words and not text:
        raise UsageError("the query is empty")
    query = Query(
        text=text,
        kind=kind,
        facets={name: value for name, value in facets.items() if value is not None},
        since=_read_since(filters),
        until=_read_until(filters, "until"),
        as_of=_read_until(filters, "as_of"),
        minimum=least if joined else getattr(filters, "min", None),
        maximum=most if joined else getattr(filters, "max", None),
        day=_today() if getattr(filters, "on_this_day", False) else None,
        about=targets,
    )
    if any(not has_value(db, kind, facet, value) for facet, value in query.facets.items()):
        from isiscli.commands.lookup.naming import name_values  # most values are those of a record

        query = name_values(db, query)
    _check_closed(db, query)
    return query
