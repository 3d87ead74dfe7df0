"""Show events in order of date, under a heading for each year."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.rule import Rule

from isiscli.dates import describe_date
from isiscli.render.page import Page
from isiscli.render.table.facts import make_grid, write_right
from isiscli.render.table.quote import write_text

if TYPE_CHECKING:
    from isiscli.model import AnyRecord


def _find_year(record: "AnyRecord") -> str:
    start, _, end = record.date.partition("/")
    return (start if start[:1].isdigit() else end)[:4]


def show_timeline(page: Page) -> Iterator[RenderableType]:
    """Yield a ruled heading for each year, then its events with their quotes."""
    records = [found.view for found in page.found]
    for year, group in groupby(records, _find_year):
        yield Rule(write_text(year, "bold"), align="left", style="dim")
        grid = make_grid()
        for record in group:
            grid.add_row(write_text(describe_date(record.date)), write_right(record, page))
        yield grid
