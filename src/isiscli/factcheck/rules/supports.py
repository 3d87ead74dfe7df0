"""Tell whether a fact supports an assertion."""

from collections.abc import Collection, Sequence

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.rules.closeness import (
    LEAST_TO_SUPPORT,
    is_close,
    is_full,
    list_specific,
    rate,
)
from isiscli.factcheck.rules.mirrored import MENTIONED, is_mirrored
from isiscli.factcheck.rules.needed import DOUBTFUL, is_beside

_OWNED = 0.6
"""The share of the words that the fact itself has."""

_OF_ITSELF = 0.4
"""The share of the words of an assertion by itself, whatever is told of what it refers back to."""

_LITTLE_MENTIONED = 0.25
"""How little of a fact an assertion need mention that is all in it."""

_WELL_TOLD = 0.75
"""The share of an assertion, and of its words, in whose company the paragraph may add a part."""

_ADDED = 2
"""Parts that other facts of the paragraph may add."""


def _is_well_told(near: Sequence[Part], comparison: Comparison) -> bool:
    """Tell whether what other facts of the paragraph add belongs to the assertion."""
    return (
        min(comparison.worded, comparison.covered) >= _WELL_TOLD
        and len(near) <= _ADDED
        and all(part.is_staged or part.sort == "amount" for part in near)
    )


def _turns(part: Part) -> bool:
    """Tell whether a part that a fact has not can make another claim of an assertion."""
    return part.is_turning or (part.sort == "direction" and "cent" not in part.said.casefold())


def _is_exact(comparison: Comparison) -> bool:
    """Tell whether a fact itself has all that an assertion says, with a number and its date."""
    sorts = {p.sort for p in comparison.list_parts("agrees") if not p.is_generic}
    return is_full(comparison) and {"amount", "date"} <= sorts


def could_support(comparison: Comparison, doubts: Collection[str] = DOUBTFUL) -> bool:
    """Tell whether a fact supports an assertion but for parts of some sorts that leave a doubt."""
    if not (_is_told(comparison) or is_mirrored(comparison)):
        return False
    certain = [part for part in comparison.parts if part.sort not in doubts]
    if len(certain) == len(comparison.parts):
        return is_supported(comparison)
    return is_supported(comparison._replace(parts=certain))


def has_doubt(comparison: Comparison, doubts: Collection[str] = DOUBTFUL) -> bool:
    """Tell whether a fact would support an assertion but for parts of some sorts."""
    is_certain = all(part.sort not in doubts for part in comparison.parts)
    return not is_certain and could_support(comparison, doubts)


def _is_told(comparison: Comparison) -> bool:
    """Tell whether an assertion tells enough of a fact, less of one that has all of it.

    The fact must have enough of its words: most have not, so that this is asked first.
    """
    if comparison.recalled and comparison.own_words < _OF_ITSELF:
        return False
    if comparison.owned < _OWNED:
        return False
    if comparison.mentioned >= MENTIONED:
        return True
    return comparison.mentioned >= _LITTLE_MENTIONED and _is_exact(comparison)


def _leave_out_keywords(comparison: Comparison) -> Comparison:
    """Return a comparison in which what only the keywords of a record have counts for nothing.

    They tell what is meant, and are no words of any source.
    """
    if not comparison.list_parts("hinted"):
        return comparison
    parts = [p._replace(state="allowed") if p.state == "hinted" else p for p in comparison.parts]
    return comparison._replace(parts=parts)


@once
def is_supported(comparison: Comparison) -> bool:
    """Tell whether a fact says all that an assertion says."""
    comparison = _leave_out_keywords(comparison)
    is_of_same = _is_told(comparison) and is_close(comparison, LEAST_TO_SUPPORT)
    if not (is_of_same or is_mirrored(comparison)):
        return False
    specific = [part for part in list_specific(comparison) if not is_beside(part, comparison)]
    near = [part for part in specific if part.state == "near"]
    return (
        all(part.state in ("agrees", "near") for part in specific)
        and not comparison.list_parts("differs")
        and not any(map(_turns, comparison.list_parts("missing")))
        and (not near or _is_well_told(near, comparison))
    )


def find_own(supporting: Comparison, comparisons: Sequence[Comparison]) -> Comparison:
    """Return the fact that has itself what `supporting` has only with its paragraph, if one does.

    The quote of the latter would not show it: "over 42,000 square miles" for eight million people.
    """
    if not supporting.list_parts("near"):
        return supporting
    own = [c for c in comparisons if c.covered >= supporting.covered and is_supported(c)]
    return max((c for c in own if not c.list_parts("near")), key=rate, default=supporting)
