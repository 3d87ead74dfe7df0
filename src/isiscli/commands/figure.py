"""Look up quantities."""

from typing import Annotated

from isiscli.commands.line.declared import Option
from isiscli.commands.line.options import About, Filters, Output, Query, filter_by
from isiscli.commands.lookup.lookup import look_up
from isiscli.output import Result


class FigureFilters(Filters):
    """What figures are filtered by."""

    unit: Annotated[str | None, filter_by("unit", "UNIT")] = None
    min: Annotated[float | None, Option(metavar="N", help="Only values that reach this.")] = None
    max: Annotated[float | None, Option(metavar="N", help="Only values up to this.")] = None
    measure: Annotated[str | None, filter_by("measure", words="Only of this")] = None
    place: Annotated[str | None, filter_by("place", words="Only at this")] = None
    about: About = None


def figure(filters: FigureFilters, output: Output, query: Query = None) -> Result:
    """Look up figures; estimates that can be compared stand side by side."""
    return look_up("figure", query, filters, output)
