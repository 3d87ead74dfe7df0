"""Show a list of records, each with the words it comes from beneath it."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from isiscli.dates import describe_date
from isiscli.render.page import Page
from isiscli.render.table.quote import FAINT, write_quote, write_text
from isiscli.render.wording import describe_headline

if TYPE_CHECKING:
    from isiscli.model import AnyRecord, Member

_LEFT_SHARE = (3, 8)


def make_grid() -> Table:
    """Return an empty table of two columns: what is looked for, and the words it comes from."""
    grid = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 1, 0), expand=True)
    for share in _LEFT_SHARE:
        grid.add_column(ratio=share, overflow="fold")
    return grid


def write_left(record: "AnyRecord") -> Text:
    """Return the left cell of a record: what it is in a few words, and its date."""
    date = write_text(describe_date(record.date), FAINT)
    if record.kind == "event":
        return date
    headline = write_text(
        describe_headline(record), "bold magenta" if record.kind == "figure" else ""
    )
    return Text("\n").join([headline, date])


def write_right(record: "AnyRecord", page: Page) -> Text:
    """Return the right cell of a record: its name, then each quote with its place."""
    quotes = [write_quote([record], quote, page) for quote in record.quotes]
    return Text("\n").join([write_text(record.name, "bold"), *quotes])


def add_records(grid: Table, records: list["AnyRecord"], page: Page) -> None:
    """Add a row a record; figures that can be compared stand under one heading."""
    for measure, group in groupby(records, lambda r: r.measure if r.kind == "figure" else r.id):
        beside = list(group)
        if len(beside) > 1:
            title = f"{len(beside)} figures for {measure.replace('-', ' ')}"
            grid.add_row(write_text("side by side", FAINT), write_text(title, "bold dim"))
        for record in beside:
            grid.add_row(write_left(record), write_right(record, page))


def _show_members(members: list["Member"], page: Page) -> Iterator[RenderableType]:
    for region, group in groupby(members, lambda member: member.region):
        listed = list(group)
        table = Table(
            box=None,
            pad_edge=False,
            title=write_text(f"{region} ({len(listed)})", "bold"),
            title_justify="left",
            header_style=FAINT,
        )
        for heading in ("Member", "Type", "As of", "Joined"):
            table.add_column(heading, overflow="fold")
        for member in listed:
            joined = describe_date(member.joined) if member.joined else ""
            cells = (member.name, member.type, describe_date(member.date), joined)
            table.add_row(*(write_text(cell) for cell in cells))
        yield table
        quotes = {quote.text: quote for member in listed for quote in member.quotes}
        for quote in quotes.values():
            yield write_quote(listed, quote, page)
        yield ""


def show_facts(page: Page) -> Iterator[RenderableType]:
    """Yield the records of the page kind by kind, in the order in which they come."""
    records = [found.view for found in page.found]
    for is_member, group in groupby(records, lambda record: record.kind == "member"):
        listed = list(group)
        if is_member:
            yield from _show_members([r for r in listed if r.kind == "member"], page)
        else:
            grid = make_grid()
            add_records(grid, listed, page)
            yield grid
