"""Show a quote with its value marked, and where it stands, as rich text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.style import Style
from rich.text import Text

from isiscli.inert import show_line
from isiscli.render.page import Page
from isiscli.render.wording import find_marks, name_speaker

if TYPE_CHECKING:
    from isiscli.model import AnyRecord, Quote

MARK = "bold underline magenta"
WORDS = "italic"
FAINT = "dim"


def write_text(text: str, style: str = "") -> Text:
    """Return `text` as rich text in which nothing is markup and nothing is a control."""
    return Text(show_line(text), style=style)


def write_cite(quote: "Quote", page: Page) -> Text:
    """Return speaker, source and paragraph, the source linked to the quote's own place."""
    source = page.sources[quote.source]
    speaker = name_speaker(quote, source)
    cite = write_text(f"{speaker}, " if speaker else "", FAINT)
    return cite.append(
        show_line(f"{source.name} ¶{quote.paragraph}"), Style(dim=True, link=quote.url)
    )


def write_quote(records: Sequence["AnyRecord"], quote: "Quote", page: Page) -> Text:
    """Return the quote with the values of `records` marked inside it, then its place."""
    words = Text("“", style=WORDS)
    end = 0
    for start, stop in sorted(span for r in records for span in find_marks(r, quote.text)):
        if start >= end:
            words.append(show_line(quote.text[end:start])).append(
                show_line(quote.text[start:stop]), MARK
            )
            end = stop
    words.append(show_line(quote.text[end:])).append("”")
    return Text("\n").join([words, write_cite(quote, page)])
