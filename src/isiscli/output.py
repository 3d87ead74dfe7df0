"""Write every answer and every message: the only road to stdout and stderr."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from typing import Literal, NamedTuple

from isiscli.inert import show_line
from isiscli.render.page import Page
from isiscli.streams import close_quietly, flush_out, write_out

Format = Literal["table", "json", "jsonl", "csv", "tsv", "plain", "markdown", "toml"]

FOUND, NOT_FOUND, FAILED, INTERRUPTED = 0, 1, 2, 130
"""Exit statuses, as grep has them."""

UNCHECKED = 3
"""The exit status of a check that found nothing to compare, which is not a pass."""


class Result(NamedTuple):
    """What a command hands back: a page or a text for stdout, notes for stderr, a status."""

    page: Page | None = None
    format: Format = "plain"
    text: str = ""
    notes: Sequence[str] = ()
    status: int = FOUND


def is_terminal() -> bool:
    """Tell whether stdout is a terminal that a person looks at."""
    return sys.stdout is not None and sys.stdout.isatty()


def find_width() -> int:
    """Return the columns of the screen: of COLUMNS, else of the terminal, else 80; 20 at least.

    This is what shutil finds, without what it loads to pack and unpack archives.
    """
    columns = 0
    with suppress(ValueError):
        columns = max(int(os.environ.get("COLUMNS", "")), 0)
    if not columns and sys.__stdout__ is not None:
        with suppress(OSError, ValueError):  # no terminal, or closed
            columns = os.get_terminal_size(sys.__stdout__.fileno()).columns
    return max(columns or 80, 20)


def _render_table(page: Page) -> Iterator[str]:
    from isiscli.render.table import Screen, render  # rich, 22 ms, for people alone

    terminal = is_terminal()
    return render(page, Screen(find_width(), terminal, not os.environ.get("NO_COLOR")))


def _render(page: Page, form: Format) -> Iterator[str]:
    if form == "table":
        return _render_table(page)
    if form == "jsonl":
        from isiscli.render.json import render_lines

        return render_lines(page)
    module = import_module(f"isiscli.render.{form}")
    chunks: Iterator[str] = module.render(page)
    return chunks


def warn(message: str) -> None:
    """Write one line on stderr."""
    line = f"isiscli: {show_line(message)}\n"
    with suppress(OSError, ValueError):  # a stderr that is full or closed changes no answer
        if sys.stderr is not None:
            sys.stderr.buffer.write(line.encode("utf-8", "backslashreplace"))
            sys.stderr.flush()


def _write_all(result: Result) -> None:
    if result.page is not None:
        for chunk in _render(result.page, result.format):
            write_out(chunk)
    if result.text:
        write_out(result.text)
    flush_out()


def deliver(result: Result) -> int:
    """Write a result and return its exit status, also where the reader of stdout has gone.

    Raises OSError where stdout takes no more.
    """
    try:
        _write_all(result)
    except BrokenPipeError:  # what was found stays found: a check must not pass for want of readers
        close_quietly()
        return result.status
    for note in result.notes:
        warn(note)
    return result.status
