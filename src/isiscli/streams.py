"""Write on stdout, as UTF-8 whatever the locale, and close it."""

import errno
import os
import sys


def write_out(text: str) -> None:
    """Write text on stdout, which may keep it until it is flushed.

    Raises OSError where there is no stdout, or where it takes no more.
    """
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))


def flush_out() -> None:
    """Hand over what was written on stdout, if there is one.

    Raises OSError where it takes no more.
    """
    if sys.stdout is not None:
        sys.stdout.flush()


def close_quietly() -> None:
    """Let the interpreter end without a word after the reader of stdout has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
