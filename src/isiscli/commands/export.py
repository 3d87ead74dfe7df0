"""Write out every record."""

from isiscli.commands.line.options import Output, PackOption
from isiscli.commands.lookup.answering import Answering
from isiscli.output import FOUND, Result
from isiscli.render.page import Page
from isiscli.store.listing import list_records
from isiscli.store.query import Query


def export(output: Output, packs: PackOption) -> Result:
    """Write every record of every kind, as JSON Lines unless --format says otherwise."""
    if not output.json:
        output.format = output.format or "jsonl"
    answering = Answering(packs.pack, output)
    return answering.ask(lambda db: answering.write(db, Page(list_records(db, Query())), [], FOUND))
