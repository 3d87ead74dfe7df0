"""Tell whether an assertion in few words denies just what a fact says.

"Mosul was not taken quickly" does not deny that it was taken, nor does what "most countries" have
not done deny what some did.
"""

from isiscli.factcheck.compare.basis.comparison import Comparison, Part

_FEW = 20.0
"""What an assertion and a fact have in common, at most, where each word counts."""

_LACKED = ("missing", "near", "hinted")
_OF_SOME = frozenset(("most", "all", "few"))
"""Words for how many, which an assertion may deny of others than a fact affirms it of."""


def _is_denial(part: Part) -> bool:
    """Tell whether it is the assertion that denies, and not the fact."""
    return part.sort == "negation" and len(part.said.split()) > len(part.sourced.split())


def _is_beside(other: Part, denial: Part) -> bool:
    """Tell whether a part that a fact has not can be what is denied, or of whom."""
    if other.sort in ("lack", "doubt") or other.said.casefold() in _OF_SOME:
        return True
    return other.sort in ("word", "name") and other.start >= denial.end


def denies_other(comparison: Comparison, part: Part) -> bool:
    """Tell whether a denial may be of more, of less or of others than what a fact says."""
    if not _is_denial(part) or comparison.weight >= _FEW:
        return False
    told_more = {p.start for p in comparison.parts if p.sort == "modifier"}
    rest = [p for p in comparison.parts if p.state in _LACKED and p != part]
    rest = [p for p in rest if p.start not in told_more or p.start < part.end]
    return any(_is_beside(other, part) for other in rest)
