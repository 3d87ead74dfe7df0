"""Tell who got what fell to them, as a town does, where a fact has nobody get anything."""

import re

from isiscli.factcheck.compare.basis.labels import share_label
from isiscli.factcheck.compare.naming.named import Named
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_WON = re.compile(r"\b(?:fell|fallen) to (?:the )?$")


@once
def _list_winners(reading: Reading) -> frozenset[int]:
    """Return where the names start of who got what fell to them."""
    return frozenset(n.start for n in reading.names if _WON.search(reading.text[: n.start]))


def is_won(ours: Named, reading: Reading, fact: Fact) -> bool:
    """Tell whether a name is of who got what fell to them, in a fact where nobody got anything."""
    if ours.name.start not in _list_winners(reading):
        return False
    if not any(name.keys & ours.name.keys for name in fact.stated):
        return True
    before = [n for n, word in enumerate(reading.words) if word.end < ours.name.start]
    to = next(n for n in reversed(before) if reading.words[n].folded == "to")
    fell_to = [reading.labels.get(n, frozenset()) for n in (to - 1, to)]
    return not share_label(frozenset.intersection(*fell_to), fact)
