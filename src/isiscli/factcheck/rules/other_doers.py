"""Find who is said to do what somebody else does in a fact that says all the rest."""

from isiscli.factcheck.compare.comparison import Comparison, Part
from isiscli.factcheck.rules.closeness import is_told_richly

_DOUBTFUL = ("doer", "doubt", "lack", "meant", "negation", "order", "repeat", "voice")
"""Parts by which an assertion may be of something else, and not only of somebody else."""


def find_other_doer(comparison: Comparison) -> Part | None:
    """Return who is said to do what another does, where nothing else is in doubt."""
    doubts = [part for part in comparison.parts if part.sort in _DOUBTFUL]
    doers = {part.start: part for part in doubts if part.sort == "doer"}
    if len(doers) != 1 or not is_told_richly(comparison):
        return None
    doer = next(iter(doers.values()))
    is_alone = all(part.start == doer.start for part in doubts)
    if not (is_alone and doer.sourced):
        return None
    return doer._replace(sort="agent", state="differs", weight=0.0)
