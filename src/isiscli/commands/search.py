"""Search every kind of record at once."""

from isiscli.commands.line.options import Filters, Output, Query
from isiscli.commands.lookup.lookup import look_up
from isiscli.errors import UsageError
from isiscli.output import Result

_MOST = 20


def search(filters: Filters, output: Output, query: Query = None) -> Result:
    """Search all kinds, best first; at most 20 records unless --limit says otherwise."""
    if not query:
        raise UsageError("search needs words to look for; 'isiscli export' writes everything")
    filters.limit = filters.limit or _MOST
    return look_up(None, query, filters, output)
