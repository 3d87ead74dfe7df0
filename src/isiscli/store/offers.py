"""Read what completion offers from a file that needs no database.

Each line is "<checksum> <field> <folded value> <label>", parted by tabs after the checksum, in the
order of its bytes, so that the first of those wanted is found in a few steps among a million.
"""

import io
import os
import zlib

SUFFIX = ".offers"
"""What the file is called by, beside its store."""

ID = "id"
"""The field of the ids of records; their names have "<kind>.name"."""

END = b"end\n"

_SUM = 8
"""Letters of the checksum of a line."""


def begin_offers(fingerprint: str) -> bytes:
    """Return what the file begins with that was written from one state of the packs."""
    state = fingerprint.encode()
    return b"isiscli offers 1 %d\n%s\n" % (len(state), state)


def write_offer(field: str, value: str, label: str) -> bytes:
    """Return the line of an offer; none of its parts has a tab or ends a line."""
    line = f"{field}\t{value}\t{label}".encode()
    return b"%08x %s\n" % (zlib.crc32(line), line)


def _check(line: bytes) -> bytes:
    """Return a line without its checksum.

    Raises ValueError where it is not as it was written.
    """
    text = line[_SUM + 1 : -1]
    if line != b"%08x %s\n" % (zlib.crc32(text), text):
        raise ValueError("a line does not match its checksum")
    return text


def _find_span(file: io.BufferedReader, begun: bytes) -> tuple[int, int]:
    """Return where the ends of the first and the last line are that are no offers.

    Raises ValueError where the file does not begin and end as it should.
    """
    if file.read(len(begun)) != begun:
        raise ValueError("the file is of another state of the packs")
    last = file.seek(-len(END), os.SEEK_END) - 1
    if file.read() != END:
        raise ValueError("the file has no end")
    return len(begun) - 1, last


def _go_to(file: io.BufferedReader, wanted: bytes, span: tuple[int, int]) -> None:
    """Go to where the first line stands that is not before `wanted`."""
    low, high = span
    while low < high:
        middle = (low + high) // 2
        file.seek(middle)
        file.readline()  # what is left of the line in the middle
        line = file.readline()
        if line != END and _check(line) < wanted:
            low = middle + 1
        else:
            high = middle
    file.seek(low)
    file.readline()


def list_offers(
    path: str, fingerprint: str, fields: list[str], prefix: str, most: int
) -> list[str]:
    """Return how the values of `fields` that start with the folded `prefix` are written.

    Raises OSError where there is no file at `path`, ValueError where it is not of this state of the
    packs, or where a line that was met is damaged.
    """
    rows = []
    with open(path, "rb") as file:
        span = _find_span(file, begin_offers(fingerprint))
        for field in fields:
            wanted = f"{field}\t{prefix}".encode()
            _go_to(file, wanted, span)
            for _ in range(most):
                line = file.readline()
                text = b"" if line == END else _check(line)
                if not text.startswith(wanted):
                    break
                name, value, label = text.decode().split("\t")
                rows.append((value, name, label))
    return list(dict.fromkeys(label for _, _, label in sorted(rows)))[:most]
