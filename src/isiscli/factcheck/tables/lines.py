"""Read a row with what its columns are of."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.drafts.tables import Cell, Row
from isiscli.factcheck.tables.columns import Column, read_header
from isiscli.factcheck.tables.figures import Date, is_number
from isiscli.factcheck.tables.settings import (
    Setting,
    drop_dates,
    has_doubt,
    list_dates,
    name_subject,
    read_setting,
    word_date,
)

_SAID = re.compile(r"\b(?:said|says?|true)\b", re.IGNORECASE)
"""What heads words of somebody, which may be wrong."""

MOST_CELLS = 12
"""Cells of a row that are told, at most."""


class Line(NamedTuple):
    """A row with what its columns are, where its label and its date stand, and its setting."""

    cells: Sequence[Cell]
    columns: Sequence[Column]
    label: int
    dated: int | None
    setting: Setting
    has_name: Callable[[str], bool]

    def list_told(self) -> Iterator[tuple[Column, Cell]]:
        """Yield the cells that say something of the label."""
        for at, (column, cell) in enumerate(zip(self.columns, self.cells, strict=True)):
            if cell.text and at not in (self.label, self.dated) and column.sort != "idle":
                yield column, cell

    def date_cell(self, column: Column) -> Date:
        """Return the words that date a cell: of its row, of its column, or of the whole table."""
        if self.dated is not None:
            cell = self.cells[self.dated]
            lead = word_date(list_dates(cell.text)[0], "").split()[0]
            return (f" {lead} ", cell)
        if list_dates(self.cells[self.label].text):
            return ()
        date = column.date or self.setting.date
        return (f" {date}",) if date else ()


def _is_date(cell: Cell) -> bool:
    dates = list_dates(cell.text)
    return len(dates) == 1 and dates[0].start == 0 and not drop_dates(cell.text)


def read_line(row: Row, has_name: Callable[[str], bool]) -> Line:
    """Return a row with what its headers say; a header that is a number is a row itself."""
    cells = row.cells[:MOST_CELLS]
    headers = [] if any(map(is_number, row.headers)) else row.headers
    headers = [*headers, *[""] * len(cells)][: len(cells)]
    columns = [read_header(header) for header in headers]
    first = columns[0]
    label = 1 if first.sort == "date" and len(cells) > 1 else 0
    if label and is_number(cells[1].text):
        label = 0
    dated = next((at for at, c in enumerate(columns) if c.sort == "date"), None)
    if dated is not None and not _is_date(cells[dated]):
        dated = None
    heads = [first.header] if first.sort in ("none", "member") and row.headers else []
    heads = [head for head in heads if name_subject(head)]
    return Line(cells, columns, label, dated, read_setting(row.above, heads), has_name)


def is_open(line: Line, row: Row) -> bool:
    """Tell whether it is not plain that, or when, what stands in a row is so."""
    named = [c.header for c in line.columns]
    rest = [cell.text for column, cell in line.list_told() if column.sort in ("none", "number")]
    return (
        line.setting.is_open
        or any(has_doubt(text) for text in [*named, *rest])
        or any(_SAID.search(text) for text in named)
        or any(c.sort == "none" and any(s.isdigit() for s in c.header) for c in line.columns[1:])
        or len(row.cells) > MOST_CELLS
    )
