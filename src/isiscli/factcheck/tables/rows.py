"""Tell what the cells of a row say as sentences, where that is plain."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.drafts.prose import GAP
from isiscli.factcheck.drafts.tables import Cell, Row
from isiscli.factcheck.rules.membership.coalition import find_coalitions
from isiscli.factcheck.tables.columns import COUNTED, Column, read_header
from isiscli.factcheck.tables.events import tell_event
from isiscli.factcheck.tables.figures import is_bare, is_number, tell_count, tell_head, tell_number
from isiscli.factcheck.tables.lines import Line, is_open, read_line
from isiscli.factcheck.tables.names import tell_box, tell_listed, tell_named
from isiscli.factcheck.tables.settings import (
    COALITION,
    Setting,
    is_listing,
    list_dates,
    name_subject,
)
from isiscli.factcheck.tables.tellings import Telling, tell

_SAYING = re.compile(
    r"\b(?:is|are|was|were|has|have|had|says?|said|told|added|announced|reported|wrote|asked)\b",
    re.IGNORECASE,
)
_OF_WHOLE = ("founded", "pledged", "leader", "joined", "member", "region")
"""What says nothing without the one that it is said of."""


class ToldRow(NamedTuple):
    """Each cell of a row with the ways to say what it says, none where that is not plain.

    `is_plain` where the row may be read as it stands, too: nothing around it makes it doubtful or
    dates it otherwise.
    """

    cells: Sequence[tuple[Cell, Sequence[Telling]]]
    is_plain: bool


def _tell_figure(line: Line, column: Column, cell: Cell, setting: Setting) -> Iterator[Telling]:
    label, date = line.cells[line.label], line.date_cell(column)
    sort, noun = line.columns[line.label].sort, label.text.strip(" :")
    is_named = column.sort == "number" or setting is not line.setting
    if line.label == line.dated:
        if column.sort == "counted":
            yield from tell_count(cell, column.header, setting, date)
        elif column.sort in ("member", "none") and column.header:
            yield tell_head(cell, column.header, date)
    elif COUNTED.fullmatch(noun):
        if is_named or column.sort == "member":
            yield from tell_count(cell, noun, setting, date)
    elif column.sort == "number":
        yield from tell_number(cell, label, setting, date, line.has_name)
    elif column.sort == "counted" and sort == "region":
        if setting.subject == COALITION:
            yield tell(cell, cell, " of the Coalition’s members are from ", label, *date)
    elif column.sort == "counted":
        own = Setting(name_subject(label.text) or "")
        yield from tell_count(cell, column.header, own, date)


def _tell_cell(line: Line, column: Column, cell: Cell) -> Iterator[Telling]:
    label, date, setting = line.cells[line.label], line.date_cell(column), line.setting
    named = name_subject(column.header) if column.sort in ("none", "member") else ""
    if named:
        setting = setting._replace(subject=named)
    if is_number(cell.text):
        yield from _tell_figure(line, column, cell, setting)
    elif column.sort == "number":
        yield from tell_box(cell, read_header(label.text), setting, date)
    elif column.sort != "none":
        yield from tell_named(cell, label, column, setting, date)


def _tell_label(line: Line, row: Row) -> Iterator[Telling]:
    """Yield what a row says by itself of its label: that it happened then, or is a member."""
    column, cell = line.columns[line.label], line.cells[line.label]
    date = line.date_cell(column)
    is_counted = any(is_number(other.text) for _, other in line.list_told())
    is_event = column.sort in ("event", "number", "none", "label") and not is_counted
    if is_event and line.dated is not None:
        yield from tell_event(cell, line.cells[line.dated], date)
    is_listed = column.sort == "name" and any(map(is_listing, row.above[:2]))
    others = {c.sort for c, _ in line.list_told()}
    if (is_listed or column.sort == "member") and not others & {"none", "member", "number"}:
        yield from tell_listed(cell, column, line.setting, date)


def _is_plain(line: Line, row: Row) -> bool:
    """Tell whether a row of which no cell is told can be read as it stands.

    A number without a unit is to be of something that the label names, and dated as the table is.
    """
    label = line.cells[line.label].text
    is_dated = bool(line.setting.date) and not any(list_dates(c.text) for c in row.cells)
    is_partial = len(row.cells) == 2 and read_header(label).sort in _OF_WHOLE
    numbers = [cell for _, cell in line.list_told() if is_number(cell.text)]
    is_named = line.has_name(label) or any(find_coalitions(label))
    is_vague = any(is_bare(cell) for cell in numbers) and not is_named
    return not (is_dated or is_partial or len(numbers) > 1 or is_vague)


def _is_told(row: Row) -> bool:
    """Tell whether a row is of cells that can say something, and not of a sentence."""
    if len(row.cells) < 2 or any(GAP in cell.text for cell in row.cells):
        return False
    return bool(row.headers) or row.is_header or not _SAYING.search(row.cells[0].text)


def tell_row(row: Row, has_name: Callable[[str], bool]) -> ToldRow:
    """Return what the cells of a row say, and whether it may be read as it stands.

    `has_name` tells whether a text names what the facts know.
    """
    if row.is_header and not any(is_number(cell.text) for cell in row.cells):
        return ToldRow([], False)
    if not _is_told(row):
        return ToldRow([], True)
    line = read_line(row, has_name)
    if is_open(line, row):
        return ToldRow([], False)
    label = line.cells[line.label]
    told = [(label, [*_tell_label(line, row)])]
    told += [(cell, [*_tell_cell(line, column, cell)]) for column, cell in line.list_told()]
    told = [(cell, forms) for cell, forms in told if forms or cell is not label]
    if label.text and any(forms for _, forms in told):
        return ToldRow(told, False)
    return ToldRow([], _is_plain(line, row))
