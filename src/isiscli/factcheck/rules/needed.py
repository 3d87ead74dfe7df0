"""Know which parts of an assertion a fact need not have, and which are in doubt without it."""

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.model import Statement

DOUBTFUL = ("doer", "doubt", "voice")
"""Parts that leave it in doubt who says or does it, or how far it goes."""

LACKING = (*DOUBTFUL, "lack")
"""The same with what a fact only has not, which speaks against no other fact."""

_OPEN = ("ought",)
"""Words by which something is no fact, whatever the fact is."""


def is_beside(part: Part, comparison: Comparison) -> bool:
    """Tell whether a fact need not have a part to support an assertion.

    That something "should" be so is what somebody says, and nothing that is so.
    """
    if part.sort != "modal":
        return part.sort in ("repeat", "earlier")
    said = part.said.casefold()
    is_view = isinstance(comparison.fact.record, Statement)
    return said not in _OPEN and (said != "should" or is_view)
