"""Show one record in full."""

import sqlite3
from typing import Annotated

from isiscli.commands.line.declared import Argument
from isiscli.commands.line.options import Output, PackOption
from isiscli.commands.lookup.answering import Answering
from isiscli.output import FOUND, NOT_FOUND, Result
from isiscli.render.page import Page
from isiscli.store.relations import find_related, resolve_record


def show(
    output: Output,
    packs: PackOption,
    record_id: Annotated[
        list[str],
        Argument(metavar="ID", help="The id of a record, or its name.", completes="id"),
    ],
) -> Result:
    """Show one record in full, with what it is about and what is about it."""
    wanted = " ".join(record_id)
    answering = Answering(packs.pack, output)

    def ask(db: sqlite3.Connection) -> Result:
        record = resolve_record(db, wanted)
        if record is None:
            from isiscli.store.search.suggestions import offer, suggest_ids, suggest_names

            near = suggest_ids(db, wanted) or suggest_names(db, wanted, None)
            note = f"no record has the id or name '{wanted}'"
            note += offer(near) or "; 'isiscli search' finds ids by words"
            return answering.write(db, Page([]), [note], NOT_FOUND)
        if answering.for_people and not answering.fields:
            return answering.write(db, Page([record], "profile"), [], FOUND)
        return answering.write(db, Page([record, *find_related(db, record)]), [], FOUND)

    return answering.ask(ask)
