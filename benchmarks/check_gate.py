"""Fail where a check is wrong more often than it was: the figures may rise, and not fall.

Of each set of sentences: the least precision of what is called contradicted, and the largest share
of what is no true sentence that may be confirmed. Raise them when the figures rise.
"""

import sys
from collections.abc import Sequence

from check import Judged, judge_row, read_halves
from isiscli.factcheck import FactBase
from isiscli.store.open import open_store

GATES = {
    "tuned on": (0.98, 0.01),
    "not tuned on": (0.97, 0.02),
    "not tuned on, written later": (0.90, 0.05),
}
"""The least precision and the largest share wrongly confirmed, by the name of a set."""


def find_failures(label: str, judged: Sequence[Judged]) -> list[str]:
    """Return a line for each figure of a set that is beyond its gate."""
    least, most = GATES[label]
    called = [one for one in judged if one.verdict == "contradicted"]
    untrue = [one for one in judged if one.row["verdict"] != "supported"]
    right = sum(one.row["verdict"] == "contradicted" for one in called)
    precision = right / len(called) if called else 0.0
    confirmed = sum(one.verdict == "supported" for one in untrue) / len(untrue)
    failures = []
    if precision < least:
        failures.append(f"{label}: precision {precision:.1%}, at least {least:.0%} is wanted")
    if confirmed > most:
        failures.append(f"{label}: {confirmed:.1%} wrongly confirmed, at most {most:.0%} may be")
    return failures


def main() -> int:
    """Print the figures that are beyond their gates; the exit status is 1 where there are any."""
    base = FactBase(open_store().db)
    failures = []
    for label, rows in read_halves().items():
        failures += find_failures(label, [judge_row(row, base) for row in rows])
    print("\n".join(failures) or "The figures of the check are within their gates.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
