"""Find where stores are kept, and tell one state of the packs from another.

Completion reads this before anything else, so it does without pathlib, typing and collections.
"""

import os
import sys
import zlib

from isiscli.store.tables import FORMAT

BUNDLED = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data")
"""The pack that comes with isiscli."""


def _resolve(pack: str) -> str:
    """Return where a pack is.

    Raises PackError where its path leads in a circle.
    """
    path = os.path.realpath(pack)
    if os.path.islink(path):
        from isiscli.errors import PackError

        reason = "a pack's path cannot be followed: its links lead in a circle"
        raise PackError([f"{pack}: {reason}"])
    return path


def list_packs_in_use(packs: list[str]) -> list[str]:
    """Return the bundled pack and `packs`, each once, in the order given.

    Raises PackError where a path leads in a circle.
    """
    return list(dict.fromkeys([BUNDLED, *map(_resolve, packs)]))


def _stat(entry: "os.DirEntry[str]") -> os.stat_result:
    try:
        return entry.stat()
    except OSError:  # a link to nowhere, which reading the pack reports
        return entry.stat(follow_symlinks=False)


def describe_files(packs: list[str]) -> str:
    """Return what tells one state of the packs' files from another: names, sizes and times.

    Raises PackError where a pack is no folder that can be read.
    """
    lines = [str(FORMAT)]
    for pack in packs:
        lines.append(pack)
        try:
            with os.scandir(pack) as entries:
                files = sorted(
                    (e.name, _stat(e)) for e in entries if e.name.endswith((".toml", ".jsonl"))
                )
        except OSError as error:
            from isiscli.errors import PackError

            reason = error.strerror or "cannot be read"
            raise PackError(
                [f"{pack}: {reason}; a pack is a folder of TOML or JSON Lines files"]
            ) from error
        lines += [f"{n} {s.st_size} {s.st_mtime_ns} {s.st_ctime_ns}" for n, s in files]
    return "\n".join(lines).encode("utf-8", "backslashreplace").decode()


def find_cache_folder() -> str | None:
    """Return the folder for stores, or None where the user has none."""
    chosen = os.environ.get("ISISCLI_CACHE_DIR")
    if chosen:
        return os.path.join(os.getcwd(), chosen)
    if sys.platform == "linux":  # what platformdirs answers, 4 ms sooner
        parent, home = os.environ.get("XDG_CACHE_HOME", ""), os.environ.get("HOME", "")
        if parent.startswith("/") or home.startswith("/"):
            return os.path.join(parent if parent.startswith("/") else f"{home}/.cache", "isiscli")
    import platformdirs

    try:
        folder = platformdirs.user_cache_dir("isiscli", appauthor=False)
    except RuntimeError:  # a user without a home
        return None
    return folder if os.path.isabs(folder) else None


def locate_store(packs: list[str]) -> tuple[str | None, str]:
    """Return where the store of packs is kept, if anywhere, and what tells their present state.

    Raises PackError where a pack is no folder that can be read.
    """
    fingerprint = describe_files(packs)
    folder = find_cache_folder()
    key = zlib.crc32("\n".join(packs).encode("utf-8", "surrogateescape"))
    return folder and os.path.join(folder, f"store-{FORMAT}-{key:08x}.sqlite"), fingerprint
