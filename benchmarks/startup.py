"""Measure how long each look-up takes to start and answer, against the machine's own floors.

Runs of all commands are interleaved, so that a busy moment touches every one of them. H is
hello.py, R is hello_table.py: what typer and rich cost by themselves.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

HERE = Path(__file__).parent
ISISCLI = Path(sys.executable).with_name("isiscli")


class Case(NamedTuple):
    """A command line, the floor that it is compared with, and the most it may cost."""

    name: str
    command: list[str]
    floor: str = ""
    bound: float = 0.0
    environment: Mapping[str, str] = MappingProxyType({})


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


def _time_once(case: Case, environment: dict[str, str], *, check: bool = False) -> float:
    start = time.perf_counter()
    subprocess.run(
        case.command,
        env={**environment, **case.environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=check,
    )
    return time.perf_counter() - start


def measure(rounds: int) -> dict[str, float]:
    """Return the median seconds of each case over interleaved rounds, on a warm store."""
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "ISISCLI_CACHE_DIR": cache}
        times: dict[str, list[float]] = {case.name: [] for case in CASES}
        for case in CASES:
            _time_once(case, environment, check=True)
        for _ in range(rounds):
            for case in CASES:
                times[case.name].append(_time_once(case, environment))
    return {name: statistics.median(values) for name, values in times.items()}


def main() -> int:
    """Print each ratio with its bound; exit 1 where one is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=21)
    medians = measure(parser.parse_args().rounds)
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
