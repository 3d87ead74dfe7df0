"""Measure how long each look-up takes to start and answer, against the machine's own floors.

Runs of all commands are interleaved, so that a busy moment touches every one of them. H is
hello.py, R is hello_table.py: what typer and rich cost by themselves. On a machine that others use
too, --clock processor counts the time on a processor instead of that on the wall.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

HERE = Path(__file__).parent
ISISCLI = Path(sys.executable).with_name("isiscli")
CLOCKS = ("wall", "processor")


class Case(NamedTuple):
    """A command line, the floor that it is compared with, and the most it may cost.

    `status` is what it ends with where it does its job.
    """

    name: str
    command: list[str]
    floor: str = ""
    bound: float = 0.0
    environment: Mapping[str, str] = MappingProxyType({})
    status: int = 0


def _look_up(name: str, *arguments: str, floor: str = "H", bound: float = 1.3) -> Case:
    return Case(name, [str(ISISCLI), *arguments], floor, bound)


def _complete(words: str) -> Case:
    environment = {
        "_ISISCLI_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
    }
    return Case(f"complete '{words}'", [str(ISISCLI)], "H", 1.3, environment)


CASES = [
    Case("pass", [sys.executable, "-c", "pass"]),
    Case("H", [sys.executable, str(HERE / "hello.py"), "hello"]),
    Case("R", [sys.executable, str(HERE / "hello_table.py"), "hello"]),
    _look_up("member --json", "member", "--region", "Africa", "--json"),
    _look_up("affiliate --json", "affiliate", "Boko", "Haram", "--json"),
    _look_up("timeline --json", "timeline", "--since", "2015-06", "--until", "2015-12", "--json"),
    _look_up("figure --json", "figure", "SDF", "dead", "--json"),
    _look_up("person --json", "person", "Djibo", "--json"),
    _look_up("statement --json", "statement", "Khatib", "--json"),
    _look_up("source --json", "source", "--json"),
    _look_up("search --json", "search", "Derna", "--json"),
    _look_up("show --json", "show", "figure/sdf-killed", "--json"),
    _look_up("member table", "member", "Kenya", "--format", "table", floor="R"),
    _look_up("figure table", "figure", "SDF", "dead", "--format", "table", floor="R"),
    _look_up("timeline table", "timeline", "Derna", "--format", "table", floor="R"),
    _look_up("misspelt", "affiliate", "Boko", "Harem", "--json", bound=1.6),
    _look_up("misspelt word", "figure", "casulties", "--json", bound=1.6),
    _complete("isiscli member Ken"),
]


def _read_clock(clock: str) -> float:
    """Return the seconds that have gone by, or that children have kept a processor busy for."""
    if clock == "wall":
        return time.perf_counter()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def time_once(case: Case, environment: Mapping[str, str], clock: str = "wall") -> float:
    """Return the seconds that one run of a case takes, by one of CLOCKS.

    Raises CalledProcessError where it does not end as it should.
    """
    start = _read_clock(clock)
    done = subprocess.run(
        case.command,
        env={**environment, **case.environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    taken = _read_clock(clock) - start
    if done.returncode != case.status:
        raise subprocess.CalledProcessError(done.returncode, case.command)
    return taken


def measure(
    cases: Sequence[Case], rounds: int, environment: Mapping[str, str], clock: str
) -> dict[str, float]:
    """Return the median seconds of each case over interleaved rounds, after one to warm up."""
    times: dict[str, list[float]] = {case.name: [] for case in cases}
    for case in cases:
        time_once(case, environment)
    for _ in range(rounds):
        for case in cases:
            times[case.name].append(time_once(case, environment, clock))
    return {name: statistics.median(values) for name, values in times.items()}


def read_options(description: str | None) -> argparse.ArgumentParser:
    """Return the parser of what benchmarks of whole processes take."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--clock", choices=CLOCKS, default="wall")
    return parser


def main() -> int:
    """Print each ratio with its bound; exit 1 where one is not met."""
    options = read_options(__doc__).parse_args()
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "ISISCLI_CACHE_DIR": cache}
        medians = measure(CASES, options.rounds, environment, options.clock)
    late = 0
    for case in CASES:
        line = f"{case.name:28}{medians[case.name] * 1000:8.1f} ms"
        if case.floor:
            ratio = medians[case.name] / medians[case.floor]
            late += ratio > case.bound
            line += f"{ratio:8.2f} {case.floor}   bound {case.bound}"
        print(line)
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
