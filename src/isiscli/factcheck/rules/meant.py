"""Find the facts that have all of an assertion, but only as what was meant, possible or alleged."""

from collections.abc import Iterable

from isiscli.factcheck.compare.basis.comparison import Comparison
from isiscli.factcheck.rules.closeness import rate
from isiscli.factcheck.rules.needed import DOUBTFUL
from isiscli.factcheck.rules.supports import could_support, has_doubt

_UNREAL = (*DOUBTFUL, "meant")


def _has_meant(comparison: Comparison) -> bool:
    return any(part.sort == "meant" for part in comparison.parts)


def is_only_meant(comparison: Comparison) -> bool:
    """Tell whether a fact would support an assertion had what it tells come about."""
    is_meant = _has_meant(comparison) and not has_doubt(comparison)
    return is_meant and could_support(comparison, _UNREAL)


def find_meant(comparisons: Iterable[Comparison]) -> Comparison | None:
    """Return the nearest fact that has all of an assertion, but only as what was meant to be."""
    meant = (c for c in comparisons if _has_meant(c) and could_support(c, ("meant",)))
    return max(meant, key=rate, default=None)


def _is_nearer(comparison: Comparison, supporting: Comparison) -> bool:
    """Tell whether a fact has more of an assertion in each way than one that supports it."""
    is_fuller = comparison.weight > supporting.weight and comparison.owned >= supporting.owned
    return is_fuller and rate(comparison) > rate(supporting)


def is_rather_meant(comparisons: Iterable[Comparison], supporting: Comparison) -> bool:
    """Tell whether an assertion is rather of what a nearer fact has only as meant."""
    return any(is_only_meant(one) and _is_nearer(one, supporting) for one in comparisons)
