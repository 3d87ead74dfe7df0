"""Show what a terminal of a given width shows of a command, by emulating one."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from typing import NamedTuple

import pyte

HEIGHT = 250
"""Rows of the emulated terminal, more than any tested answer has lines."""


class Screen(NamedTuple):
    """What a run left on an emulated terminal; `raw` is what was sent to it."""

    status: int
    raw: bytes
    emulated: pyte.Screen

    @property
    def lines(self) -> list[str]:
        """The lines as a person sees them, without trailing space."""
        return [line.rstrip() for line in self.emulated.display]

    @property
    def text(self) -> str:
        """All that a person sees, down to the last line with something on it."""
        return "\n".join(self.lines).rstrip() + "\n"

    def styles_of(self, words: str, line: str) -> set[str]:
        """Return the styles in which `words` stand in the first line that holds `line`."""
        row = next(n for n, shown in enumerate(self.lines) if line in shown)
        start = self.lines[row].index(words)
        cells = [self.emulated.buffer[row][start + n] for n in range(len(words))]
        names = ("bold", "italics", "underscore", "reverse", "blink")
        return {name for name in names if all(getattr(cell, name) for cell in cells)}

    @property
    def colours(self) -> set[str]:
        """Every foreground and background colour on the screen but the terminal's own."""
        rows = self.emulated.buffer.values()
        cells = [cell for row in rows for cell in row.values()]
        return {colour for cell in cells for colour in (cell.fg, cell.bg)} - {"default"}


def _read_all(master: int) -> bytes:
    """Read until the last process on the other side has closed the terminal."""
    chunks = []
    while True:
        try:
            chunks.append(os.read(master, 65536))
        except OSError:  # Linux says EIO where others say end of file
            break
        if not chunks[-1]:
            break
    return b"".join(chunks)


def show_on_terminal(*arguments: str, width: int = 80, **environment: str) -> Screen:
    """Run isiscli with a terminal of `width` columns as its stdin, stdout and stderr."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, width, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "isiscli", *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**os.environ, "TERM": "xterm-256color", **environment},
    )
    os.close(slave)
    raw = _read_all(master)
    os.close(master)
    screen = pyte.Screen(width, HEIGHT)
    pyte.ByteStream(screen).feed(raw)
    return Screen(process.wait(), raw, screen)
