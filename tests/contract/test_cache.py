"""Whatever the cache folder is like, the answer is the same."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import Run

QUESTION = ("member", "France", "--fields", "id")
ANSWER = (0, "member/france\n", "")


def _stores(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*"))


def test_a_folder_that_is_missing_is_made(spawn: Run, tmp_path: Path) -> None:
    """The first run makes the cache folder, and leaves one store and its offers in it."""
    folder = tmp_path / "a" / "b"
    assert spawn(*QUESTION, ISISCLI_CACHE_DIR=str(folder)) == ANSWER
    assert [".offers", ".sqlite"] == [path.suffix for path in sorted(folder.iterdir())]


@pytest.mark.parametrize("folder", ["/dev/null/below", "/proc", ""])
def test_a_folder_that_cannot_be_written_is_no_error(folder: str, spawn: Run) -> None:
    """Where nothing can be cached the store is built in memory without a word."""
    assert spawn(*QUESTION, ISISCLI_CACHE_DIR=folder, HOME="/proc") == ANSWER


def test_a_folder_that_is_a_file_is_no_error(spawn: Run, tmp_path: Path) -> None:
    """A file in the place of the cache folder is left alone."""
    (tmp_path / "cache").write_text("mine")
    assert spawn(*QUESTION, ISISCLI_CACHE_DIR=str(tmp_path / "cache")) == ANSWER
    assert "mine" == (tmp_path / "cache").read_text()


def test_a_full_disk_is_no_error_and_leaves_nothing(tmp_path: Path) -> None:
    """Where the store does not fit on the disk it is built in memory."""
    line = f"ulimit -f 16; exec {sys.executable} -m isiscli {' '.join(QUESTION)}"
    done = subprocess.run(
        ["bash", "-c", line],
        env={
            **os.environ,
            "ISISCLI_CACHE_DIR": str(tmp_path / "cache"),
            "COVERAGE_FILE": os.devnull,
        },
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout.decode(), done.stderr.decode()) == ANSWER
    assert [] == _stores(tmp_path / "cache")


@pytest.mark.parametrize("home", ["", "/no/such/home"])
def test_without_a_home_there_is_still_an_answer(home: str, spawn: Run) -> None:
    """HOME may be empty, relative or missing."""
    assert spawn(*QUESTION, ISISCLI_CACHE_DIR="", XDG_CACHE_HOME="", HOME=home) == ANSWER


def test_with_no_environment_at_all_there_is_still_an_answer() -> None:
    """Nothing of the environment is needed."""
    done = subprocess.run(
        [sys.executable, "-m", "isiscli", *QUESTION], env={}, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout.decode(), done.stderr.decode()) == ANSWER


@pytest.mark.parametrize(
    ("start", "junk"),
    [(0, b"no store at all"), (4096, b"\xff" * 50_000)],
    ids=["foreign", "torn"],
)
def test_a_damaged_store_is_rebuilt(start: int, junk: bytes, spawn: Run, tmp_path: Path) -> None:
    """A store that was overwritten gives the same answer, and is whole again after it."""
    spawn(*QUESTION, ISISCLI_CACHE_DIR=str(tmp_path))
    (store,) = tmp_path.glob("*.sqlite")
    whole = store.stat().st_size
    store.write_bytes(store.read_bytes()[:start] + junk)
    assert spawn(*QUESTION, ISISCLI_CACHE_DIR=str(tmp_path)) == ANSWER
    assert whole // 2 < store.stat().st_size


def test_two_first_runs_at_once_both_answer(tmp_path: Path) -> None:
    """Runs that start together on an empty cache leave one store and no half file."""
    environment = {**os.environ, "ISISCLI_CACHE_DIR": str(tmp_path)}
    command = [sys.executable, "-m", "isiscli", *QUESTION]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    runs = [subprocess.Popen(command, env=environment, text=True, **pipes) for _ in range(4)]  # type: ignore[call-overload]
    outcomes = [(*run.communicate(), run.returncode) for run in runs]
    assert [("member/france\n", "", 0)] * 4 == outcomes
    assert [".offers", ".sqlite"] == [Path(name).suffix for name in _stores(tmp_path)]
