"""Decode the lines of JSON Lines files straight into records."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from isiscli.model import STRUCTS, AnyRecord

NOT_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding a line can raise."""


class Named(msgspec.Struct):
    """What other records need to know of one: its names, and the address of a source."""

    id: str
    name: str
    aliases: list[str] = []
    url: str = ""


class _OfKind(msgspec.Struct):
    kind: str


_find_kind = msgspec.json.Decoder(_OfKind).decode
find_names = msgspec.json.Decoder(Named).decode
_DECODERS: dict[str, Callable[[bytes], AnyRecord]] = {
    kind: msgspec.json.Decoder(struct).decode for kind, struct in STRUCTS.items()
}


def list_lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield the number and the bytes of each line that is not blank."""
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")  # noqa: PLW2901
            if not line.isspace():
                yield number, line


def decode_line(line: bytes) -> AnyRecord | None:
    """Return the record that a line is, None where it needs a closer look."""
    try:
        return _DECODERS[_find_kind(line).kind](line)
    except (KeyError, *NOT_JSON):
        return None


def list_names(path: Path) -> Iterator[Named]:
    """Yield what other records need to know of each in a file, faults passed over."""
    with suppress(OSError):
        for _, line in list_lines(path):
            with suppress(*NOT_JSON):
                yield find_names(line)
