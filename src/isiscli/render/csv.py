"""Write comma-separated values with a header line (RFC 4180)."""

import csv
import io
import re
from collections.abc import Iterator

from isiscli.render.columns import list_columns, list_rows
from isiscli.render.page import Page

# A spreadsheet runs a cell that starts with one of these as a formula (OWASP, CSV Injection).
_FORMULA_STARTS = ("=", "+", "-", "@")


_NUMBER = re.compile(r"-\d+(\.\d+)?")


def _disarm(cell: str) -> str:
    is_formula = cell.startswith(_FORMULA_STARTS) and not _NUMBER.fullmatch(cell)
    return f"'{cell}" if is_formula else cell


def render(page: Page) -> Iterator[str]:
    """Yield the header, then each record as a line; a cell never starts a formula."""
    line = io.StringIO(newline="")
    writer = csv.writer(line)
    for row in (list_columns(page), *list_rows(page)):
        writer.writerow([_disarm(cell) for cell in row])
        yield line.getvalue()
        line.seek(0)
        line.truncate()
