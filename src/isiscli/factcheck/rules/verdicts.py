"""Judge an assertion by its comparisons with the facts."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.comparison import Comparison, Part
from isiscli.findings import Verdict

SUPPORTED = 0.72
CONTRADICTED = 0.7
WORDED = 0.6
ENOUGH = 5.0
OWNED = 0.42
MENTIONED = 0.35
OWNED_WELL = 0.6
SPELLED = 2.3
_LEAST_PARTS = 3
_WELL_WORDED = 0.75
_WEIGHTY = 5.0
_VETO = 0.95


class Judgement(NamedTuple):
    """A verdict with the comparison it rests on and the part that differs.

    `is_only` where no other fact that is about as close has something else in its place.
    """

    verdict: Verdict
    comparison: Comparison | None = None
    part: Part | None = None
    is_only: bool = True


def _count_anchors(comparison: Comparison) -> int:
    """Return how many specific parts beyond the first agree, at most two; a person counts twice."""
    anchors = sum(
        2 if part.is_person else 1
        for part in comparison.parts
        if part.state == "agrees"
        and part.sort in ("name", "date", "amount")
        and not part.is_generic
    )
    return max(0, min(anchors - 1, _MOST_ANCHORS))


_MOST_ANCHORS = 2


def _is_close(comparison: Comparison, least: float, slack: int = 0) -> bool:
    """Tell whether an assertion is of the same thing as a fact.

    `slack` counts the specific parts that agree, in whose company words may be lacking.
    """
    agreed = [
        p for p in comparison.parts if p.state in ("agrees", "near", "hinted") and not p.is_generic
    ]
    return (
        comparison.covered >= least - 0.05 * slack
        and comparison.worded >= WORDED - 0.1 * slack
        and comparison.owned >= OWNED - 0.1 * slack
        and comparison.weight >= ENOUGH
        and (
            len(agreed) >= _LEAST_PARTS
            or comparison.recalled > 0
            or (len(agreed) == 2 and comparison.weight >= _WEIGHTY)
        )
        and comparison.spelled >= SPELLED
        and any(p.sort == "word" for p in agreed)
    )


def _list_typed(comparison: Comparison) -> list[Part]:
    return [
        p
        for p in comparison.parts
        if p.sort not in ("word", "direction") and not (p.is_generic and p.state == "missing")
    ]


_BLOCKING_SUPPORT_ONLY = ("modifier", "voice")
"""Parts that say the assertion may be another one, but not that it is wrong."""


def _is_well_told(near: Sequence[Part], comparison: Comparison) -> bool:
    """Tell whether what other facts of the paragraph add belongs to the assertion."""
    if comparison.worded < _WELL_WORDED or comparison.covered < _WELL_WORDED:
        return False
    return len(near) <= 2 and all(part.is_staged or part.sort == "amount" for part in near)


def _is_supported(comparison: Comparison) -> bool:
    typed = _list_typed(comparison)
    near = [part for part in typed if part.state == "near"]
    if any(part.state not in ("agrees", "near") for part in typed):
        return False
    if near and not (_is_well_told(near, comparison)):
        return False
    if comparison.mentioned < MENTIONED or comparison.owned < OWNED_WELL:
        return False
    if any(part.state == "differs" for part in comparison.parts):
        return False
    return _is_close(comparison, SUPPORTED)


def _is_anchored(comparison: Comparison, part: Part) -> bool:
    """Tell whether an assertion is of the same thing as the fact though one part differs.

    What is said of another group, place or sum is another claim, unless what agrees leaves no
    doubt that it is the same happening.
    """
    match part.sort:
        case "amount":
            told = comparison.spelled >= _SPELLED_AMOUNT or comparison.mentioned >= 0.95
            return told and comparison.mentioned >= 0.5
        case "contrary":
            least = 0.3 if comparison.covered >= 0.85 else 0.5
            return comparison.covered >= 0.75 and comparison.mentioned >= least
        case "negation":
            return comparison.covered >= 0.75 and comparison.mentioned >= 0.6
        case "name":
            return _is_same_event(comparison, part)
    return True


def _is_same_event(comparison: Comparison, part: Part) -> bool:
    """Tell whether an assertion that has another name is of the same happening as the fact."""
    agreed = comparison.list_parts("agrees")
    named = [p for p in agreed if p.sort == "name" and not p.is_generic]
    if any(p.is_person for p in named):
        return True
    if comparison.covered >= 0.9 and any(_is_superlative(p) for p in agreed):
        return True
    names = [p for p in comparison.parts if p.sort == "name" and not p.is_generic]
    is_first = bool(names) and names[0].start == part.start
    if not is_first and named and (part.is_parallel or len(named) > 1):
        return True
    dated = any(p.sort == "date" and p.is_precise for p in agreed)
    return dated and comparison.weight >= _WEIGHTY_EVENT


_SUPERLATIVES = frozenset(
    "last first only main chief most majority best worst greatest largest".split()
)


def _is_superlative(part: Part) -> bool:
    """Tell whether a word singles out one thing: "the last stronghold"."""
    said = part.said.casefold()
    return part.sort == "word" and (
        said in _SUPERLATIVES or (said.endswith("est") and len(said) > 5)
    )


_SPELLED_AMOUNT = 3.5
_WEIGHTY_EVENT = 18.0
_AND = 6
"""Characters between the names of a list at most: ", and "."""


def _join(differing: Sequence[Part]) -> Part | None:
    """Return the one part that differs; a direction is one with the place it stands before."""
    while len(differing) > 1 and differing[0].sort == differing[1].sort == "direction":
        first = differing[0]
        if differing[1].start - first.end > 1:
            break
        merged = first._replace(end=differing[1].end, said=f"{first.said}-{differing[1].said}")
        differing = [merged, *differing[2:]]
    if len(differing) == 2:
        first, second = differing
        if first.sort == "direction" and second.sort == "name" and second.start - first.end <= 1:
            return second._replace(start=first.start, said=f"{first.said} {second.said}")
    if len(differing) > 1 and {part.sort for part in differing} in ({"name"}, {"amount"}):
        gaps = [b.start - a.end for a, b in itertools.pairwise(differing)]
        if all(0 < gap <= _AND for gap in gaps):
            said = ", ".join(part.said for part in differing)
            sourced = ", ".join(dict.fromkeys(part.sourced for part in differing))
            return differing[0]._replace(end=differing[-1].end, said=said, sourced=sourced)
    return differing[0] if len(differing) == 1 else None


def _find_fault(comparison: Comparison) -> Part | None:
    """Return the one part in which an assertion differs from a fact of the same thing."""
    differing = comparison.list_parts("differs")
    part = _join(differing)
    if part is None or any(
        p.state != "agrees" and not (p.state == "near" and p.sort in ("name", "amount"))
        for p in _list_typed(comparison)
        if p not in differing and p.sort not in _BLOCKING_SUPPORT_ONLY
    ):
        return None
    slack = _count_anchors(comparison)
    if not _is_close(comparison, CONTRADICTED, slack) or comparison.mentioned < MENTIONED:
        return None
    return part if _is_anchored(comparison, part) else None


def _is_vetoed(part: Part, best: Comparison, comparisons: Sequence[Comparison]) -> bool:
    """Tell whether another fact about as close agrees with the part, or allows it."""
    if part.sort not in ("amount", "date", "name"):
        return False
    for comparison in comparisons:
        same = next(
            (p for p in comparison.parts if p.start == part.start and p.sort == part.sort), None
        )
        if same is None or comparison.list_parts("differs"):
            continue
        if same.state == "agrees" or (same.state == "allowed" and part.sort == "amount"):
            rest = comparison._replace(parts=[p for p in comparison.parts if p != same])
            if rest.covered >= _VETO * best.covered:
                return True
    return False


def _rate(comparison: Comparison) -> float:
    """Return how much an assertion and a fact are about the same, 0 to 2."""
    return comparison.covered + comparison.mentioned


_ABOUT_AS_CLOSE = 0.4


def judge(comparisons: Sequence[Comparison]) -> Judgement:
    """Return the verdict on an assertion."""
    supporting = max((c for c in comparisons if _is_supported(c)), key=_rate, default=None)
    faults = [(c, part) for c in comparisons if (part := _find_fault(c))]
    faults = [(c, part) for c, part in faults if not _is_vetoed(part, c, comparisons)]
    worst = max(faults, key=lambda f: _rate(f[0]), default=None)
    if supporting and (worst is None or _rate(worst[0]) <= _rate(supporting)):
        return Judgement("supported", supporting)
    if worst:
        best = _rate(worst[0])
        others = {
            part.sourced
            for comparison, part in faults
            if part.start == worst[1].start and _rate(comparison) >= best - _ABOUT_AS_CLOSE
        }
        return Judgement("contradicted", *worst, is_only=len(others) == 1)
    return Judgement("unverified")
