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
    if not known:
        return ""
    if len(known) <= _FEW:
        return f"; there {'is' if len(known) == 1 else 'are'} {', '.join(known)}"
    command, field = COMMANDS.get(query.kind or "", "export"), _FIELDS.get(facet, facet)
    return f"; 'isiscli {command} --fields {field}' lists them"


def _explain_value(db: sqlite3.Connection, query: Query, facet: str, value: str) -> str:
    """Return that no record has a value of a facet, and which values there are."""
    if facet == "about":
        near = offer(suggest_names(db, value, None)) or "; 'isiscli search' finds ids by words"
        return f"--about: no record has the id or name '{value}'{near}"
    near = offer(suggest_values(db, query.kind, facet, value)) or _list_known(db, query, facet)
    return f"no {_PLURALS[query.kind]} have the {facet} '{value}'{near}"


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
            return _explain_value(db, query, facet, value)
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
