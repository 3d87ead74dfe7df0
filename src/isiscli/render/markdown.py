"""Write records as Markdown, each with its quote and a link, to paste into notes."""

import re
from collections.abc import Iterator, Mapping

from isiscli.dates import describe_date
from isiscli.found import Found
from isiscli.inert import show_line
from isiscli.model import Quote
from isiscli.render.columns import list_columns, list_rows
from isiscli.render.page import Page
from isiscli.render.wording import describe_headline

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")

# What would start a list at the start of a line.
_LIST_START = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s|$)")

# What would end the address of a link, escape a letter of it, or be read as another one.
_ADDRESS_SPECIAL = {ord(c): f"%{ord(c):02X}" for c in "()<>\\"}
_ENTITY = re.compile(r"&(?=#?\w+;)")


def _escape(text: str) -> str:
    escaped = _SPECIAL.sub(r"\\\1", show_line(text))
    return _LIST_START.sub(lambda m: f"{m[1]}{m[2][:-1]}\\{m[2][-1]}", escaped)


def _write_quote(quote: Quote, names: Mapping[str, str]) -> str:
    source = _escape(names.get(quote.source, quote.source))
    link = _ENTITY.sub("&amp;", quote.url.translate(_ADDRESS_SPECIAL))
    return (
        f"  > {_escape(quote.text)}\n  >\n"
        f"  > — {_escape(quote.speaker)}, [{source}, paragraph {quote.paragraph}]({link})\n"
    )


def _write_record(found: Found, names: Mapping[str, str]) -> Iterator[str]:
    record = found.record
    headline = ", ".join(filter(None, [describe_headline(record), describe_date(record.date)]))
    yield f"- **{_escape(record.name)}** ({_escape(headline)}): {_escape(record.statement)}\n\n"
    yield "  >\n".join(_write_quote(quote, names) for quote in getattr(record, "quotes", ()))
    yield "\n"
    for claim in getattr(record, "claims", ()):
        value = names.get(claim.value, claim.value)
        yield f"  - {_escape(claim.property)}: {_escape(value)} ({describe_date(claim.date)})\n\n"
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
        yield "| " + " | ".join(_escape(cell) for cell in row) + " |\n"


def render(page: Page) -> Iterator[str]:
    """Yield a list of records with their quotes, or a table of the fields asked for."""
    if page.fields:
        yield from _write_table(page)
        return
    for found in page.found:
        yield from _write_record(found, page.names)
        for other in page.related.get(found.record.id, ()):
            yield from _write_record(other, page.names)
