"""Say what a look-up did not find, without claiming more than the sources do."""

import sqlite3

from isiscli.dates import describe_date
from isiscli.found import KINDS
from isiscli.store.query import Query
from isiscli.store.roster import Roster
from isiscli.store.search.find import search
from isiscli.store.search.suggestions import suggest_names, suggest_values
from isiscli.store.values import has_value

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


def _explain_roster(db: sqlite3.Connection, text: str) -> str:
    """Return that a name is not on the closed list of members, with who listed them and when."""
    roster = Roster(db)
    return (
        f"'{text}' is not among the {len(roster.ids)} members of the Global Coalition that the "
        f"{roster.quote['speaker']} listed ({describe_date(roster.date)}; "
        f"{roster.quote['source']})"
    )


def _point_elsewhere(db: sqlite3.Connection, query: Query) -> str:
    counts = {kind: len(search(db, Query(query.text, kind)).found) for kind in KINDS}
    places = [f"isiscli {COMMANDS[kind]} ({n})" for kind, n in counts.items() if n]
    return f"; found elsewhere: {', '.join(places)}" if places and query.kind else ""


def _offer(near: list[str]) -> str:
    return f"; did you mean {' or '.join(near)}?" if near else ""


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
            near = suggest_values(db, query.kind, facet, value)
            return f"no {plural} have the {facet} '{value}'{_offer(near)}"
    if not query.text:
        return f"no {plural} pass these filters"
    if search(db, Query(text=query.text, kind=query.kind)).found:
        return f"{plural} match '{query.text}', but none of them passes these filters"
    more = _offer(suggest_names(db, query.text, query.kind)) + _point_elsewhere(db, query)
    if query.kind == "member":
        return _explain_roster(db, query.text) + more
    more += _explain_capitals(db, query)
    return f"these sources name no {plural} that match '{query.text}', which is not a no{more}"
