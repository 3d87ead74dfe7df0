"""Find tags, comments and entities in Markdown and HTML."""

import re
from html.entities import html5
from typing import NamedTuple

from markdown_it.common.html_blocks import block_names

_MOST = 4096
"""Longer tags are text, so that no look ahead costs more than that."""
_VALUE = r"""(?:[^\s"'=<>`]++|'[^']*+'|"[^"]*+")"""
_ATTRIBUTE = rf"\s++[A-Za-z_:][A-Za-z0-9_.:-]*+(?:\s*+=\s*+{_VALUE})?"
_TAG = re.compile(
    rf"<(?:([A-Za-z][A-Za-z0-9-]*+)(?:{_ATTRIBUTE})*\s*+/?>"
    r"|(/[A-Za-z][A-Za-z0-9-]*+)\s*+>)"
)
_OPENING = re.compile(r"<!--|<\?|<!\[CDATA\[|<!(?=[A-Za-z])")
_CLOSINGS = {"<!--": "-->", "<?": "?>", "<![CDATA[": "]]>", "<!": ">"}
_ENTITY = re.compile(r"&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));")
_UNREAD = frozenset("code pre script style textarea".split())
"""What stands in these elements is no prose."""
_BREAKS = frozenset([*block_names, "br", "img"])
"""Words on the two sides of these tags are not joined."""


class Markup(NamedTuple):
    """A stretch of HTML that is not text: where it ends, and what it is."""

    end: int
    is_comment: bool = False
    is_break: bool = False


class Html:
    """The tags and comments of one text, found from left to right in linear time."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._missing: set[str] = set()

    def _find(self, wanted: str, start: int) -> int:
        """Return where `wanted` ends, or -1; what is missing once is not looked for again."""
        if wanted in self._missing:
            return -1
        at = self._source.find(wanted, start)
        if at < 0:
            self._missing.add(wanted)
            return -1
        return at + len(wanted)

    def read(self, start: int) -> Markup | None:
        """Return the markup that starts with the `<` at `start`."""
        if opening := _OPENING.match(self._source, start):
            end = self._find(_CLOSINGS[opening[0]], start + 2)
            return Markup(end, is_comment=opening[0] == "<!--") if end >= 0 else None
        found = _TAG.match(self._source, start, start + _MOST)
        if not found:
            return None
        name = (found[1] or "").lower()
        end = found.end()
        if name in _UNREAD:
            closed = self._find(f"</{name}>", end)
            end = closed if closed >= 0 else end
        return Markup(end, is_break=(name or (found[2] or "")[1:].lower()) in _BREAKS)


def read_entity(source: str, start: int) -> tuple[int, str] | None:
    """Return where the entity at `start` ends, and what it shows."""
    found = _ENTITY.match(source, start)
    if not found:
        return None
    if found[3]:
        shown = html5.get(f"{found[3]};")
        return (found.end(), shown) if shown else None
    code = int(found[1], 16) if found[1] else int(found[2])
    is_character = 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
    return found.end(), chr(code) if is_character else "\ufffd"
