"""Tell whether a fact that has a date or a number would contradict an assertion with another one.

Then it is of the same thing, so that it supports the assertion: who is told that it was not in July
but in August shall not be told, once it says August, that nothing is known of it.
"""

from isiscli.factcheck.compare.basis.comparison import Comparison
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.rules.closeness import is_full, list_specific
from isiscli.factcheck.rules.faults import find_fault
from isiscli.factcheck.rules.needed import LACKING, is_beside

_EXACT = ("amount", "date")

MENTIONED, _MENTIONED_OF_ALL = 0.45, 0.35
"""The share of a fact that is told at least by what it supports, and by what it has all of."""

_MORE = 2
"""Words behind all that a fact has which say another thing of it."""

_COVERED = 0.6
"""The share of an assertion that a fact has."""


@once
def _would_contradict(comparison: Comparison) -> bool:
    """Tell whether a fact would contradict an assertion that had another number, or another date.

    What leaves a doubt is left out, as it bars the support by itself.
    """
    parts = list(comparison.parts)
    for at, part in enumerate(parts):
        if part.sort in _EXACT and part.state == "agrees" and not part.is_generic:
            other = part._replace(state="differs", sourced="", is_parallel=True)
            with_other = comparison._replace(parts=[*parts[:at], other, *parts[at + 1 :]])
            if find_fault(with_other) == other:
                return True
    return False


def _goes_on(comparison: Comparison) -> bool:
    """Tell whether an assertion ends in words that the fact has not: "in a conference call"."""
    last = max((p.start for p in comparison.parts if p.state == "agrees"), default=0)
    return sum(part.sort == "word" and part.start > last for part in comparison.parts) >= _MORE


def is_mirrored(comparison: Comparison) -> bool:
    """Tell whether a fact has all names, numbers and dates, and would contradict other ones."""
    least = _MENTIONED_OF_ALL if is_full(comparison) else MENTIONED
    if comparison.mentioned < least or comparison.covered < _COVERED:
        return False
    certain = [part for part in comparison.parts if part.sort not in LACKING]
    specific = list_specific(comparison._replace(parts=certain))
    if not all(part.state == "agrees" or is_beside(part, comparison) for part in specific):
        return False
    return not _goes_on(comparison) and _would_contradict(comparison)
