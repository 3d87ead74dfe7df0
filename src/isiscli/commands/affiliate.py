"""Look up the groups that are, were or fought affiliates of ISIS."""

from typing import Annotated

from isiscli.commands.line.declared import Option
from isiscli.commands.line.options import Filters, Output, Query, filter_by
from isiscli.commands.lookup.lookup import look_up
from isiscli.output import Result


class AffiliateFilters(Filters):
    """What groups are filtered by."""

    country: Annotated[str | None, filter_by("country")] = None
    role: Annotated[str | None, filter_by("role", "ROLE")] = None
    status: Annotated[str | None, filter_by("status", "STATUS", "Only ever reported of this")] = (
        None
    )


def affiliate(
    filters: AffiliateFilters,
    output: Output,
    query: Query = None,
    tree: Annotated[
        bool, Option("--tree", help="Show who split from, pledged to and fought whom as a tree.")
    ] = False,
) -> Result:
    """Look up groups: provinces of ISIS, groups pledged to or aligned with it, and its rivals."""
    return look_up("affiliate", query, filters, output, view="tree" if tree else None)
