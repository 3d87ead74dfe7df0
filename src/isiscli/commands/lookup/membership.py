"""Answer who is asked for as a member of the coalition and is none."""

import re
import sqlite3

from isiscli.dates import describe_date
from isiscli.folding import STOP_WORDS, content_words, split_words, squeeze
from isiscli.found import Found
from isiscli.store.parts import find_whole
from isiscli.store.query import Query
from isiscli.store.roster import Roster
from isiscli.store.search.find import search
from isiscli.store.values import list_names
from isiscli.store.vocabulary import is_distinct

_BELONGING = frozenset(("member", "members", "membership", "coalition", "global"))
_LISTED = re.compile(r"\s*[,;/&]\s*|\s+(?:and|or)\s+")
_MARKS = "?!.,;:'\"“”‘’"


def deny_member(db: sqlite3.Connection, text: str) -> str:
    """Return that a name is not on the closed list of members, with who listed them and when.

    What lies in a member is said to.
    """
    roster = Roster(db)
    whole = find_whole(text)
    names = list_names(db, [whole]) if whole in roster.ids else []
    part = f"; it is a part of {names[0]}, which is a member" if names else ""
    return (
        f"'{text}' is not among the {len(roster.ids)} members of the Global Coalition that the "
        f"{roster.quote['speaker']} listed ({describe_date(roster.date)}; "
        f"{roster.quote['source']}){part}"
    )


def _explain_name(db: sqlite3.Connection, name: str) -> str:
    """Return why a name of a list is not among the members that are found."""
    if search(db, Query(text=name, kind="member")).found:
        return f"members match '{name}', but none of them passes these filters"
    return deny_member(db, name)


def find_each(db: sqlite3.Connection, query: Query) -> tuple[list[Found], list[str]]:
    """Return the members among the names that a query lists, and a line on each other name.

    A query with one name, with "and" in it or not, has nothing more to find.
    """
    names = [name for name in _LISTED.split(query.text) if name.strip()]
    if len(names) < 2 or is_distinct(db, squeeze(query.text)):
        return [], []
    hits = {name: search(db, query._replace(text=name)).found for name in names}
    found = {hit.view.id: hit for name in names for hit in hits[name]}
    return list(found.values()), [_explain_name(db, name) for name in names if not hits[name]]


def find_no_member(db: sqlite3.Connection, text: str) -> str | None:
    """Return of whom a text asks whether it is a member, where it is known as something else."""
    words = text.split()
    others = [word for word in words if _BELONGING.isdisjoint(content_words(word))]
    if len(others) == len(words):
        return None
    named = [word for word in others if not STOP_WORDS.issuperset(split_words(word))]
    name = " ".join(named).strip(_MARKS)
    return name if name and is_distinct(db, squeeze(name)) else None
