"""Tell whether an assertion that differs in one part is still of the same thing as a fact.

What is said of another group, place or sum is another claim, unless what agrees leaves no doubt.
The bounds were set on the sentences for tuning of benchmarks/check.
"""

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.compare.denying.denials import WEAK
from isiscli.factcheck.rules.closeness import WELL_SPELLED, count_anchors, is_full, tells_which
from isiscli.factcheck.rules.happenings import is_same_event
from isiscli.factcheck.rules.posts.incumbents import DEALINGS
from isiscli.factcheck.rules.same_time import is_same_time
from isiscli.model import Statement

_TOLD_IN_WORDS, _TOLD_IN_FEW = 0.4, 0.6
"""The share of a fact to be told, in many and in few words, that has all but the number."""

_NEARLY_ALL, _NEARLY_THE_SAME = 0.8, 0.95

_TOLD_WITH_NUMBER = 0.7
"""The share of a fact to be told that has the number or the date which somebody else is said to
have told.
"""

_ANCHORED, _TOLD_BESIDE = 0.8, 0.45
"""The share of an assertion and of a fact where names and dates say what is counted."""

_COVERED, _WELL_COVERED = 0.75, 0.85
_OWNED = 0.6
_MENTIONED, _LITTLE_MENTIONED = 0.5, 0.35
"""The share of an assertion that a fact has, and of a fact that an assertion has, at least."""

_MOSTLY_COVERED = 0.7
"""The share of an assertion that a fact has whose every word but one is told."""


def _is_all_but(comparison: Comparison) -> bool:
    """Tell whether a fact has all of an assertion but the number, and enough of it is told."""
    least = _TOLD_IN_WORDS if comparison.spelled >= WELL_SPELLED else _TOLD_IN_FEW
    if count_anchors(comparison) > 0:
        least = _LITTLE_MENTIONED
    return is_full(comparison) and comparison.mentioned >= least


def _is_same_count(comparison: Comparison, part: Part) -> bool:
    if part.is_parallel and _is_all_but(comparison):
        return True
    if not part.is_parallel and comparison.covered < _NEARLY_ALL:
        return False
    if part.is_parallel and _is_told_of_much(comparison):
        return True
    told = comparison.spelled >= WELL_SPELLED or comparison.mentioned >= _NEARLY_THE_SAME
    least = _TOLD_BESIDE if count_anchors(comparison) > 1 else _MENTIONED
    return told and comparison.mentioned >= least


def _is_told_of_much(comparison: Comparison) -> bool:
    """Tell whether names and dates leave no doubt of what is counted, in few words of the fact."""
    is_anchored = count_anchors(comparison) > 1
    return is_anchored and comparison.covered >= _ANCHORED and comparison.mentioned >= _TOLD_BESIDE


def _is_same_saying(comparison: Comparison) -> bool:
    """Tell whether an assertion with another speaker is of what one said then, or of how many."""
    agreed = comparison.list_parts("agrees")
    pinned = any(p.sort in ("amount", "date") for p in agreed)
    is_counted = any(p.sort == "amount" for p in agreed)
    is_view = isinstance(comparison.fact.record, Statement)
    if is_counted and comparison.covered >= _ANCHORED and comparison.mentioned >= _TOLD_IN_WORDS:
        return True
    if pinned and comparison.covered >= _NEARLY_ALL and comparison.mentioned >= _TOLD_WITH_NUMBER:
        return True
    return is_view and min(comparison.covered, comparison.mentioned) >= _NEARLY_ALL


def _is_same_denial(comparison: Comparison) -> bool:
    """Tell whether an assertion denies, or is denied by, what says the same otherwise.

    By itself it must say so: what it refers back to may be denied of something else.
    """
    if comparison.recalled:
        return False
    denials = [p.said.casefold().split()[0] for p in comparison.list_parts("differs")]
    least = _MENTIONED if WEAK.isdisjoint(denials) else _COVERED
    if is_full(comparison):
        least = _TOLD_IN_WORDS if WEAK.isdisjoint(denials) else _MENTIONED
    if not any(map(tells_which, comparison.parts)):
        least = _COVERED
    return comparison.covered >= _COVERED and comparison.mentioned >= least


def _is_same_contrary(comparison: Comparison) -> bool:
    """Tell whether an assertion says the contrary of what says the same otherwise."""
    if comparison.covered >= _MOSTLY_COVERED and comparison.mentioned >= _NEARLY_ALL:
        return True
    is_well_covered = comparison.covered >= _WELL_COVERED
    least = _LITTLE_MENTIONED if is_well_covered else _MENTIONED
    if not is_well_covered and comparison.owned < _OWNED:
        return False  # what the paragraph tells beside it may be of something else
    return comparison.covered >= _COVERED and comparison.mentioned >= least


def _is_own_post(comparison: Comparison) -> bool:
    """Tell whether an assertion with another post is not of whom somebody deals with."""
    return not any(p.sort == "word" and p.said.casefold() in DEALINGS for p in comparison.parts)


def is_anchored(comparison: Comparison, part: Part) -> bool:
    """Tell whether an assertion is of the same thing as the fact though `part` differs."""
    if part.sort == "date":
        return is_same_time(comparison, part)
    if part.sort in _ANCHORS:
        return _ANCHORS[part.sort](comparison)
    if part.sort == "amount":
        return _is_same_count(comparison, part)
    return part.sort != "name" or is_same_event(comparison, part)


_ANCHORS = {
    "contrary": _is_same_contrary,
    "negation": _is_same_denial,
    "role": _is_own_post,
    "voice": _is_same_saying,
}
"""How to tell it for the sorts of parts for which it does not matter what differs."""
