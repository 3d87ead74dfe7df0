"""Count the members that are listed, and hold how many there are said to be."""

from typing import NamedTuple

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.amount import Amount


class Headcount(NamedTuple):
    """How many members there are said to be, how many are listed, and in what unit."""

    amount: Amount
    listed: int
    unit: str = "members"


def list_counts(base: FactBase) -> dict[str, int]:
    """Return how many are listed of each sort, and of "member" in all."""
    counts = base.roster.types
    return {"member": sum(counts.values()), "nation": 0, "institution": 0, **counts}


def count_called(amount: Amount, sort: str, base: FactBase) -> Headcount:
    """Return the same of those who are called nations, or states, as all members often are.

    So their number is not wrong of "the 83-nation coalition" or of "83 member states".
    """
    members = count_listed(amount, "member", base)
    return members if amount.low == members.listed else count_listed(amount, sort, base)


def count_listed(amount: Amount, sort: str, base: FactBase) -> Headcount:
    """Return how many of a sort there are said to be, beside how many are listed."""
    return Headcount(amount, list_counts(base)[sort], f"{sort}s")
