"""Readers that leave, and streams that are full or closed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import write_figure

BIG = "search isis --limit 1000 --format table"


def _shell(line: str) -> tuple[int, str, str]:
    """Run one line of bash in which $I is isiscli."""
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line}"],
        env={**os.environ, "PYTHONUNBUFFERED": "", "I": f"{sys.executable} -m isiscli"},
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize(
    "arguments", ["export", "export --json", "export --format csv", BIG, "schema", "--help"]
)
def test_head_ends_the_run_quietly(arguments: str) -> None:
    """A reader that leaves after one line ends the run without a word, with 0."""
    status, out, err = _shell(f"$I {arguments} | head -1")
    assert (0, 1, "") == (status, out.count("\n"), err)


@pytest.mark.parametrize("arguments", ["source", "export", "schema", "source --json"])
def test_a_reader_that_was_never_there_ends_the_run_quietly(arguments: str) -> None:
    """Where nobody can read even the first byte, the run ends without a word, with 0."""
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "isiscli", *arguments.split()]
    environment = {**os.environ, "PYTHONUNBUFFERED": ""}  # stdout with the buffer that users have
    done = subprocess.run(
        command, env=environment, stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (0, b"") == (done.returncode, done.stderr)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ("check draft.md", 1),
        ("check draft.md --json", 1),
        ("check draft.md nosuch.md", 2),
        ("verify --pack mine", 1),
        ("member Russia --json", 1),
    ],
)
def test_a_reader_that_leaves_makes_no_fault_a_pass(
    arguments: str, status: int, tmp_path: Path
) -> None:
    """Where nobody reads what was found, the status still says it."""
    (tmp_path / "draft.md").write_text("The Coalition has 84 members.\n")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "figures.toml").write_text(write_figure(number="7"))
    line = f"cd {tmp_path}; (sleep 0.2; $I {arguments}; echo $? >&2) | true"
    assert f"{status}\n" == _shell(line)[2]


def test_notes_do_not_mix_with_the_data() -> None:
    """What is said about an answer is on stderr alone."""
    status, out, err = _shell("$I search isis --limit 1 --json")
    assert (0, "[\n", True) == (status, out[:2], "--limit" in err)
    assert "isiscli:" not in out


def test_a_closed_stderr_does_not_harm_the_answer() -> None:
    """Without a stderr the answer is still whole."""
    assert (0, "member/france\n", "") == _shell("$I member France --fields id 2>&-")


def test_a_closed_stderr_does_not_harm_the_status() -> None:
    """Without a stderr bad usage is still 2."""
    assert (2, "", "") == _shell("$I nosuch 2>&-")


@pytest.mark.parametrize("arguments", ["member France --json", "schema", "--help", "export"])
def test_a_full_disk_is_one_line_and_2(arguments: str) -> None:
    """An answer that cannot be written is reported in one line, with 2."""
    status, _, err = _shell(f"$I {arguments} >/dev/full")
    assert (2, 1) == (status, err.count("\n"))


@pytest.mark.parametrize("arguments", ["member France --json", "schema", "export"])
def test_a_closed_stdout_is_one_line_and_2(arguments: str) -> None:
    """Without a stdout there is nowhere to answer: one line, and 2."""
    status, _, err = _shell(f"$I {arguments} >&-")
    assert (2, 1) == (status, err.count("\n"))


def test_a_full_stderr_does_not_change_the_status() -> None:
    """Bad usage is 2 even where the message cannot be written."""
    assert 2 == _shell("$I nosuch 2>/dev/full")[0]
