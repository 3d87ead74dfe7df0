"""Run a process of its own, and tell what it took."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"


class Spent(NamedTuple):
    """What a process took: seconds of the clock, of the processor, and megabytes at its peak.

    What the processes took that it waited for is counted in, but for the clock; the peak is that of
    the largest of them.
    """

    clock: float
    processor: float
    megabytes: float


def run(
    command: Sequence[str], environment: Mapping[str, str], folder: Path | None = None
) -> Spent:
    """Return what a command takes in a folder, whatever it prints and however it ends.

    Modules are compiled once, as they are where they are installed, whatever the environment says.
    """
    environment = {name: environment[name] for name in environment if name != _NO_BYTECODE}
    start = time.perf_counter()
    process = subprocess.Popen(
        command,
        env=environment,
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    processor = usage.ru_utime + usage.ru_stime
    return Spent(time.perf_counter() - start, processor, usage.ru_maxrss / 1024)
