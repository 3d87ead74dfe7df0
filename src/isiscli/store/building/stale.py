"""Tell which files of packs have changed since a store was compiled from them."""

from collections.abc import Sequence
from pathlib import Path

from isiscli.pack.words import WORDS


def _read_states(fingerprint: str, packs: Sequence[Path]) -> dict[Path, str]:
    """Return the state of each file in a description of packs, as cache.py writes it."""
    folders = {str(pack): pack for pack in packs}
    states: dict[Path, str] = {}
    folder = Path()
    for line in fingerprint.split("\n")[1:]:
        if line in folders:
            folder = folders[line]
        else:
            name, *state = line.rsplit(" ", 3)
            states[folder / name] = " ".join(state)
    return states


def list_changed(before: str, now: str, packs: Sequence[Path]) -> list[Path]:
    """Return the files of records that differ between two states of packs.

    None where there are other files than before, or where what a pack says about words differs.
    """
    old, new = _read_states(before, packs), _read_states(now, packs)
    changed = [path for path, state in new.items() if state != old.get(path)]
    same_files = list(old) == list(new)
    return changed if same_files and not any(path.name == WORDS for path in changed) else []


def is_few(some: Sequence[Path], files: Sequence[Path]) -> bool:
    """Tell whether some files are so few of all that the others are worth keeping as they are."""
    return 2 * sum(path.stat().st_size for path in some) <= sum(p.stat().st_size for p in files)
