"""Tell which facts can settle an assertion, before it is known what is in doubt."""

from isiscli.factcheck.compare.basis.comparison import Comparison
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.enumerations import find_enumeration
from isiscli.factcheck.rules.faults import find_fault
from isiscli.factcheck.rules.supports import could_support


def can_settle(reading: Reading, comparison: Comparison) -> bool:
    """Tell whether a fact supports or contradicts an assertion where nothing is in doubt.

    Of the others no doubt is looked for: it would bar nothing. Who does what another does in a fact
    (`other_doers.py`) is a fault that doubts make, of facts alone that would support without them.
    """
    return (
        could_support(comparison)
        or find_fault(comparison) is not None
        or find_enumeration(reading, [comparison]) is not None
    )
