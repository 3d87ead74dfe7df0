"""Write out records of every kind."""

import sqlite3

from isiscli.commands.line.options import Filters, Output
from isiscli.commands.lookup.answering import Answering
from isiscli.commands.lookup.asking import build_query
from isiscli.output import FOUND, NOT_FOUND, Result
from isiscli.render.page import Page
from isiscli.store.listing import list_records


def export(filters: Filters, output: Output) -> Result:
    """Write every record of every kind, as JSON Lines unless --format says otherwise."""
    if not output.json:
        output.format = output.format or "jsonl"
    answering = Answering(filters.pack, output)

    def ask(db: sqlite3.Connection) -> Result:
        query = build_query(db, None, None, filters)
        found = list_records(db, query, limit=filters.limit)
        if not found:
            from isiscli.commands.lookup.miss import explain_miss

            return answering.write(db, Page([]), [explain_miss(db, query)], NOT_FOUND)
        return answering.write(db, Page(found), [], FOUND)

    return answering.ask(ask)
