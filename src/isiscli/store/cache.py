"""Find where stores are kept, and tell one state of the packs from another."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from isiscli.errors import PackError
from isiscli.store.tables import FORMAT


def _stat(entry: "os.DirEntry[str]") -> os.stat_result:
    try:
        return entry.stat()
    except OSError:  # a link to nowhere, which reading the pack reports
        return entry.stat(follow_symlinks=False)


def describe_files(packs: Sequence[Path]) -> str:
    """Return what tells one state of the packs' files from another: names, sizes and times."""
    lines = [str(FORMAT)]
    for pack in packs:
        lines.append(str(pack))
        try:
            with os.scandir(pack) as entries:
                files = sorted(
                    (e.name, _stat(e)) for e in entries if e.name.endswith((".toml", ".jsonl"))
                )
        except OSError as error:
            reason = error.strerror or "cannot be read"
            raise PackError(
                [f"{pack}: {reason}; a pack is a folder of TOML or JSON Lines files"]
            ) from error
        lines += [f"{n} {s.st_size} {s.st_mtime_ns} {s.st_ctime_ns}" for n, s in files]
    return "\n".join(lines).encode("utf-8", "backslashreplace").decode()


def find_cache_folder() -> Path | None:
    """Return the folder for stores, or None where the user has none."""
    chosen = os.environ.get("ISISCLI_CACHE_DIR")
    if chosen:
        return Path(chosen).absolute()
    if sys.platform == "linux":  # what platformdirs answers, 4 ms sooner
        parent, home = os.environ.get("XDG_CACHE_HOME", ""), os.environ.get("HOME", "")
        if parent.startswith("/") or home.startswith("/"):
            return Path(parent if parent.startswith("/") else f"{home}/.cache", "isiscli")
    import platformdirs

    try:
        folder = Path(platformdirs.user_cache_dir("isiscli", appauthor=False))
    except RuntimeError:  # a user without a home
        return None
    return folder if folder.is_absolute() else None
