"""Read the text of a block of HTML."""

import re

from isiscli.factcheck.drafts.markdown.html import Html, read_entity
from isiscli.factcheck.drafts.markdown.inline import Inline
from isiscli.factcheck.drafts.prose import Piece

_SPECIAL = re.compile(r"[<&]")


def read_html(source: str) -> list[Inline]:
    """Return the text of each element of `source` that stands apart from what is around it."""
    html = Html(source)
    parts = [Inline([], [])]
    at = 0
    while found := _SPECIAL.search(source, at):
        start = found.start()
        parts[-1].pieces.append(Piece(at, start))
        at = start + 1
        if entity := read_entity(source, start):
            at, shown = entity
            parts[-1].pieces.append(Piece(start, at, shown))
        elif markup := html.read(start) if found[0] == "<" else None:
            at = markup.end
            if markup.is_comment:
                parts[-1].comments.append((start, at))
            elif markup.is_break:
                parts.append(Inline([], []))
        else:
            parts[-1].pieces.append(Piece(start, at))
    parts[-1].pieces.append(Piece(at, len(source)))
    return parts
