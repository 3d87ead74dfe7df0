"""Fail where a check is wrong more often than it was: the figures may rise, and not fall.

Of each set of sentences: the least precision of what is called contradicted, the largest share of
what is no true sentence that may be confirmed, and of what no source settles, or of a set of true
sentences, that may be called contradicted. Raise them when the figures rise.
"""

import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import chain
from typing import NamedTuple

from check import Judged, Row, judge_row, read_halves
from isiscli.factcheck import FactBase
from isiscli.store.open import open_store


class Gate(NamedTuple):
    """The least precision, the largest share wrongly confirmed, that of false alarms."""

    precision: float
    confirmed: float
    alarmed: float


GATES = {
    "tuned on": Gate(0.98, 0.01, 0.03),
    "not tuned on": Gate(0.97, 0.02, 0.01),
    "not tuned on, written later": Gate(0.90, 0.05, 0.10),
    "outside, tuned on": Gate(0.0, 0.01, 0.04),
    "outside, not tuned on": Gate(0.0, 0.01, 0.03),
    "turned, tuned on": Gate(0.80, 0.11, 0.14),
    "turned, not tuned on": Gate(0.80, 0.19, 0.12),
    "general, tuned on": Gate(0.0, 0.01, 0.02),
    "general, not tuned on": Gate(0.0, 0.01, 0.03),
    "short, tuned on": Gate(0.95, 0.01, 0.04),
    "short, not tuned on": Gate(0.90, 0.02, 0.10),
    "drafted, tuned on": Gate(0.95, 0.02, 0.05),
    "drafted, not tuned on": Gate(0.89, 0.03, 0.06),
    "reworded, tuned on": Gate(0.95, 0.04, 0.05),
    "reworded, not tuned on": Gate(0.89, 0.06, 0.13),
    "misled, tuned on": Gate(0.97, 0.14, 0.20),
    "misled, not tuned on": Gate(0.97, 0.14, 0.20),
    "plain, tuned on": Gate(0.0, 0.0, 0.04),
    "plain, not tuned on": Gate(0.0, 0.0, 0.06),
    "retold, tuned on": Gate(0.0, 0.0, 0.025),
    "retold, not tuned on": Gate(0.0, 0.0, 0.03),
}
"""The gates of each set, by its name."""


def find_failures(label: str, judged: Sequence[Judged]) -> list[str]:
    """Return a line for each figure of a set that is beyond its gate."""
    gate = GATES[label]
    called = [one for one in judged if one.verdict == "contradicted"]
    untrue = [one for one in judged if one.row["verdict"] in ("contradicted", "unverified")]
    unsettled = [one for one in judged if one.row["verdict"] in ("unverified", "open")] or judged
    right = sum(one.row["verdict"] == "contradicted" for one in called)
    precision = right / len(called) if called else 0.0
    confirmed = sum(one.verdict == "supported" for one in untrue) / max(1, len(untrue))
    alarmed = sum(one.verdict == "contradicted" for one in unsettled) / max(1, len(unsettled))
    failures = []
    if precision < gate.precision:
        failures.append(f"precision {precision:.1%}, at least {gate.precision:.0%} is wanted")
    if confirmed > gate.confirmed:
        failures.append(f"{confirmed:.1%} wrongly confirmed, at most {gate.confirmed:.0%} may be")
    if alarmed > gate.alarmed:
        failures.append(f"{alarmed:.1%} false alarms, at most {gate.alarmed:.0%} may be")
    return [f"{label}: {failure}" for failure in failures]


@cache
def _open_base() -> FactBase:
    """Return the facts, read once in each process."""
    return FactBase(open_store().db)


def judge_set(labelled: tuple[str, Sequence[Row]]) -> list[str]:
    """Judge the sentences of a set; return a line for each figure beyond its gate."""
    label, rows = labelled
    return find_failures(label, [judge_row(row, _open_base()) for row in rows])


def main() -> int:
    """Print the figures that are beyond their gates; the exit status is 1 where there are any."""
    open_store().db.close()  # built now, and no connection is carried into another process
    with ProcessPoolExecutor() as pool:
        failures = [*chain.from_iterable(pool.map(judge_set, read_halves().items()))]
    print("\n".join(failures) or "The figures of the check are within their gates.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
