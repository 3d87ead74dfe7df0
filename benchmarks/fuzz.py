"""Feed isiscli packs, drafts, questions and arguments that nobody meant, and list what breaks.

Each case is one seed, so that a finding is repeated with --only TARGET --first SEED --cases 1.
"""

import argparse
import os
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from targets import Targets

SLOWEST = 10.0
"""Seconds that a case may take."""


def _try(name: str, seed: int, target: Callable[[Random], None]) -> str | None:
    """Return what one case breaks, None where all holds."""
    started = time.process_time()
    try:
        target(Random(f"{name} {seed}"))
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__}: {str(error)[:300]} ({place.name}:{place.lineno})"
    spent = time.process_time() - started
    return f"took {spent:.1f} s" if spent > SLOWEST else None


def main() -> int:
    """Print the findings and how many cases each target had; 1 where there is a finding."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="time for all targets together")
    parser.add_argument("--cases", type=int, default=10**9, help="cases of each target at most")
    parser.add_argument("--first", type=int, default=0, help="the seed of the first case")
    parser.add_argument("--only", choices=("pack", "draft", "question", "arguments"))
    given = parser.parse_args()
    cases, findings = Counter[str](), 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ISISCLI_CACHE_DIR"] = f"{folder}/cache"
        targets = Targets(Path(folder))
        names = [given.only] if given.only else ["pack", "draft", "question", "arguments"]
        for name in names:
            end = time.monotonic() + given.seconds / len(names)
            while time.monotonic() < end and cases[name] < given.cases:
                seed = given.first + cases[name]
                cases[name] += 1
                broken = _try(name, seed, getattr(targets, name))
                if broken:
                    findings += 1
                    print(f"{name} {seed}: {broken!r}", flush=True)
    print(", ".join(f"{number:,} {name}" for name, number in cases.items()), f"{findings} findings")
    return int(findings > 0)


if __name__ == "__main__":
    raise SystemExit(main())
