"""Say what a look-up did not find, without claiming more than the sources do."""

import sqlite3

from isiscli.commands.lookup.membership import deny_member, find_no_member
from isiscli.kinds import KINDS
from isiscli.store.query import Query
from isiscli.store.search.find import search
from isiscli.store.search.suggestions import offer, suggest_names, suggest_values
from isiscli.store.values import has_value, list_values

COMMANDS = {
    "member": "member",
    "affiliate": "affiliate",
    "person": "person",
    "event": "timeline",
    "figure": "figure",
    "statement": "statement",
    "source": "source",
}
"""The command that looks up each kind."""

_PLURALS = {
    "member": "members",
    "affiliate": "groups",
    "person": "people",
    "event": "events",
    "figure": "figures",
    "statement": "statements",
    "source": "sources",
    None: "records",
}

_FEW = 15
"""Values that are listed, at most, where none is the one asked for."""

_FIELDS = {"country": "countries", "place": "places"}
"""The fields of facets whose values are lists."""


def _point_elsewhere(db: sqlite3.Connection, query: Query) -> str:
    counts = {kind: len(search(db, Query(query.text, kind)).found) for kind in KINDS}
    places = [f"isiscli {COMMANDS[kind]} ({n})" for kind, n in counts.items() if n]
    return f"; found elsewhere: {', '.join(places)}" if places and query.kind else ""


def _list_known(db: sqlite3.Connection, query: Query, facet: str) -> str:
    """Return what values of a facet there are, or how to list them where they are many."""
    known = list_values(db, query.kind, facet)
    if query.kind is None or not known:
        return ""
    if len(known) <= _FEW:
        return f"; there are {', '.join(known)}"
    field = _FIELDS.get(facet, facet)
    return f"; 'isiscli {COMMANDS[query.kind]} --fields {field}' lists them"


def _explain_capitals(db: sqlite3.Connection, query: Query) -> str:
    """Return how words are looked for one by one, where only their capitals make them a name."""
    small = query.text.lower()
    if small == query.text or query.kind == "member":
        return ""
    found = search(db, query._replace(text=small)).found
    return "; in small letters, its words are looked for one by one" if found else ""


def explain_miss(db: sqlite3.Connection, query: Query) -> str:
    """Return why a query has no answer, and which commands have one."""
    plural = _PLURALS[query.kind]
    for facet, value in query.facets.items():
        if not has_value(db, query.kind, facet, value):
            near = offer(suggest_values(db, query.kind, facet, value))
            return f"no {plural} have the {facet} '{value}'{near or _list_known(db, query, facet)}"
    if not query.text:
        return f"no {plural} pass these filters"
    if search(db, Query(text=query.text, kind=query.kind)).found:
        return f"{plural} match '{query.text}', but none of them passes these filters"
    more = offer(suggest_names(db, query.text, query.kind)) + _point_elsewhere(db, query)
    if query.kind == "member":
        return deny_member(db, query.text) + more
    if query.kind is None and (name := find_no_member(db, query.text)):
        return deny_member(db, name) + more
    more += _explain_capitals(db, query)
    return f"these sources name no {plural} that match '{query.text}', which is not a no{more}"
