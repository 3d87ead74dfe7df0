"""Read what a filter is given as the records write it."""

import re
import sqlite3

from isiscli.dates import MONTHS
from isiscli.folding import squeeze
from isiscli.store.query import Query
from isiscli.store.values import complete_id, has_value, list_names, resolve_names
from isiscli.store.vocabulary import list_group

_MONTH = "|".join(f"{month[:3]}(?:{month[3:]})?" for month in MONTHS)
_SPOKEN = (
    rf"(?:(?P<day>\d{{1,2}}) )?(?P<month>{_MONTH})(?: (?P<before>\d{{1,2}}),?)? (?P<year>\d{{4}})"
)
_NAMED = ("speaker", "place", "country")
_UNITS = {
    "km2": "square kilometers",
    "sqkm": "square kilometers",
    "mi2": "square miles",
    "sqmi": "square miles",
    "dollars": "USD",
}
"""Units by what they are called for short."""


def read_spoken_date(text: str) -> str:
    """Return a month or a day in words ("June 2015", "25 June 2015") in EDTF, others as is."""
    found = re.fullmatch(_SPOKEN, text.strip(), re.IGNORECASE | re.ASCII)
    if not found or (found["day"] and found["before"]):
        return text
    starts = [month[:3].lower() for month in MONTHS]
    month = starts.index(found["month"][:3].lower()) + 1
    day = found["day"] or found["before"]
    return f"{found['year']}-{month:02}" + (f"-{int(day):02}" if day else "")


def _read_value(db: sqlite3.Connection, query: Query, facet: str, value: str) -> str:
    if has_value(db, query.kind, facet, value):
        return value
    if facet == "source" and value:
        ids = [i for i in complete_id(db, f"{value}-", 2) if has_value(db, query.kind, facet, i)]
        return ids[0] if len(ids) == 1 else value
    if facet in _NAMED:
        names = list_names(db, resolve_names(db, value))
        names += list_group(db, "spellings", squeeze(value))
        held = [name for name in names if has_value(db, query.kind, facet, name)]
        return held[0] if len({squeeze(name) for name in held}) == 1 else value
    return _UNITS.get(squeeze(value), value) if facet == "unit" else value


def name_values(db: sqlite3.Connection, query: Query) -> Query:
    """Return the query with each value of a facet as the records write it.

    A source may be called by the start of its id, a speaker or a place by another name of one
    record.
    """
    facets = {facet: _read_value(db, query, facet, value) for facet, value in query.facets.items()}
    return query._replace(facets=facets)
