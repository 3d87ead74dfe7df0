"""Tell which packs a command line and its environment name."""

import os


def list_packs(given: list[str] | None) -> list[str]:
    """Return the packs of the command line and of ISISCLI_PACKS, in that order."""
    listed = os.environ.get("ISISCLI_PACKS", "")
    return [*(given or ()), *(part for part in listed.split(os.pathsep) if part)]
