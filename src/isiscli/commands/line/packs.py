"""Tell which packs a command line and its environment name."""

import os
from pathlib import Path


def list_packs(given: list[Path] | None) -> list[Path]:
    """Return the packs of the command line and of ISISCLI_PACKS, in that order."""
    listed = os.environ.get("ISISCLI_PACKS", "")
    return [*(given or ()), *(Path(part) for part in listed.split(os.pathsep) if part)]
