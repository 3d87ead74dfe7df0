"""Write records as Markdown, each with its quote and a link, to paste into notes."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from isiscli.dates import describe_date
from isiscli.found import Found
from isiscli.render.columns import list_columns, list_rows
from isiscli.render.markup import escape_address, escape_text
from isiscli.render.page import Page
from isiscli.render.wording import describe_headline

if TYPE_CHECKING:
    from isiscli.model import Quote


def _write_quote(quote: "Quote", names: Mapping[str, str]) -> str:
    source = escape_text(names.get(quote.source, quote.source))
    link = escape_address(quote.url)
    return (
        f"  > {escape_text(quote.text)}\n  >\n"
        f"  > — {escape_text(quote.speaker)}, [{source}, paragraph {quote.paragraph}]({link})\n"
    )


def _write_record(found: Found, names: Mapping[str, str]) -> Iterator[str]:
    record = found.view
    headline = ", ".join(filter(None, [describe_headline(record), describe_date(record.date)]))
    statement = escape_text(record.statement)
    yield f"- **{escape_text(record.name)}** ({escape_text(headline)}): {statement}\n\n"
    yield "  >\n".join(_write_quote(quote, names) for quote in getattr(record, "quotes", ()))
    yield "\n"
    for claim in getattr(record, "claims", ()):
        value = escape_text(names.get(claim.value, claim.value))
        yield f"  - {escape_text(claim.property)}: {value} ({describe_date(claim.date)})\n\n"
        yield "".join(
            "  " + line
            for quote in claim.quotes
            for line in _write_quote(quote, names).splitlines(True)
        )
        yield "\n"


def _write_table(page: Page) -> Iterator[str]:
    columns = list_columns(page)
    yield "| " + " | ".join(columns) + " |\n" + "|---" * len(columns) + "|\n"
    for row in list_rows(page):
        yield "| " + " | ".join(escape_text(cell) for cell in row) + " |\n"


def render(page: Page) -> Iterator[str]:
    """Yield a list of records with their quotes, or a table of the fields asked for."""
    if page.fields:
        yield from _write_table(page)
        return
    for found in page.found:
        yield from _write_record(found, page.names)
        for other in page.related.get(found.view.id, ()):
            yield from _write_record(other, page.names)
