"""Take parts that stand together as one."""

import itertools
from collections.abc import Sequence

from isiscli.factcheck.compare.basis.comparison import Part

_AND = 6
"""Characters between the names of a list at most: ", and "."""

_PHRASE = 14
"""Characters between two words of a phrase at most: "gave up any idea"."""

_PAIR = 2


def _join_pair(first: Part, second: Part) -> Part | None:
    """Return two parts that are one: south and western, northern and Mali, 72nd and 73rd."""
    gap = second.start - first.end
    if first.sort == "direction" and gap <= 1 and second.sort in ("direction", "name"):
        joint = f"{first.said} {second.said}"
        return second._replace(start=first.start, said=joint)
    is_phrase = first.sourced == second.sourced and gap <= _PHRASE
    if first.sort == second.sort == "contrary" and is_phrase:
        return first._replace(end=second.end, said=f"{first.said} {second.said}")
    is_one = first.sort == second.sort == "name" and first.sourced == second.sourced
    if is_one and not (first.is_parallel or second.is_parallel):
        return None  # two names in the place of one: "Iraq, Egypt, Iran" for "Iraq and Syria"
    if first.sort == second.sort and first.sort in ("name", "amount") and 0 < gap <= _AND:
        sourced = ", ".join(dict.fromkeys([first.sourced, second.sourced]))
        is_parallel = first.is_parallel or second.is_parallel
        said = f"{first.said}, {second.said}"
        return first._replace(end=second.end, said=said, sourced=sourced, is_parallel=is_parallel)
    return None


def join_all(differing: Sequence[Part]) -> Part | None:
    """Return the one part that differs, or None where there is none or several."""
    if not differing:
        return None
    names = [part.sourced for part in differing if part.sort == "name"]
    if len(names) > _PAIR and len(set(names)) < len(names):
        return None  # a list of its own, and not one with other names in it
    whole = differing[0]
    for part in itertools.islice(differing, 1, None):
        joint = _join_pair(whole, part)
        if joint is None:
            return None
        whole = joint
    return whole
