"""Hold a quantity of a text."""

from typing import NamedTuple

from isiscli.model import Qualifier

_NO_MONEY = frozenset(
    "count time area length weight volume speed percent ordinal age resolution".split()
)
"""Units of the lexicon and of the reader that are no currency."""


def is_money(unit: str) -> bool:
    """Tell whether a unit is a currency."""
    return unit not in _NO_MONEY


class Amount(NamedTuple):
    """A quantity in a text: its span, its number in a common unit, and what is counted.

    `unit` is the sort of the quantity: "count", a dimension of the lexicon ("time", "area", a
    currency), "percent", "ordinal", "age", or what is numbered. `nouns` are the stems of the words
    counted, `lead` where the hedge before it starts, -1 where there is none. `is_share` where it is
    of some that are many more: "900 of the fighters". `is_offset` where it is how long before or
    after something else: "two days later". `is_vague` where words give only its size: "dozens".
    """

    start: int
    end: int
    low: float
    high: float | None
    qualifier: Qualifier
    unit: str
    nouns: tuple[str, ...] = ()
    number: float = 0.0
    text: str = ""
    lead: int = -1
    is_share: bool = False
    is_offset: bool = False
    is_vague: bool = False

    @property
    def opening(self) -> int:
        """Return where the quantity starts with its hedge."""
        return self.lead if self.lead >= 0 else self.start
