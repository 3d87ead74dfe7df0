"""Answer a look-up of one kind, or a search of all."""

import re
import sqlite3

from isiscli.commands.line.options import Filters, Output
from isiscli.commands.lookup.answering import Answering
from isiscli.commands.lookup.asking import build_query
from isiscli.kinds import ENTITIES
from isiscli.output import FOUND, NOT_FOUND, Result
from isiscli.render.page import Page, View
from isiscli.store.listing import sort_listed
from isiscli.store.query import Query
from isiscli.store.search.answer import Answer
from isiscli.store.search.find import search

_MEMBER = re.compile(r"\b(?:member|coalition)", re.IGNORECASE)

_NAMED = 3
"""Synonyms that a note names at most."""

_FEW = 2
"""Entities that a query may find and still be shown in full."""


def _note_left_out(answer: Answer, limit: int | None) -> list[str]:
    """Return the note that says that there is more than is shown."""
    shown = len(answer.found)
    total = shown + answer.left_out
    if answer.is_counted:
        return [f"showing {shown} of {total}; --limit changes that"] if answer.left_out else []
    if limit is not None:
        return [f"showing {shown} of more than {total}; --limit changes that"]
    return [f"showing {shown}, not all figures that can be compared; --measure lists them"]


def _note_reworded(query: Query, answer: Answer) -> list[str]:
    """Return the note that some of what is shown has the words of the query by synonyms alone."""
    count = answer.reworded
    if not count:
        return []
    records = f"{count} of {len(answer.found)} records were" if count > 1 else "one record was"
    named = [f"'{word}'" for word in answer.synonyms]
    words = " or ".join(named[:_NAMED] if len(named) <= _NAMED else [*named[:_NAMED], "others"])
    return [f"{records} found by {words} in place of '{query.text}'"]


def _note_words(answer: Answer) -> list[str]:
    """Return the notes on words that were read as others, or that what is shown has not."""
    notes = [f"no match for '{a}'; showing '{b}'" for a, b in answer.corrections.items()]
    if answer.missing:
        missing = ", ".join(f"'{word}'" for word in answer.missing)
        notes.append(f"no record has {missing}; showing what has the other words")
    elif answer.is_nearest:
        notes.append("no record has all of these words; showing the nearest")
    return notes


def _note_no_member(db: sqlite3.Connection, query: Query) -> list[str]:
    """Return the note that who is asked for as a member is none, beside what else is found."""
    if query.kind is not None or not _MEMBER.search(query.text):
        return []
    from isiscli.commands.lookup.membership import deny_member, find_no_member  # few ask so

    name = find_no_member(db, query.text)
    return [deny_member(db, name)] if name else []


def _find_members(db: sqlite3.Connection, query: Query) -> tuple[Answer, list[str]]:
    """Return the members that a query lists, and the notes on the names of it that are none."""
    from isiscli.commands.lookup.membership import find_each  # few ask for several

    found, notes = find_each(db, query)
    return Answer(found), notes


def look_up(
    kind: str | None,
    words: list[str] | None,
    filters: Filters,
    output: Output,
    *,
    view: View | None = None,
) -> Result:
    """Return the records that answer a command line; one or two entities are shown in full."""
    answering = Answering(filters.pack, output)

    def ask(db: sqlite3.Connection) -> Result:
        query = build_query(db, kind, words, filters)
        answer, notes = search(db, query, filters.limit), list[str]()
        if kind == "member" and not answer.found:
            answer, notes = _find_members(db, query)
        if not answer.found:
            from isiscli.commands.lookup.miss import explain_miss

            return answering.write(db, Page([]), notes or [explain_miss(db, query)], NOT_FOUND)
        notes += [*_note_no_member(db, query), *_note_words(answer)]
        notes += _note_reworded(query, answer)
        if view == "tree" and answering.format != "table":
            notes.append("--tree is drawn in the table only; this format lists the groups")
        notes += _note_left_out(answer, filters.limit)
        found = answer.found
        if query.text and view in ("timeline", "tree"):
            found = sort_listed(db, found)
        is_profile = query.text and kind in ENTITIES and len(found) <= _FEW
        chosen: View = view or ("profile" if is_profile else "list")
        return answering.write(db, Page(found, chosen), notes, FOUND)

    return answering.ask(ask)
