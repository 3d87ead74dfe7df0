"""Write a check as one line a finding, as compilers do, for editors."""

from collections.abc import Iterator

from isiscli.inert import show_line
from isiscli.render.check.page import CheckPage

_SEVERITIES = {
    "contradicted": "error",
    "caveat": "warning",
    "unverified": "note",
    "supported": "note",
}


def render(page: CheckPage) -> Iterator[str]:
    """Yield `file:line:column: severity: message` for each finding."""
    for draft in page.drafts:
        for found in page.list_shown(draft):
            place = f"{show_line(draft.name)}:{found.line}:{found.column}"
            yield f"{place}: {_SEVERITIES[found.rating]}: {show_line(found.finding.message)}\n"
