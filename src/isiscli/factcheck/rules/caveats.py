"""Say what can be held against an assertion that the sources support."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Comparison
from isiscli.factcheck.compare.numbers.countables import is_equal
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.reading import Reading
from isiscli.findings import Caveat
from isiscli.model import Figure, Statement

_PRESENT = re.compile(
    r"\b(?:is|are|ha(?:s|ve)(?=\s+(?!been\b|\w+ed\b|\w+en\b))|remains?|now|currently|today)\b"
    r"|(?<!\bthe )(?<!\ba )\b(?:holds?|stands?|lies?|controls?)\b"
    r"|(?<!\bthe )(?<!\ba )\b(?:numbers?|counts?|amounts?|totals?)\b",
    re.IGNORECASE,
)
_UP, _DOWN = frozenset(("more-than", "at-least")), frozenset(("less-than", "up-to", "nearly"))


def _drops_hedge(ours: Amount, theirs: Amount) -> bool:
    """Tell whether a number is stated as exact that the source hedges, or hedged the other way."""
    if ours.qualifier == theirs.qualifier or theirs.qualifier in ("exact", "range"):
        return False
    if ours.qualifier == "exact":
        return True
    return (ours.qualifier in _UP) == (theirs.qualifier in _DOWN) and ours.qualifier != "about"


def find_caveats(reading: Reading, comparison: Comparison, base: FactBase) -> Iterator[Caveat]:
    """Yield each caveat on an assertion that a fact supports."""
    fact = comparison.fact
    facts = (fact, *comparison.lenders)
    sourced = [amount for one in facts for amount in one.amounts]
    for ours in reading.amounts:
        same = [theirs for theirs in sourced if is_equal(ours, theirs)]
        if same and all(_drops_hedge(ours, theirs) for theirs in same):
            yield "hedge"
            break
    is_present = _PRESENT.search(reading.text) is not None and not reading.moments
    figures = [one.record for one in facts if isinstance(one.record, Figure)]
    if figures and is_present and not reading.is_spoken:
        yield "dated"
    if any(map(base.is_disputed, figures)):
        yield "disputed"
    if isinstance(fact.record, Statement) and not reading.is_spoken and fact.is_quoted_voice:
        yield "attributed"
