"""Look up events in order of date."""

from typing import Annotated

from isiscli.commands.line.declared import Option
from isiscli.commands.line.options import About, Filters, Output, Query, filter_by
from isiscli.commands.lookup.lookup import look_up
from isiscli.output import Result


class TimelineFilters(Filters):
    """What events are filtered by."""

    since: Annotated[
        str | None, Option(metavar="DATE", help="Only what is dated then or later.")
    ] = None
    until: Annotated[
        str | None,
        Option(
            metavar="DATE", help="Only what is dated then or earlier; 'by June' counts as June."
        ),
    ] = None
    place: Annotated[str | None, filter_by("place", words="Only at this")] = None
    about: About = None
    on_this_day: Annotated[
        bool, Option("--on-this-day", help="Only what happened on today's day and month.")
    ] = False


def timeline(filters: TimelineFilters, output: Output, query: Query = None) -> Result:
    """Look up events in order of date, grouped by year."""
    return look_up("event", query, filters, output, view="timeline")
