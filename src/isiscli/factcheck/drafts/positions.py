"""Turn offsets in a text into the lines and columns that an editor shows."""

import re
from bisect import bisect_right

LINE_END = re.compile(r"\r\n?|\n")
BOM = "\ufeff"


class Positions:
    """The lines of a text, ended by LF, CRLF or CR; no other character ends one."""

    def __init__(self, text: str) -> None:
        self.starts = [0, *(found.end() for found in LINE_END.finditer(text))]
        """The offset of the first character of each line."""
        self._has_bom = text.startswith(BOM)

    def find_line(self, offset: int) -> int:
        """Return the number of the line, from 1, that holds `offset`."""
        return bisect_right(self.starts, offset)

    def locate(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1; columns are code points, and a BOM is none."""
        line = self.find_line(offset)
        column = offset - self.starts[line - 1] + 1
        if self._has_bom and line == 1 and column > 1:
            column -= 1
        return line, column
