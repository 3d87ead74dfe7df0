"""Measure isiscli beside other tools on the job nearest to theirs, in one run on one machine.

From PyPI, in an environment of their own that is made for the run (or named with --venv): tldr
showing a cached page, sqlite-utils searching and filtering a full-text table of the same facts,
proselint on the same draft. From Debian, where they are on the PATH: rg on the texts of the
sources, jq on the same facts as JSON, wn on a name. Runs of all are interleaved. A ratio above 1
says how many times sooner isiscli ends than the peer; what is wanted is 1.5 over each Python peer
for each look-up, and a completion within 2 times the start of the interpreter itself.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from peer_jobs import COMPLETION, JOBS, list_other_peers, list_python_peers
from startup import Case, measure, read_options

SOURCES = Path(__file__).parents[2] / "shared" / "sources"
PACKAGES = ("tldr", "sqlite-utils", "proselint")
AHEAD = 1.5
COMPLETED = 2.0


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _make_environment(folder: Path) -> Path:
    """Return the folder of commands of a new environment with the peers from PyPI."""
    _run(sys.executable, "-m", "venv", folder)
    _run(folder / "bin" / "python", "-m", "pip", "install", "-q", *PACKAGES)
    return folder / "bin"


def compare(medians: dict[str, float], python_peers: set[str]) -> tuple[list[str], int]:
    """Return a line for each job, and how many of the aims are not met."""
    lines, late = [], 0
    for job in JOBS:
        own = medians[job.ours.name]
        shown = []
        compared = dict.fromkeys([*job.peers, *(sorted(python_peers) if job.is_look_up else ())])
        for peer in [peer for peer in compared if peer in medians]:
            ratio = medians[peer] / own
            missed = job.is_look_up and peer in python_peers and ratio < AHEAD
            missed |= job.ours is COMPLETION and ratio < 1 / COMPLETED
            late += missed
            mark = "*" if peer in job.peers else " "
            shown.append(f"{mark}{peer} {ratio:.2f}{' (behind the aim)' if missed else ''}")
        lines.append(f"{job.ours.name:49}{own * 1000:7.1f} ms  {'  '.join(shown)}")
    return lines, late


def main() -> int:
    """Print each job with its ratios, the nearest peers starred; exit 1 where an aim is missed."""
    parser = read_options(__doc__)
    parser.add_argument("--venv", type=Path, help="an environment that has the peers from PyPI")
    parser.add_argument("--sources", type=Path, default=SOURCES, help="the texts, for rg")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        tools = options.venv / "bin" if options.venv else _make_environment(folder / "venv")
        python_peers = list(list_python_peers(tools, folder))
        peers = [*python_peers, *list_other_peers(folder, options.sources)]
        floors = [Case("python -c pass", [sys.executable, "-c", "pass"])]
        environment = {**os.environ, "ISISCLI_CACHE_DIR": str(folder / "cache")}
        cases = [*floors, *peers, *(job.ours for job in JOBS)]
        medians = measure(cases, options.rounds, environment, options.clock)
    for case in [*floors, *peers]:
        print(f"{case.name:49}{medians[case.name] * 1000:7.1f} ms")
    lines, late = compare(medians, {c.name for c in python_peers if c.name != "proselint"})
    print("\n".join(["", *lines]))
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
