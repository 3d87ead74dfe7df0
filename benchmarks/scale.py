"""Measure how compiling and each look-up grow with a pack, from 700 to 1,000,000 records.

Packs are those of packs.py. Compiling runs in a process of its own, for its memory; look-ups are
whole processes on a warm store, those of all sizes interleaved, so that a busy moment touches every
one of them. H is hello.py: what typer costs by itself.
"""

import argparse
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from packs import write_pack

HERE = Path(__file__).parent
ISISCLI = Path(sys.executable).with_name("isiscli")
FLOOR = [sys.executable, str(HERE / "hello.py"), "hello"]
SIZES = (700, 10_000, 100_000, 1_000_000)
MOST_GROWTH = 1.5
MOST_SECONDS, MOST_MEGABYTES = 60, 500


class LookUp(NamedTuple):
    """A look-up, and how many times the floor it may take."""

    name: str
    arguments: tuple[str, ...]
    bound: float = 1.3
    environment: tuple[tuple[str, str], ...] = ()


def _complete(words: str) -> LookUp:
    place = str(len(words.split()) - 1)
    environment = {
        "_ISISCLI_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": place,
    }
    return LookUp(f"complete `{words}`", (), environment=tuple(environment.items()))


def _ask(line: str, bound: float = 1.3) -> LookUp:
    return LookUp(f"`{line}`", (*line.split(), "--json"), bound)


LOOK_UPS = [
    _ask("person Ottavine Brellisk"),
    _ask("show figure/quenmorra-houses"),
    _ask("timeline flood harbour Quenmorra"),
    _ask("person Otavine Brelisk", 1.6),
    _ask("timeline Quenmora", 1.6),
    _ask("figure --unit houses --min 300 --limit 20"),
    _ask("member --region Africa --limit 20"),
    _ask("timeline --since 1980-06 --until 1980-07 --limit 20"),
    _ask("search Quenmorra houses"),
    _ask("search figure statement event"),
    _ask("figure houses --limit 20"),
    _complete("isiscli person Otta"),
    _complete("isiscli search a"),
]


class Compiled(NamedTuple):
    """What compiling a pack took, beyond compiling the bundled base alone."""

    records: int
    seconds: float
    megabytes: float
    pack_megabytes: float


def _run(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
    return time.perf_counter() - start


def _compile(records: int, environment: dict[str, str]) -> Compiled:
    """Compile a new pack in a child of a child, whose memory is not that of another's."""
    pack = Path(environment["ISISCLI_PACKS"])
    size = write_pack(pack, records)
    code = (
        "import resource, subprocess, sys, time; start = time.perf_counter();"
        f"subprocess.run([{str(ISISCLI)!r}, 'source', '--limit', '1'], check=True,"
        " stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL);"
        "print(time.perf_counter() - start);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=True
    )
    seconds, kilobytes = map(float, done.stdout.split())
    return Compiled(records, seconds, kilobytes / 1024, size / 1e6)


def _fit(sizes: list[int], times: list[float]) -> float:
    """Return the exponent of growth: the slope of the logarithm of time to that of size."""
    x, y = [math.log(size) for size in sizes], [math.log(t) for t in times]
    return statistics.linear_regression(x, y).slope


class Measured(NamedTuple):
    """All that was measured: the floor, compilation by size, and look-ups by size and name."""

    floor: float
    compiled: list[Compiled]
    times: dict[str, list[float]]


def measure(sizes: list[int], rounds: int, folder: Path) -> Measured:
    """Compile packs of all sizes, then run every look-up on each so many times."""
    environments = []
    compiled = []
    for size in sizes:
        environment = {
            **os.environ,
            "ISISCLI_CACHE_DIR": str(folder / f"cache-{size}"),
            "ISISCLI_PACKS": str(folder / f"pack-{size}"),
        }
        compiled.append(_compile(size, environment))
        environments.append(environment)
    floors: list[float] = []
    times: dict[str, list[list[float]]] = {look.name: [[] for _ in sizes] for look in LOOK_UPS}
    for _ in range(rounds):
        for look in LOOK_UPS:
            floors.append(_run(FLOOR, environments[0]))
            for place, environment in enumerate(environments):
                taken = _run([str(ISISCLI), *look.arguments], environment | dict(look.environment))
                times[look.name][place].append(taken)
    medians = {name: [statistics.median(one) for one in many] for name, many in times.items()}
    return Measured(statistics.median(floors), compiled, medians)


def _table_of_compiling(measured: Measured) -> list[str]:
    lines = ["| records | pack | records/s | seconds | peak memory |", "| ---: " * 5 + "|"]
    for c in measured.compiled:
        rate = c.records / c.seconds
        lines.append(
            f"| {c.records:,} | {c.pack_megabytes:,.1f} MB | {rate:,.0f} | {c.seconds:.1f} "
            f"| {c.megabytes:.0f} MB |"
        )
    return lines


def _table_of_look_ups(measured: Measured, sizes: list[int]) -> list[str]:
    heads = " | ".join(f"{size:,}" for size in sizes)
    lines = [
        f"| look-up | {heads} | growth | exponent |",
        "| --- " + "| ---: " * (len(sizes) + 2) + "|",
    ]
    for look in LOOK_UPS:
        times = measured.times[look.name]
        cells = " | ".join(f"{t / measured.floor:.2f} H" for t in times)
        slope = _fit(sizes, times)
        lines.append(f"| {look.name} | {cells} | {times[-1] / times[0]:.2f} | {slope:.3f} |")
    return lines


def list_misses(measured: Measured) -> list[str]:
    """Return each bound that was not met."""
    misses = []
    for look in LOOK_UPS:
        times = measured.times[look.name]
        growth, most = times[-1] / times[0], max(times) / measured.floor
        if growth > MOST_GROWTH or most > look.bound:
            misses.append(f"{look.name} takes {most:.2f} H and grows by {growth:.2f}")
    last = measured.compiled[-1]
    if last.seconds > MOST_SECONDS * last.records / SIZES[-1] or last.megabytes > MOST_MEGABYTES:
        misses.append(f"compiling takes {last.seconds:.0f} s and {last.megabytes:.0f} MB")
    return misses


def main() -> int:
    """Print the tables in Markdown; exit 1 where a bound is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--markdown", type=Path, help="write the tables here too")
    given = parser.parse_args()
    sizes = list(given.sizes)
    with tempfile.TemporaryDirectory() as folder:
        measured = measure(sizes, given.rounds, Path(folder))
    tables = [*_table_of_compiling(measured), "", *_table_of_look_ups(measured, sizes)]
    text = "\n".join(tables) + "\n"
    print(f"H is {measured.floor * 1000:.0f} ms\n\n{text}")
    if given.markdown:
        given.markdown.write_text(text, encoding="utf-8")
    misses = list_misses(measured)
    print("\n".join(misses))
    return 1 if misses else 0


if __name__ == "__main__":
    sys.exit(main())
