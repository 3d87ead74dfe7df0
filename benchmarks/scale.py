"""Measure how compiling and each look-up grow with a pack, from 700 to 1,000,000 records.

Packs are those of packs.py. Times are of the processor, which a busy machine changes least; the
seconds of compiling are of the clock too. Compiling runs in a process of its own, for its memory,
and is compared with reading the pack by json.loads; look-ups are whole processes on a warm store,
those of all sizes interleaved. H is hello.py: what typer costs by itself.
"""

import argparse
import math
import os
import statistics
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from packs import PROBES, make_lexicon, write_pack
from processes import Spent, run

HERE = Path(__file__).parent
ISISCLI = Path(sys.executable).with_name("isiscli")
FLOOR = [sys.executable, str(HERE / "hello.py"), "hello"]
SIZES = (700, 10_000, 100_000, 1_000_000)
MOST_GROWTH = 1.5
MOST_SECONDS, MOST_MEGABYTES = 60, 500


class LookUp(NamedTuple):
    """A look-up, and how many times the floor it may take; a check has no bound."""

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
    LookUp("check of 20 sentences", ("check", "draft.md", "--json"), math.inf),
]

_READ = """
import json, pathlib, sys
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            json.loads(line)
"""


def write_draft(path: Path) -> None:
    """Write a draft of words that every pack has, some of it true and some of it not."""
    lexicon = make_lexicon(700, 1)
    sentences = [lexicon.write(lexicon.rng.randint(8, 25), sentence=True) for _ in range(16)]
    sentences += [probe["statement"] for probe in PROBES]
    sentences.append("The flood took 512 houses at Quenmorra.")
    path.write_text("\n".join(sentences) + "\n", encoding="utf-8")


class Compiled(NamedTuple):
    """What compiling a pack took, reading it, and bringing its store up to date."""

    records: int
    pack_megabytes: float
    reading: Spent
    compiling: Spent
    updating: Spent


def _compile(records: int, environment: dict[str, str]) -> Compiled:
    """Compile a new pack, then change a record of its last file and bring the store up to date."""
    pack = Path(environment["ISISCLI_PACKS"])
    size = write_pack(pack, records)
    ask = [str(ISISCLI), "source", "--limit", "1"]
    reading = run([sys.executable, "-c", _READ, str(pack)], environment)
    compiling = run(ask, environment)
    last = max(pack.iterdir())
    text = last.read_text(encoding="utf-8")
    last.write_text(text.replace("lighthouse ledgers", "harbour ledgers"), encoding="utf-8")
    updating = run(ask, environment)
    return Compiled(records, size / 1e6, reading, compiling, updating)


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
    write_draft(folder / "draft.md")
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
            floors.append(run(FLOOR, environments[0]).processor)
            for place, environment in enumerate(environments):
                own = environment | dict(look.environment)
                taken = run([str(ISISCLI), *look.arguments], own, folder)
                times[look.name][place].append(taken.processor)
    medians = {name: [statistics.median(one) for one in many] for name, many in times.items()}
    return Measured(statistics.median(floors), compiled, medians)


def _table_of_compiling(measured: Measured) -> list[str]:
    lines = [
        "| records | pack | records/s | seconds | of the processor | as reading | peak memory "
        "| one file changed |",
        "| ---: " * 8 + "|",
    ]
    for c in measured.compiled:
        rate, times = c.records / c.compiling.clock, c.compiling.processor / c.reading.processor
        share = c.updating.processor / c.compiling.processor
        lines.append(
            f"| {c.records:,} | {c.pack_megabytes:,.1f} MB | {rate:,.0f} | {c.compiling.clock:.1f} "
            f"| {c.compiling.processor:.1f} | {times:.1f} | {c.compiling.megabytes:.0f} MB "
            f"| {share:.0%} |"
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
        if math.isfinite(look.bound) and (growth > MOST_GROWTH or most > look.bound):
            misses.append(f"{look.name} takes {most:.2f} H and grows by {growth:.2f}")
    last = measured.compiled[-1]
    clock, megabytes = last.compiling.clock, last.compiling.megabytes
    if clock > MOST_SECONDS * last.records / SIZES[-1] or megabytes > MOST_MEGABYTES:
        misses.append(f"compiling takes {clock:.0f} s and {megabytes:.0f} MB")
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
