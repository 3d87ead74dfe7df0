"""Ctrl-C ends a run."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path


def test_an_interrupt_is_130_without_a_word(make_pack: Callable[..., Path], tmp_path: Path) -> None:
    """Ctrl-C while a pack is read ends the run with 130, and nothing is written."""
    pack = make_pack()
    os.mkfifo(pack / "slow.jsonl")
    process = subprocess.Popen(
        [sys.executable, "-m", "isiscli", "member", "--pack", str(pack)],
        env={**os.environ, "ISISCLI_CACHE_DIR": str(tmp_path / "cache")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with (pack / "slow.jsonl").open("wb"):  # opens once the other side reads
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert (130, b"", b"") == (process.returncode, out, err)
    assert [] == list((tmp_path / "cache").iterdir())


def test_an_interrupt_while_writing_is_130_without_a_word() -> None:
    """Ctrl-C while the reader of a long answer waits ends the run with 130."""
    process = subprocess.Popen(
        [sys.executable, "-m", "isiscli", "export"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    os.read(process.stdout.fileno(), 1)  # type: ignore[union-attr]
    process.send_signal(signal.SIGINT)  # far more is left than a pipe holds
    _, err = process.communicate()
    assert (130, b"") == (process.returncode, err)
