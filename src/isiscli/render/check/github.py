"""Write a check as annotations that GitHub Actions shows beside the lines of a change."""

from collections.abc import Iterator

from isiscli.inert import show_line
from isiscli.render.check.page import CheckedDraft, CheckPage, Located

_LEVELS = {
    "contradicted": "error",
    "caveat": "warning",
    "unverified": "notice",
    "supported": "notice",
}


def _escape(text: str) -> str:
    """Return the message of a workflow command, escaped as GitHub's actions/toolkit has it."""
    return show_line(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")


def _describe(found: Located) -> str:
    caveats = ", ".join(found.finding.caveats)
    return f"{found.rating}: {caveats}" if found.rating == "caveat" else found.rating


def _write_command(draft: CheckedDraft, found: Located) -> str:
    properties = {
        "file": draft.name,
        "line": str(found.line),
        "endLine": str(found.end_line),
        "col": str(found.column),
        "endColumn": str(found.end_column),
        "title": _describe(found),
    }
    written = ",".join(f"{name}={_escape_property(text)}" for name, text in properties.items())
    return f"::{_LEVELS[found.rating]} {written}::{_escape(found.finding.message)}\n"


def render(page: CheckPage) -> Iterator[str]:
    """Yield a workflow command for each finding."""
    for draft in page.drafts:
        for found in page.list_shown(draft):
            yield _write_command(draft, found)
