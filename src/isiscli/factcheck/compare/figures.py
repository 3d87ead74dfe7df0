"""Compare the quantities of an assertion with the very one that a figure is of."""

from collections.abc import Iterator

from isiscli.factcheck.compare.comparison import Part
from isiscli.factcheck.compare.countables import is_equal
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.values import read_value
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.model import Figure


@once
def _find_value(fact: Fact) -> Amount | None:
    """Return the value of a figure, None for records of another kind."""
    record = fact.record
    return read_value(record) if isinstance(record, Figure) else None


def compare_value(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield a quantity that a figure only quotes beside its own, which the assertion has not.

    That 56 percent in Syria and 83 percent in Iraq stand in one quote makes neither the other's.
    """
    value = _find_value(fact)
    if value is None:
        return
    ours = [amount for amount in reading.amounts if amount.unit == value.unit]
    if any(is_equal(amount, value) for amount in ours):
        return
    for amount in ours:
        if any(is_equal(amount, theirs) for theirs in fact.amounts):
            yield Part(amount.start, amount.end, "title", amount.text, "missing", 0.0, value.text)
