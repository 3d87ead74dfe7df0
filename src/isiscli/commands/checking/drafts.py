"""Read the drafts that a command line names."""

import codecs
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from isiscli.errors import DraftError

STDIN = "-"
_SHOWN_STDIN = "<stdin>"
_MARKDOWN = (".md", ".markdown")
_BOM = "\ufeff"

_MOST_BYTES = 16 * 2**20
"""A book has about one million characters; what is larger is no draft."""

_WIDE_BOMS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
"""What a file in another encoding of Unicode starts with, the longer marks first."""


class Draft(NamedTuple):
    """A draft as it was read; `bom` is what stood before its text, `path` is None for stdin."""

    name: str
    path: Path | None
    text: str
    bom: str
    markdown: bool

    @property
    def whole(self) -> str:
        """The draft to the last byte."""
        return self.bom + self.text


def _resolve(name: str) -> str:
    """Return what tells the file of a name from all others."""
    if name == STDIN:
        return name
    try:
        return os.path.realpath(name)
    except (OSError, ValueError):  # what no file can be called
        return name


def find_drafts(given: Sequence[str]) -> list[str]:
    """Return the paths that `given` names; a pattern that no shell expanded is expanded.

    A file comes once, under the first of its names. A pattern that matches nothing stays as it is.
    """
    paths: list[str] = []
    for name in given:
        is_path = os.path.exists(name)  # noqa: PTH110 - no error for what no file can be called
        if any(sign in name for sign in "*?[") and not is_path:
            from glob import glob  # the shell has mostly done this

            paths += sorted(glob(name, recursive=True)) or [name]  # noqa: PTH207 - absolute ones too
        else:
            paths.append(name)
    first: dict[str, str] = {}
    for path in paths:
        first.setdefault(_resolve(path), path)
    return list(first.values())


def _read_bytes(name: str) -> bytes:
    if name == STDIN:
        if sys.stdin is None:
            raise DraftError(f"{_SHOWN_STDIN}: there is no standard input")
        return sys.stdin.buffer.read(_MOST_BYTES + 1)
    if Path(name).is_dir():
        raise DraftError(f"{name}: is a folder; name its drafts, as in '{Path(name) / '*.md'}'")
    with Path(name).open("rb") as handle:
        return handle.read(_MOST_BYTES + 1)


def _decode(name: str, data: bytes) -> str:
    if len(data) > _MOST_BYTES:
        raise DraftError(f"{name}: is larger than {_MOST_BYTES // 2**20} MiB; check it in parts")
    for bom, encoding in _WIDE_BOMS.items():
        if data.startswith(bom):
            raise DraftError(f"{name}: is {encoding}; save it as UTF-8")
    if b"\0" in data:
        raise DraftError(f"{name}: is not text; save the draft as Markdown or plain text")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = f"0x{data[error.start]:02x}"
        raise DraftError(
            f"{name}: is not UTF-8, as the byte {byte} in line {line} shows; save it as UTF-8"
        ) from None


def read_draft(name: str, markdown: bool | None) -> Draft:
    """Read one draft; `markdown` is None where its name decides.

    Raises DraftError, in one line, where it is not a text in UTF-8 of at most 16 MiB.
    """
    shown = _SHOWN_STDIN if name == STDIN else name
    try:
        data = _read_bytes(name)
    except FileNotFoundError:
        raise DraftError(f"{shown}: there is no such file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DraftError(f"{shown}: cannot be read: {reason}") from error
    text = _decode(shown, data)
    bom = _BOM if text.startswith(_BOM) else ""
    if markdown is None:
        markdown = name == STDIN or Path(name).suffix.lower() in _MARKDOWN
    path = None if name == STDIN else Path(name)
    return Draft(shown, path, text[len(bom) :], bom, markdown)
