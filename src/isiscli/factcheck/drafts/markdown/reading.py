"""Read the passages of Markdown."""

import re
from collections.abc import Callable

from markdown_it.token import Token

from isiscli.factcheck.drafts.markdown.above import Above
from isiscli.factcheck.drafts.markdown.blocks import DEEPEST, Blocks
from isiscli.factcheck.drafts.markdown.html_text import read_html
from isiscli.factcheck.drafts.markdown.inline import Inline, read_inline
from isiscli.factcheck.drafts.markdown.lists import Entry, OpenList
from isiscli.factcheck.drafts.passages import Passage, Reading
from isiscli.factcheck.drafts.prose import Prose, fold_pieces, join_prose
from isiscli.factcheck.drafts.suppressions import Extent
from isiscli.factcheck.drafts.tables import Cell, Row, split_cells, split_pair

_TASK = re.compile(r"\[[ xX]\] ")


class _Walk:
    """Goes once through the tokens of a draft, and keeps what is open around them."""

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks
        self._quotes = 0
        self._lists: list[OpenList] = []
        self._lead: Entry | None = None
        self._is_paragraph = False
        self._entries: list[Entry] = []
        self._comments: list[tuple[int, int]] = []
        self._above = Above()
        self._headers: list[str] = []
        self._rules: dict[str, Callable[[Token], None]] = {
            "blockquote_open": self._open_quote, "blockquote_close": self._close_quote,
            "bullet_list_open": self._open_list, "bullet_list_close": self._close_list,
            "ordered_list_open": self._open_list, "ordered_list_close": self._close_list,
            "list_item_open": self._open_item, "fence": self._skip, "code_block": self._skip,
            "paragraph_open": self._open_paragraph, "heading_open": self._open_heading,
            "inline": self._read_text, "html_block": self._read_html, "row": self._read_row,
            "table_open": self._open_table,
        }  # fmt: skip

    def read(self, first_line: int) -> Reading:
        tokens = self._blocks.tokens
        extents: list[Extent] = []
        for token, following in zip(tokens, [*tokens[1:], *tokens[-1:]], strict=True):
            if token.map and token.type != "inline":
                first, end = token.map
                extents.append(Extent(first + first_line, end + first_line - 1))
            if rule := self._rules.get(token.type):
                rule(token)
            if token.type not in ("inline", "paragraph_close", "heading_close"):
                self._lead = None
            if token.level + 1 >= DEEPEST and token.nesting > 0 > following.nesting:
                self._read_deep(token)
        passages = [entry.passage for entry in self._entries if entry.text]
        return Reading(passages, self._comments, extents)

    def _open_quote(self, _: Token) -> None:
        self._quotes += 1

    def _close_quote(self, _: Token) -> None:
        self._quotes -= 1

    def _open_list(self, _: Token) -> None:
        self._add_to_item(None)
        self._lists.append(OpenList(self._lead))

    def _close_list(self, _: Token) -> None:
        self._lists.pop().join()

    def _open_item(self, _: Token) -> None:
        self._lists[-1].items.append([])

    def _skip(self, _: Token) -> None:
        self._add_to_item(None)

    def _add_to_item(self, entry: Entry | None) -> None:
        if self._lists:
            self._lists[-1].items[-1].append(entry)

    def _add(self, prose: Prose, *, is_whole: bool = False, is_paragraph: bool = False) -> Entry:
        entry = Entry(Passage(prose, self._quotes > 0, is_whole), is_paragraph)
        self._entries.append(entry)
        self._add_to_item(entry)
        return entry

    def _fold(self, start: int, source: str, inline: Inline) -> Prose:
        self._comments += [(start + first, start + end) for first, end in inline.comments]
        return fold_pieces(source, inline.pieces, start)

    def _read_inline(self, start: int, source: str) -> Prose:
        return self._fold(start, source, read_inline(source, self._blocks.has_label))

    def _open_paragraph(self, _: Token) -> None:
        self._is_paragraph = True

    def _open_heading(self, token: Token) -> None:
        self._is_paragraph = False
        self._above.open_heading(token.tag)

    def _open_table(self, _: Token) -> None:
        self._headers = []

    def _read_text(self, token: Token) -> None:
        start, source = self._blocks.cut(_first(token), token.content)
        prose = self._read_inline(start, source)
        is_first = bool(self._lists) and not self._lists[-1].items[-1]
        if is_first and _TASK.match(prose.text):
            prose = prose.cut(4, len(prose.text))
        is_paragraph = self._is_paragraph
        entry = self._add(prose, is_whole=not is_paragraph, is_paragraph=is_paragraph)
        row = split_pair(prose, self._above.list_words()) if is_paragraph else None
        entry.passage = entry.passage._replace(row=row)
        if not self._lists and not (row and row.cells[-1].text[:1].isdigit()):
            self._above.add(prose.text)
        self._lead = entry if is_paragraph or prose.text.endswith(":") else None

    def _read_html(self, token: Token) -> None:
        start, source = self._blocks.cut(_first(token), token.content.rstrip("\n"))
        for inline in read_html(source):
            self._add(self._fold(start, source, inline))

    def _read_row(self, token: Token) -> None:
        start, source = self._blocks.cut(_first(token), token.content)
        cells: list[Cell] = []
        for first, end in split_cells(source):
            prose = self._read_inline(start + first, source[first:end])
            cells.append(Cell(prose, start + first + len(source[first:end].rstrip())))
        row = Row(cells, self._headers, self._above.list_words(), is_header=not self._headers)
        self._headers = self._headers or [cell.text for cell in cells]
        filled = [cell.prose for cell in cells if cell.text]
        if filled:
            prose = join_prose(filled, [", "] * (len(filled) - 1))
            entry = self._add(prose, is_whole=True)
            entry.passage = entry.passage._replace(row=row)

    def _read_deep(self, token: Token) -> None:
        start, source = self._blocks.cut_deep(*(token.map or (0, 1)))
        self._add(self._read_inline(start, source))


def _first(token: Token) -> int:
    return token.map[0] if token.map else 0


def read_markdown(draft: str, start: int, first_line: int) -> Reading:
    """Return the passages of the Markdown from `start`, which is in line `first_line`."""
    return _Walk(Blocks(draft, start)).read(first_line)
