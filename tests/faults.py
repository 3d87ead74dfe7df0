"""Do a piece of work again and again in forks of a process, each time with another fault."""

import json
import os
import resource
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from isiscli.cli import run
from isiscli.store.building import renew
from store.figures import ask_figures

_FILES = frozenset("open os.mkdir os.rename os.remove os.chmod os.scandir os.fsync".split())
"""Audit events of Python before which a process is killed; it has none for fsync, we make one."""

_DATABASES = frozenset(("sqlite3.connect", "sql"))
"""The same for databases; each statement is one that we make."""

_PAGE = 4096


def _kill_at(step: int, steps: frozenset[str], heard: Path) -> None:
    """Kill this process as it comes to its n-th step of some; `heard` tells what that was."""
    left = step
    fsync, connect = os.fsync, sqlite3.connect

    def hear(event: str, _: object = None) -> None:
        nonlocal left
        left -= event in steps
        if left == 0 and event in steps:
            left = -1  # writing the note is no step
            heard.write_text(event)
            os.kill(os.getpid(), signal.SIGKILL)

    def open_database(*arguments: Any, **options: Any) -> sqlite3.Connection:
        db: sqlite3.Connection = connect(*arguments, **options)
        db.set_trace_callback(lambda _: hear("sql"))
        return db

    def sync(handle: int) -> None:
        hear("os.fsync")
        fsync(handle)

    vars(os)["fsync"], vars(sqlite3)["connect"] = sync, open_database
    sys.addaudithook(hear)


def _fork(work: Callable[[], object]) -> int:
    """Do `work` in a fork; return 0 where it ends well, 1 where not, or -9 where it was killed."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException as error:  # whatever it is, the fork ends here
            sys.stderr.write(f"{error!r}\n")
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _expect(answer: object, work: Callable[[], object]) -> None:
    given = work()
    if given != answer:
        raise ValueError(given)


class _Cache:
    """The cache folder of this process, and what a sound store of a pack in it looks like."""

    def __init__(self, pack: Path) -> None:
        self._pack = pack
        self.folder = Path(os.environ["ISISCLI_CACHE_DIR"])
        self.answer = self.ask()
        self.sound = dict(self._read())[".sqlite"]
        self.clear()

    def ask(self) -> list[str]:
        return ask_figures(self._pack)

    def clear(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def _read(self) -> list[tuple[str, bytes]]:
        files = sorted(self.folder.iterdir()) if self.folder.exists() else []
        return [(path.suffix, path.read_bytes()) for path in files]

    @property
    def stores(self) -> list[bool]:
        """Whether each finished store is sound."""
        return [data == self.sound for suffix, data in self._read() if suffix == ".sqlite"]

    @property
    def drafts(self) -> int:
        """How many unfinished stores there are."""
        return sum(suffix == ".tmp" for suffix, _ in self._read())


def kill_compiler(pack: Path, heard: Path) -> Iterator[dict[str, Any]]:
    """Yield what is left of a first answer that is killed at its n-th step, and the next answer."""
    cache, step, status = _Cache(pack), 0, -9
    while status == -9:
        step += 1

        def work(step: int = step) -> None:
            _kill_at(step, _FILES | _DATABASES, heard)
            cache.ask()

        status = _fork(work)
        left = {"stores": cache.stores, "drafts": cache.drafts}
        right = cache.ask() == cache.answer and all(cache.stores)
        yield {"status": status, "event": heard.read_text(), "right": right, **left}
        cache.clear()


def kill_updater(pack: Path, heard: Path) -> Iterator[dict[str, Any]]:
    """Yield what a store is after an answer that brings it up to date is killed at its n-th step.

    One of the files has changed, and nothing may be compiled anew.
    """
    cache = _Cache(pack)
    before = cache.ask()
    (store,) = cache.folder.glob("*.sqlite")
    old = store.read_bytes()
    vars(renew)["compile_packs"] = None
    sheep = pack / "sheep.toml"
    sheep.write_text(sheep.read_text(encoding="utf-8").replace("sheep-", "goats-"))
    after = cache.ask()
    new = store.read_bytes()
    step, status = 0, -9
    while status == -9:
        step += 1
        store.write_bytes(old)

        def work(step: int = step) -> None:
            _kill_at(step, _FILES | _DATABASES, heard)
            cache.ask()

        status = _fork(work)
        left = {old: "old", new: "new"}.get(store.read_bytes(), "half")
        right = before != after == cache.ask()
        yield {"status": status, "event": heard.read_text(), "left": left, "right": right}


def kill_fix(draft: Path, heard: Path) -> Iterator[dict[str, Any]]:
    """Yield what a draft is after a `check --fix` that is killed at its n-th step.

    What each leaves beside the draft is there for the next ones.
    """
    old = draft.read_bytes()
    _fork(lambda: run(["check", "--fix", str(draft)]))
    new = draft.read_bytes()
    run(["check", str(draft), "--json"])  # what a check reads once is read before the forks
    sys.stdout.flush()
    step, status = 0, -9
    while status == -9:
        step += 1
        draft.write_bytes(old)

        def work(step: int = step) -> None:
            _kill_at(step, _FILES, heard)
            run(["check", "--fix", str(draft)])

        status = _fork(work)
        left = {old: "old", new: "new"}.get(draft.read_bytes(), "half")
        yield {"status": status, "event": heard.read_text(), "left": left}


def fill_disk(pack: Path, _: Path) -> Iterator[dict[str, Any]]:
    """Yield how a first answer fares where no file can grow over 0, 4, 8, ... KiB."""
    cache = _Cache(pack)
    for size in range(0, len(cache.sound) + _PAGE, _PAGE):

        def work(size: int = size) -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
            _expect(cache.answer, cache.ask)

        yield {"status": _fork(work), "stores": cache.stores, "drafts": cache.drafts}
        cache.clear()


def start_at_once(pack: Path, _: Path) -> Iterator[dict[str, Any]]:
    """Yield the statuses of 50 processes that open an empty cache at one moment."""
    cache = _Cache(pack)
    gate, opened = os.pipe()
    children = []
    for _number in range(50):
        children.append(os.fork())
        if children[-1] == 0:
            os.close(opened)
            os.read(gate, 1)  # ends as the other side is closed
            os._exit(int(cache.ask() != cache.answer))
    os.close(opened)
    ended = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    yield {"statuses": ended, "stores": cache.stores, "drafts": cache.drafts}


FAULTS: dict[str, Callable[[Path, Path], Iterator[dict[str, Any]]]] = {
    "kill compiler": kill_compiler,
    "kill updater": kill_updater,
    "kill fix": kill_fix,
    "fill disk": fill_disk,
    "start at once": start_at_once,
}

if __name__ == "__main__":
    NAME, SUBJECT, HEARD, REPORT = sys.argv[1:]
    Path(HEARD).touch()
    outcomes = list(FAULTS[NAME](Path(SUBJECT), Path(HEARD)))
    Path(REPORT).write_text(json.dumps(outcomes), encoding="utf-8")
