"""Find the names that a text lists one after the other."""

import re
from collections.abc import Sequence

from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_AND = re.compile(r"(?:[,;]\s*(?:and\s+)?|\s+and\s+)(?:the\s+)?")
"""What stands between two names of a list."""

_MORE = re.compile(r"[\s,;*-]{0,8}(?:(?:and|or|as well as)\s{1,4})?(?:[a-z]{1,20}\s)?others?\b")
"""What follows a list that leaves some out: "and many others"."""


@once
def list_names(reading: Reading) -> list[Sequence[Name]]:
    """Return the lists of two names or more in a text."""
    lists: list[list[Name]] = []
    for name in reading.names:
        if lists and _AND.fullmatch(reading.text, lists[-1][-1].end, name.start):
            lists[-1].append(name)
        else:
            lists.append([name])
    return [listed for listed in lists if len(listed) > 1]


def counts_listed(amount: Amount, reading: Reading) -> bool:
    """Tell whether a number is of as many as a text lists: "Mali and Chad are two of them"."""
    if (amount.unit, amount.qualifier) != ("count", "exact"):
        return False
    lists = [n for n in list_names(reading) if not _MORE.match(reading.text, n[-1].end)]
    return any(len(listed) == amount.low for listed in lists)
