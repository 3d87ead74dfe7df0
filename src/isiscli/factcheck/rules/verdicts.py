"""Judge an assertion by its comparisons with the facts."""

from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.rules.against import (
    ABOUT_AS_CLOSE,
    is_against,
    is_met,
    is_rather,
    is_settled_by_own,
)
from isiscli.factcheck.rules.anchors import is_anchored
from isiscli.factcheck.rules.closeness import rate
from isiscli.factcheck.rules.faults import find_fault
from isiscli.factcheck.rules.meant import find_meant, is_only_meant, is_rather_meant
from isiscli.factcheck.rules.needed import LACKING
from isiscli.factcheck.rules.supports import find_own, has_doubt, is_supported
from isiscli.factcheck.rules.vetoes import is_vetoed
from isiscli.findings import Verdict
from isiscli.quantities import read_quantities

_TOLD, _COVERED = 0.95, 0.8
"""How much of a fact is told, and of an assertion is in it, that is told in full but for a word."""


class Judgement(NamedTuple):
    """A verdict with the comparison it rests on and the part that differs.

    What is unverified rests on a fact where that tells it only as what was meant to be.

    `is_only` where no other fact that is about as close has something else in its place.
    """

    verdict: Verdict
    comparison: Comparison | None = None
    part: Part | None = None
    is_only: bool = True


def _is_turned_in_full(comparison: Comparison, part: Part) -> bool:
    """Tell whether all that a fact says is told, and the contrary of one word of it.

    Those who renewed their pledge did not renounce it, whoever called on them to do so.
    """
    is_told = comparison.mentioned >= _TOLD and comparison.covered >= _COVERED
    return part.sort == "contrary" and is_told


def _read_value(part: Part) -> object:
    """Return what a fact has, the same however a number is written: "8 million"."""
    number = next(read_quantities(part.sourced), None) if part.sort == "amount" else None
    if number is None or number.start > 0:
        return part.sourced
    return number.number, number.high, part.sourced[number.end :]


def _blur(part: Part) -> Part:
    return part._replace(is_focus=False)


def judge(comparisons: Sequence[Comparison]) -> Judgement:
    """Return the verdict on an assertion."""
    comparisons = [comparison for comparison in comparisons if not comparison.is_adrift]
    supporting = max(filter(is_supported, comparisons), key=rate, default=None)
    if supporting and any(is_against(c, supporting) for c in comparisons):
        supporting = None
    if supporting and is_rather_meant(comparisons, supporting):
        supporting = None
    faults = [(c, part) for c in comparisons if (part := find_fault(c))]
    faults = [(c, part) for c, part in faults if not is_vetoed(part, c, comparisons)]
    faults = [(c, part) for c, part in faults if not is_met(c, supporting)]
    faults = [(c, part) for c, part in faults if not is_settled_by_own(c, comparisons)]
    if supporting and any(is_rather(*fault, supporting) for fault in faults):
        supporting = None
    worst = max(faults, key=lambda fault: rate(fault[0]), default=None)
    meant = [c for c in comparisons if worst and is_only_meant(c) and rate(c) >= rate(worst[0])]
    if worst and meant and not _is_turned_in_full(*worst):
        worst = None
    if supporting and (worst is None or rate(worst[0]) <= rate(supporting)):
        return Judgement("supported", find_own(supporting, comparisons))
    if worst is None:
        return Judgement("unverified", find_meant(comparisons))
    near = [fault for fault in faults if rate(fault[0]) >= rate(worst[0]) - ABOUT_AS_CLOSE]
    values = {_read_value(part) for _, part in near if part.start == worst[1].start}
    is_only = len(values) == 1
    if not is_only and worst[1].is_focus and not is_anchored(worst[0], _blur(worst[1])):
        return Judgement("unverified")  # "it was Boko Haram that pledged": so did others
    return Judgement("contradicted", *worst, is_only=is_only)


def leaves_doubt(judgement: Judgement, comparisons: Sequence[Comparison]) -> bool:
    """Tell whether a fact would support what none supports, but for what it leaves in doubt."""
    is_open = judgement.verdict != "supported"
    return is_open and any(has_doubt(comparison, LACKING) for comparison in comparisons)
