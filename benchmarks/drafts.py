"""Measure how the time and the memory of a check grow with a draft, up to a megabyte.

Drafts are of the sentences for tuning in check/, five to a paragraph. From the second time that
they are gone through, each ends as another one does, so that none stands there twice. Times are of
whole processes, those of all drafts interleaved; those of the processor count all processes that
take part. H is hello.py, in time of the processor: what typer costs by itself. The cache is warm,
but for the last row.
"""

import argparse
import itertools
import math
import os
import statistics
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from processes import Spent, run

HERE = Path(__file__).parent
FLOOR = [sys.executable, str(HERE / "hello.py"), "hello"]
CHECK = [sys.executable, "-m", "isiscli", "check", "--json"]
NAMES = ("1,000 words", "10,000 words", "50,000 words", "a megabyte")
COLD = "10,000 words, nothing kept"
_WORDS = dict(zip(NAMES, (1_000, 10_000, 50_000, sys.maxsize), strict=True))
_STRIDE = 7
"""Sentences from one to the next of a draft; neighbours in the file are often of one claim."""

MOST_SECONDS, MOST_EXPONENT, MOST_MEGABYTES = 3.0, 1.1, 400.0
_OF_BOUND = "10,000 words"


class Row(NamedTuple):
    """A draft, and what a check takes: seconds of the processor and of the clock, megabytes."""

    name: str
    characters: int
    seconds: float
    clock: float
    megabytes: float


def _write_sentences() -> Iterator[str]:
    """Yield sentences without end, none of them twice."""
    rows = tomllib.loads((HERE / "check" / "tuning.toml").read_text("utf-8"))["sentence"]
    texts = list(dict.fromkeys(row["text"] for row in rows))
    order = [number * _STRIDE % len(texts) for number in range(len(texts))]
    yield from (texts[number] for number in order)
    for lap in itertools.count(1):
        for number in order:
            start, end = texts[number].split(), texts[(number + lap) % len(texts)].split()
            yield " ".join([*start[: len(start) // 2], *end[len(end) // 2 :]])


def write_draft(path: Path, words: int) -> None:
    """Write a draft of so many words, a megabyte at most."""
    written, size, paragraph = 0, 0, list[str]()
    with path.open("w", encoding="utf-8") as draft:
        for sentence in _write_sentences():
            paragraph.append(sentence)
            written += len(sentence.split())
            size += len(sentence) + 1
            is_full = written >= words or size >= 1_000_000
            if is_full or len(paragraph) == 5:
                draft.write(" ".join(paragraph) + "\n\n")
                paragraph.clear()
            if is_full:
                return


def measure(rounds: int, folder: Path) -> tuple[float, list[Row]]:
    """Return the seconds of H, and the rows of all drafts, the cold one last."""
    cache, drafts = folder / "cache", {name: folder / f"{name}.md" for name in NAMES}
    for name, path in drafts.items():
        write_draft(path, _WORDS[name])
    drafts[COLD] = drafts[_OF_BOUND]
    environment = {**os.environ, "ISISCLI_CACHE_DIR": str(cache)}
    spent: dict[str, list[Spent]] = {name: [] for name in ("H", *drafts)}
    for _ in range(rounds):
        spent["H"].append(run(FLOOR, environment))
        for name, path in drafts.items():
            run([*CHECK, str(drafts[_OF_BOUND])], environment)
            for shelf in cache.glob("*.shelf") if name == COLD else ():
                shelf.unlink()
            spent[name].append(run([*CHECK, str(path)], environment))
    rows = []
    for name, path in drafts.items():
        seconds = statistics.median(one.processor for one in spent[name])
        clock = statistics.median(one.clock for one in spent[name])
        most = max(one.megabytes for one in spent[name])
        rows.append(Row(name, len(path.read_text("utf-8")), seconds, clock, most))
    return statistics.median(one.processor for one in spent["H"]), rows


def fit(rows: list[Row]) -> float:
    """Return the exponent of growth, without what a check takes before it reads the draft.

    That is told by the two smallest drafts.
    """
    (x, y), (x2, y2) = ((row.characters, row.seconds) for row in rows[:2])
    fixed = max(0.0, y - x * (y2 - y) / (x2 - x))
    logs = [(math.log(r.characters), math.log(r.seconds - fixed)) for r in rows[1:]]
    return statistics.linear_regression(*zip(*logs, strict=True)).slope


def main() -> int:
    """Print the table in Markdown; exit 1 where a bound is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    with tempfile.TemporaryDirectory() as folder:
        floor, rows = measure(parser.parse_args().rounds, Path(folder))
    exponent = fit(rows[: len(NAMES)])
    print(f"H is {floor * 1000:.0f} ms of the processor\n")
    print("| draft | characters | of the processor | per kB | of the clock | peak memory |")
    print("| --- " + "| ---: " * 5 + "|")
    for name, size, seconds, clock, megabytes in rows:
        per_kb = 1000 * seconds / size / floor
        print(
            f"| {name} | {size:,} | {seconds / floor:.1f} H | {per_kb:.3f} H "
            f"| {clock / floor:.1f} H | {megabytes:.0f} MB |"
        )
    bound = rows[NAMES.index(_OF_BOUND)].clock
    most = max(row.megabytes for row in rows)
    print(f"\nexponent from {_OF_BOUND} on: {exponent:.3f}; {_OF_BOUND}: {bound:.2f} s")
    return int(bound > MOST_SECONDS or exponent > MOST_EXPONENT or most > MOST_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
