"""Look up the members of the Global Coalition."""

from typing import Annotated, Literal

from isiscli.commands.line.declared import Option
from isiscli.commands.line.options import Filters, Output, Query, filter_by
from isiscli.commands.lookup.lookup import look_up
from isiscli.output import Result


class MemberFilters(Filters):
    """What members are filtered by."""

    region: Annotated[str | None, filter_by("region")] = None
    type: Annotated[
        Literal["nation", "institution"] | None, Option(help="Only nations or institutions.")
    ] = None
    joined: Annotated[
        str | None,
        Option(metavar="DATE", help="Only members reported as new then."),
    ] = None


def member(filters: MemberFilters, output: Output, query: Query = None) -> Result:
    """Look up members of the Global Coalition: 78 nations and 5 institutions."""
    return look_up("member", query, filters, output)
