"""Tell which facts can settle an assertion, before it is known what is in doubt."""

from isiscli.factcheck.compare.basis.comparison import Comparison
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.enumerations import find_enumeration
from isiscli.factcheck.rules.faults import find_fault
from isiscli.factcheck.rules.supports import could_support


def can_settle(reading: Reading, comparison: Comparison) -> bool:
    """Tell whether a fact supports or contradicts an assertion where nothing is in doubt.

    Doubts only ever bar a verdict: what settles nothing without them settles nothing with them.
    """
    return (
        could_support(comparison)
        or find_fault(comparison) is not None
        or find_enumeration(reading, [comparison]) is not None
    )
