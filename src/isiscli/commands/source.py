"""Look up the documents that the facts come from."""

from isiscli.commands.line.options import Filters, Output, Query
from isiscli.commands.lookup.lookup import look_up
from isiscli.output import Result


def source(filters: Filters, output: Output, query: Query = None) -> Result:
    """Look up sources: title, publisher, authors, date and address."""
    return look_up("source", query, filters, output)
