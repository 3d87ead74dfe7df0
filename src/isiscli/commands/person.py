"""Look up the people whom the sources name."""

from isiscli.commands.line.options import Filters, Output, Query
from isiscli.commands.lookup.lookup import look_up
from isiscli.output import Result


def person(filters: Filters, output: Output, query: Query = None) -> Result:
    """Look up people: leaders, officials, analysts and authors."""
    return look_up("person", query, filters, output)
