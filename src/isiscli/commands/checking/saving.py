"""Replace what a file holds at once, so that no half of it is ever seen."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from isiscli.errors import DraftError


def replace_file(path: Path, old: bytes, new: bytes) -> None:
    """Put `new` in the place of `old`.

    The file keeps its permissions; a link is followed to the file that it leads to. Raises
    DraftError, with the file as it was, where it cannot be written or no longer holds `old`.
    """
    try:
        target = path.resolve(strict=True)
        with target.open("r+b") as current:  # a file that must not be written is left alone
            found, mode = current.read(), os.fstat(current.fileno()).st_mode
        if found != old:
            raise DraftError(f"{path}: changed while it was checked; check it again")
        _write_beside(target, new, mode)
    except OSError as error:
        raise DraftError(f"{path}: cannot be written: {error.strerror or error}") from error


def _write_beside(target: Path, data: bytes, mode: int) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as beside:
            beside.write(data)
            beside.flush()
            os.fsync(beside.fileno())
        Path(name).chmod(mode & 0o7777)
        Path(name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
