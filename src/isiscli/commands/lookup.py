"""Answer a look-up of one kind, or a search of all."""

import sqlite3

from isiscli.commands.answer import Answering
from isiscli.commands.asking import build_query
from isiscli.commands.options import Filters, Output
from isiscli.found import ENTITIES
from isiscli.output import FOUND, NOT_FOUND, Result
from isiscli.render.page import Page, View
from isiscli.store.query import sort_listed
from isiscli.store.search import search

_FEW = 2
"""Entities that a query may find and still be shown in full."""


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
        answer = search(db, query)
        if not answer.found:
            from isiscli.commands.miss import explain_miss

            return answering.write(db, Page([]), [explain_miss(db, query)], NOT_FOUND)
        notes = [f"no match for '{a}'; showing '{b}'" for a, b in answer.corrections.items()]
        if view == "tree" and answering.format != "table":
            notes.append("--tree is drawn in the table only; this format lists the groups")
        total = len(answer.found)
        if filters.limit is not None and total > filters.limit:
            notes.append(f"showing {filters.limit} of {total}; --limit changes that")
        found = answer.found[: filters.limit]
        if query.text and view in ("timeline", "tree"):
            found = sort_listed(db, found)
        is_profile = query.text and kind in ENTITIES and len(found) <= _FEW
        chosen: View = view or ("profile" if is_profile else "list")
        return answering.write(db, Page(found, chosen), notes, FOUND)

    return answering.ask(ask)
