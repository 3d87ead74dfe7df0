"""Look up assessments and commitments."""

from typing import Annotated

from isiscli.commands.line.options import About, Filters, Output, Query, filter_by
from isiscli.commands.lookup.lookup import look_up
from isiscli.output import Result


class StatementFilters(Filters):
    """What statements are filtered by."""

    place: Annotated[str | None, filter_by("place", words="Only at this")] = None
    about: About = None


def statement(filters: StatementFilters, output: Output, query: Query = None) -> Result:
    """Look up statements: what somebody assessed, explained or promised."""
    return look_up("statement", query, filters, output)
