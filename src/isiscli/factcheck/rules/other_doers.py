"""Find who is said to do what somebody else does in a fact that says all the rest."""

from isiscli.factcheck.compare.comparison import Comparison, Part
from isiscli.factcheck.rules.closeness import is_full, is_told_richly

_NEARLY_ALL = 0.9
"""The share of a fact that is told at least where its two sides stand in each other's place."""

_DOUBTFUL = ("doer", "doubt", "lack", "meant", "negation", "order", "repeat", "voice")
"""Parts by which an assertion may be of something else, and not only of somebody else."""


def _is_exchanged(doer: Part, comparison: Comparison) -> bool:
    """Tell whether who does it in a fact is whom an assertion that says all of it has it done to.

    "The IMU launched an offensive against the Taliban" tells who of the two did it.
    """
    named = {p.said for p in comparison.list_parts("agrees") if p.sort == "name"}
    is_all = is_full(comparison) and comparison.mentioned >= _NEARLY_ALL
    return is_all and doer.sourced in named - {doer.said}


def find_other_doer(comparison: Comparison) -> Part | None:
    """Return who is said to do what another does, where nothing else is in doubt."""
    doubts = [part for part in comparison.parts if part.sort in _DOUBTFUL]
    doers = {p.start: p for p in doubts if p.sort == "doer" or _is_exchanged(p, comparison)}
    if len(doers) != 1:
        return None
    doer = next(iter(doers.values()))
    if not (is_told_richly(comparison) or _is_exchanged(doer, comparison)):
        return None
    is_alone = all(part.start == doer.start for part in doubts)
    if not (is_alone and doer.sourced):
        return None
    return doer._replace(sort="agent", state="differs", weight=0.0)
