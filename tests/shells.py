"""Ask isiscli for completions as a shell does."""

import os
import shlex
import subprocess
import sys

from conftest import SAMPLE


def complete_in(shell: str, words: str, **environment: str) -> list[str]:
    """Return what isiscli offers `shell` for a line that ends with the cursor."""
    line = {
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(shlex.split(words + ".")) - 1),
        "_TYPER_COMPLETE_ARGS": words,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        "_ISISCLI_COMPLETE": f"complete_{shell}",
        "ISISCLI_PACKS": str(SAMPLE),
    }
    done = subprocess.run(
        [sys.executable, "-m", "isiscli"],
        env={**os.environ, **line, **environment},
        capture_output=True,
        check=False,
    )
    assert done.stderr == b""
    return done.stdout.decode().splitlines()
