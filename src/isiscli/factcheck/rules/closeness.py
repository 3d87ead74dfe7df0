"""Tell whether an assertion is of the same thing as a fact.

The bounds were set on the sentences for tuning of benchmarks/check, and are reported on the others.
"""

from collections.abc import Sequence

from isiscli.factcheck.compare.basis.comparison import SHARED, Comparison, Part

LEAST_TO_SUPPORT = 0.72
"""The share of an assertion that a fact has at least which supports it."""

LEAST_TO_CONTRADICT = 0.7
"""The same for a fact that contradicts it, what differs left out."""

_WORDED, _OWNED = 0.6, 0.32
"""The share of the words that a fact has at least, with its paragraph and by itself."""

_WEIGHT, _SPELLED = 5.0, 2.3
"""The weight that what they share has at least, and that of its words."""

_TURNED, _TURNED_WEIGHT = 0.4, 6.5
"""The share of a fact that is told in few words where one is the contrary, and their weight."""

_WHOLE = 0.99
"""The share from which an assertion and a fact say the same in few words."""

_NEARLY_WHOLE, _RICH_AND_FULL = 0.95, 20.0
"""The share of both from which they say nearly the same, and the weight from which at length."""

_SLIP = 0.6
"""The share of an assertion that a fact has whose number it has in another unit."""

_FEW, _ENOUGH = 2, 3
"""Parts that must agree, few where there is nothing else to say."""

_SLACK_COVERED, _SLACK_WORDED = 0.05, 0.1
"""What each specific part that agrees takes off the shares."""

_MOST_ANCHORS = 2

WELL_SPELLED = 3.5
"""The weight of the words from which they say what is counted, or what happened."""

_TELLING = (("name", "agrees"), ("name", "near"), ("amount", "agrees"))


def count_anchors(comparison: Comparison) -> int:
    """Return how many specific parts beyond the first agree, at most two; a person counts twice."""
    anchors = sum(
        2 if part.is_person else 1
        for part in comparison.list_parts("agrees")
        if part.sort in ("name", "date", "amount") and not part.is_generic
    )
    return max(0, min(anchors - 1, _MOST_ANCHORS))


def tells_which(part: Part) -> bool:
    """Tell whether a part is a name or a number of the fact, and not the name of all records."""
    is_there = (part.sort, part.state) in _TELLING
    return is_there and not part.is_generic


def list_specific(comparison: Comparison) -> list[Part]:
    """Return the parts that are no mere words; the topic of all records need not be there."""
    return [
        part
        for part in comparison.parts
        if part.sort not in ("word", "direction")
        and not (part.is_generic and part.state == "missing")
    ]


def _list_shared(comparison: Comparison) -> Sequence[Part]:
    return [part for part in comparison.parts if part.state in SHARED and not part.is_generic]


def is_close(comparison: Comparison, least: float, slack: int = 0) -> bool:
    """Tell whether an assertion and a fact share enough, `least` of the assertion in all.

    `slack` counts the specific parts that agree, in whose company words may be lacking.
    """
    shared = _list_shared(comparison)
    if len(shared) < (_FEW if comparison.recalled == 0 else 1):
        return False
    if len(shared) < _ENOUGH and comparison.recalled == 0 and comparison.weight < _WEIGHT:
        return False
    return (
        comparison.covered >= least - _SLACK_COVERED * slack
        and comparison.worded >= _WORDED - _SLACK_WORDED * slack
        and comparison.owned >= _OWNED - _SLACK_WORDED * slack
        and comparison.weight >= _WEIGHT
        and (comparison.spelled >= _SPELLED or is_settled(comparison))
        and any(part.sort == "word" for part in shared)
    )


def is_full(comparison: Comparison) -> bool:
    """Tell whether a fact says by itself all of an assertion that does not differ."""
    return min(comparison.covered, comparison.owned) >= _WHOLE


def is_said_in_full(comparison: Comparison) -> bool:
    """Tell whether an assertion says all that a fact does, and nothing else."""
    return min(comparison.covered, comparison.mentioned, comparison.owned) >= _WHOLE


def is_whole(comparison: Comparison) -> bool:
    """Tell whether an assertion says all that a fact does in its words, and little else."""
    return is_said_in_full(comparison) and comparison.spelled >= _SPELLED


def is_told_richly(comparison: Comparison) -> bool:
    """Tell whether an assertion and a fact say the same at such length that it is one happening."""
    is_same = min(comparison.covered, comparison.owned, comparison.mentioned) >= _NEARLY_WHOLE
    return is_same and comparison.weight >= _RICH_AND_FULL


def is_slip_of(comparison: Comparison) -> bool:
    """Tell whether an assertion in which only a unit or a hedge differs is of the same quantity."""
    return comparison.covered >= _SLIP and any(
        part.sort == "word" for part in _list_shared(comparison)
    )


def is_pinned(comparison: Comparison) -> bool:
    """Tell whether a person and more leave no doubt, and there is nothing that a fact has not."""
    is_dated = any(part.sort == "date" for part in comparison.list_parts("agrees"))
    anchors = count_anchors(comparison)
    return is_dated and anchors == _MOST_ANCHORS and comparison.covered >= _WHOLE


def is_turned(comparison: Comparison, part: Part) -> bool:
    """Tell whether a fact has all of an assertion but one word, and its contrary in that place.

    What the two words are of is the same, so that they count as shared.
    """
    weight = comparison.weight + part.weight
    return is_full(comparison) and comparison.mentioned >= _TURNED and weight >= _TURNED_WEIGHT


def is_settled(comparison: Comparison) -> bool:
    """Tell whether an assertion says all that a fact does and nothing else, names above all."""
    return is_said_in_full(comparison) and count_anchors(comparison) > 0


def rate(comparison: Comparison) -> float:
    """Return how much an assertion and a fact are about the same, 0 to 2."""
    return comparison.covered + comparison.mentioned
