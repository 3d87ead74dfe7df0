"""Read the front matter of a draft: YAML between lines of `---`, TOML between lines of `+++`."""

import re
from typing import NamedTuple

from isiscli.dates import read_bounds
from isiscli.factcheck.drafts.positions import BOM

_END = r"[ \t]*+(?:\r\n?|\n|\Z)"
_OPENING = re.compile(rf"{BOM}?(---|\+\+\+){_END}")
_CLOSING = {
    "---": re.compile(rf"(?<=[\r\n])(?:---|\.\.\.){_END}"),
    "+++": re.compile(rf"(?<=[\r\n])\+\+\+{_END}"),
}
_DATE = re.compile(
    r"""(?:^|(?<=[\r\n]))date[ \t]*+[:=][ \t]*+["']?(\d{4}(?:-\d{2}(?:-\d{2})?)?)"""
    r"""(?:[T ]\d{2}:\d{2}[^"'\#\r\n]*)?["']?[ \t]*+(?:\#[^\r\n]*)?(?=[\r\n])"""
)


class FrontMatter(NamedTuple):
    """Where the text of a draft starts, and the EDTF date that stands before it."""

    end: int
    published: str


def _read_date(text: str, start: int, end: int) -> str:
    found = _DATE.search(text, start, end)
    if not found:
        return ""
    try:
        read_bounds(found[1])
    except ValueError:
        return ""
    return found[1]


def read_front_matter(text: str) -> FrontMatter:
    """Return what precedes the text: nothing, where a fence is not closed."""
    opening = _OPENING.match(text)
    closing = _CLOSING[opening[1]].search(text, opening.end()) if opening else None
    if not opening or not closing:
        return FrontMatter(int(text.startswith(BOM)), "")
    return FrontMatter(closing.end(), _read_date(text, opening.end(), closing.end()))
