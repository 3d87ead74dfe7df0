"""Find who is said to do what somebody else does in a fact that says all the rest."""

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.rules.closeness import is_full, is_told_richly

_NEARLY_ALL = 0.9
"""The share of a fact that is told at least where its two sides stand in each other's place."""

_SIDES = 2
"""Those who stand in each other's place."""

_DOUBTFUL = ("doer", "doubt", "lack", "meant", "negation", "order", "repeat", "voice")
"""Parts by which an assertion may be of something else, and not only of somebody else."""


def _is_exchanged(doer: Part, comparison: Comparison) -> bool:
    """Tell whether who does it in a fact is whom an assertion that says all of it has it done to.

    "The IMU launched an offensive against the Taliban" tells who of the two did it.
    """
    named = {p.said for p in comparison.list_parts("agrees") if p.sort == "name"}
    is_all = is_full(comparison) and comparison.mentioned >= _NEARLY_ALL
    named.discard(doer.said)
    is_named = any(said in doer.sourced or doer.sourced in said for said in named)
    return is_all and doer.sourced not in ("", doer.said) and is_named


def find_other_doer(comparison: Comparison) -> Part | None:
    """Return who is said to do what another does, where nothing else is in doubt."""
    doubts = [part for part in comparison.parts if part.sort in _DOUBTFUL]
    doers = {p.start: p for p in doubts if p.sort == "doer" or _is_exchanged(p, comparison)}
    doer = next((part for part in doers.values() if part.sourced), None)
    if doer is None or any(part.start not in doers for part in doubts):
        return None
    is_exchanged = _is_exchanged(doer, comparison)
    if len(doers) > (_SIDES if is_exchanged else 1):
        return None
    if not (is_exchanged or is_told_richly(comparison)):
        return None
    return doer._replace(sort="agent", state="differs", weight=0.0, is_turning=is_exchanged)
