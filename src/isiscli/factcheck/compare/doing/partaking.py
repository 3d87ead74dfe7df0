"""Know who is said to take part in a thing, beside those that a fact names."""

import re

from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_JOINS = re.compile(
    r"\s{1,4}(?:(?:has|have|had|also|later|reportedly)\s{1,4}){0,2}"
    r"(?:(?:took|takes?|taken|taking) part|participat(?:ed|es?|ing)|help(?:ed|s|ing)?|"
    r"assist(?:ed|s|ing)|had a hand|(?:was|were) (?:involved|among)|contribut(?:ed|es?|ing))\b",
    re.IGNORECASE,
)

_BELONGS = re.compile(
    r"\b(?:(?:members?|member states?) of|belong(?:s|ed)? to)(?:\sthe)?\s$",
    re.IGNORECASE,
)
"""What stands before a body that somebody belongs to, as they may to others: the Arab League."""

_MET = re.compile(
    r"\b(?:met|meets?|meeting|talks|spoke|speaks?|speaking|talked|visited|visits?|visiting)"
    r"(?:\s(?:with|to|and))?(?:\s(?:the|his|her|its|their|then))?\s$"
)
"""What stands before whom somebody met, who meets others as well."""


@once
def list_partaking(reading: Reading) -> frozenset[int]:
    """Return where the names start of who takes part in a thing or is met, with room for others."""
    return frozenset(
        n.start
        for n in reading.names
        if _JOINS.match(reading.text, n.end)
        or _MET.search(reading.text, 0, n.start)
        or (n.sort in ("body", "place") and _BELONGS.search(reading.text, 0, n.start))
    )
