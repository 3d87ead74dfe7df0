"""Show chosen fields as a plain table."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table

from isiscli.render.columns import list_columns, list_rows
from isiscli.render.page import Page
from isiscli.render.table.quote import FAINT, write_text


def show_fields(page: Page) -> Iterator[RenderableType]:
    """Yield one table with a column a field and a row a record."""
    table = Table(box=None, pad_edge=False, header_style=FAINT)
    for column in list_columns(page):
        table.add_column(write_text(column), overflow="fold")
    for row in list_rows(page):
        table.add_row(*(write_text(cell) for cell in row))
    yield table
