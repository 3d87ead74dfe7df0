"""Starting and ending isiscli as a process."""

import os
import subprocess
import sys
from pathlib import Path

from conftest import Run


def test_the_module_and_the_script_are_one(spawn: Run) -> None:
    """`isiscli` answers as `python -m isiscli` does."""
    script = Path(sys.executable).with_name("isiscli")
    done = subprocess.run([script, "member", "France", "--json"], capture_output=True, check=True)
    assert spawn("member", "France", "--json").out == done.stdout.decode()


def test_the_status_of_a_process_is_that_of_its_command(spawn: Run) -> None:
    """0, 1 and 2 reach the shell."""
    runs = (spawn("source"), spawn("show", "nothing"), spawn("show"))
    assert [0, 1, 2] == [outcome.status for outcome in runs]


def test_a_large_answer_reaches_a_pipe_whole(spawn: Run, run: Run) -> None:
    """Ending fast loses no byte of an answer larger than a pipe holds."""
    exported = spawn("export")
    assert 65_536 < len(exported.out)
    assert run("export").out == exported.out


def test_the_name_in_the_help_is_isiscli(spawn: Run) -> None:
    """The help speaks of isiscli however it was started."""
    assert spawn("--help").out.startswith("Usage: isiscli ")


def test_it_runs_without_standard_streams() -> None:
    """With stdin and stderr closed an answer is still given."""
    line = f"{sys.executable} -m isiscli source --fields id <&- 2>&-"
    done = subprocess.run(["bash", "-c", line], env=os.environ, capture_output=True, check=True)
    assert 3 == done.stdout.count(b"\n")
