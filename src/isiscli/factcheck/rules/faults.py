"""Find the one part in which an assertion differs from a fact of the same thing."""

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.rules.anchors import is_anchored
from isiscli.factcheck.rules.barring import has_rest
from isiscli.factcheck.rules.closeness import (
    LEAST_TO_CONTRADICT,
    count_anchors,
    is_close,
    is_full,
    is_pinned,
    is_settled,
    is_slip_of,
    is_turned,
    is_whole,
)
from isiscli.factcheck.rules.counting import counts_other
from isiscli.factcheck.rules.denying import denies_other
from isiscli.factcheck.rules.joint_parts import join_all
from isiscli.factcheck.rules.other_doers import find_other_doer
from isiscli.factcheck.rules.same_time import is_slip_in_date

_MENTIONED, _LITTLE_MENTIONED = 0.35, 0.25
"""The share of a fact that an assertion has at least which gets it wrong."""

_DENIED = 0.6
"""The same for one that denies it, or affirms what it denies: the rest can be what was denied."""


def _share_contraries(comparison: Comparison) -> Comparison:
    """Return a comparison in which contraries are shared where names tell what they are of."""
    if not count_anchors(comparison) or not any(p.sort == "contrary" for p in comparison.parts):
        return comparison
    parts = [
        p._replace(sort="word", state="agrees") if p.sort == "contrary" else p
        for p in comparison.parts
    ]
    return comparison._replace(parts=parts)


def _is_told(comparison: Comparison, part: Part) -> bool:
    """Tell whether enough is told of a fact for an assertion to be of the same thing."""
    if is_slip_in_date(comparison, part):
        return True
    is_little = part.sort == "contrary" or (part.sort == "amount" and is_full(comparison))
    least = _LITTLE_MENTIONED if is_little else _MENTIONED
    if comparison.mentioned < (_DENIED if part.sort == "negation" else least):
        return False
    is_exact = part.sort == "date" or (part.sort == "amount" and part.is_parallel) or part.is_people
    return (
        (is_exact and is_whole(comparison))
        or (part.sort == "contrary" and (is_pinned(comparison) or is_turned(comparison, part)))
        or (part.sort == "negation" and is_settled(comparison))
        or is_close(_share_contraries(comparison), LEAST_TO_CONTRADICT, count_anchors(comparison))
    )


@once
def find_fault(comparison: Comparison) -> Part | None:
    """Return the one part that an assertion has otherwise than a fact of the same thing."""
    differing = comparison.list_parts("differs")
    if not differing:
        return find_other_doer(comparison)
    agent = next((part for part in differing if part.sort == "agent"), None)
    if agent:
        return agent
    part = join_all(differing)
    if part is None or not has_rest(comparison, part, differing):
        return None
    if denies_other(comparison, part) or counts_other(comparison, part):
        return None
    if part.is_slip and is_slip_of(comparison):
        return part
    return part if _is_told(comparison, part) and is_anchored(comparison, part) else None
