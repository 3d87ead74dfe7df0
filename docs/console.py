"""Run the shell examples of a page as a person at a terminal of 80 columns would see them.

An example is a line that starts with "$ " inside a ```console block, with what it prints below it.
A last line "..." leaves out the rest of the output; a last line "[1]" is the exit status, which is
0 where there is none. Nothing inside the block but the commands is written by hand.
"""

import os
import pty
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_STATUS = re.compile(r"\[(\d+)\]")
# What a terminal obeys: styles, and the links that surround the name of a source.
_ESCAPE = re.compile(r"\x1b\[[\d;]*[A-Za-z]|\x1b\]8;[^\x1b]*\x1b\\")
_CUT = "..."
_PERSONAL = ("ISISCLI_FORMAT", "ISISCLI_PACKS", "FORCE_COLOR")
_OPTIONAL = "jq"
"""A program that readers may lack; without it, examples that use it stay as they are."""


class Example(NamedTuple):
    """A command, the lines that a page shows below it, and the exit status that it states."""

    command: str
    shown: list[str]
    status: int = 0

    @property
    def text(self) -> str:
        """The example as it stands in a page."""
        marks = [f"[{self.status}]"] if self.status else []
        return "\n".join([f"$ {self.command}", *self.shown, *marks]) + "\n"


def read_examples(block: str) -> Iterator[Example]:
    """Yield the examples of one block."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, *shown = part.rstrip("\n").split("\n")
        found = _STATUS.fullmatch(shown[-1]) if shown else None
        yield Example(command, shown[:-1] if found else shown, int(found[1]) if found else 0)


def run_command(command: str, folder: Path) -> tuple[int, list[str]]:
    """Return the exit status of a command and the lines that its terminal shows."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    given = {name: text for name, text in os.environ.items() if name not in _PERSONAL}
    ours = given | {"PATH": path, "COLUMNS": "80", "TERM": "xterm", "LC_ALL": "C.UTF-8"}
    screen, terminal = pty.openpty()
    shell = ["bash", "-o", "pipefail", "-c", command]
    with subprocess.Popen(  # noqa: S603 - the commands of our own pages
        shell,
        cwd=folder,
        env=ours,
        stdin=subprocess.DEVNULL,
        stdout=terminal,
        stderr=terminal,
    ) as process:
        os.close(terminal)
        output = b"".join(iter(lambda: _read(screen), b""))
    os.close(screen)
    lines = _ESCAPE.sub("", output.decode()).replace("\r\n", "\n").rstrip("\n").split("\n")
    return process.returncode, [line.rstrip() for line in lines]


def _read(screen: int) -> bytes:
    try:
        return os.read(screen, 65536)
    except OSError:  # how Linux says that the other end has been closed
        return b""


def can_run(example: Example) -> bool:
    """Tell whether this machine has the programs that an example needs."""
    return f"| {_OPTIONAL} " not in example.command or shutil.which(_OPTIONAL) is not None


def run_example(example: Example, folder: Path) -> tuple[Example, str]:
    """Return an example with what it prints now, and what is wrong with it, or ""."""
    if not can_run(example):
        return example, ""
    status, lines = run_command(example.command, folder)
    if status != example.status:
        return example, f"$ {example.command}: exit status {status}, the page says {example.status}"
    kept = len(example.shown) - 1
    if example.shown[-1:] == [_CUT] and kept < len(lines):
        lines = [*lines[:kept], _CUT]
    return example._replace(shown=lines), ""


def rewrite_examples(page: str, folder: Path, faults: list[str]) -> str:
    """Return a page with what its examples print now; what is wrong with them goes to `faults`."""

    def rewrite(block: re.Match[str]) -> str:
        done = [run_example(example, folder) for example in read_examples(block[1])]
        faults.extend(fault for _, fault in done if fault)
        return "```console\n" + "".join(example.text for example, _ in done) + "```"

    return _BLOCK.sub(rewrite, page)
