"""Find whose a post in an assertion is."""

import re

from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading

_REACH = 60
"""Characters between a person and a post at most."""

_APART = re.compile(r"[.;:!?“”\"]|\b(?:and|against|with|by|to|on|whom)\b")
_ASIDE = re.compile(r",\s*[a-z][^,]{3,80},")
_DEALS_WITH = re.compile(
    r"\b(?:met|saw|told|asked|thanked|praised|blamed|accused|criticized|attacked|killed|captured|"
    r"succeeded|replaced|quoted|called|phoned|visited|invited|named|appointed|joined|wrote)\b"
)
"""Words between a person and the post of somebody else."""


def find_person(reading: Reading, start: int, end: int) -> Name | None:
    """Return the person nearest to a post, in the same clause."""
    near: list[tuple[int, Name]] = []
    for name in reading.names:
        is_before = name.end <= start
        whole = reading.text[name.end : start] if is_before else reading.text[end : name.start]
        gap = _ASIDE.sub("", whole)
        between = gap if is_before else gap.rpartition(",")[2]
        if is_before and _DEALS_WITH.search(gap):
            continue
        if name.sort == "person" and len(gap) <= _REACH and not _APART.search(between):
            near.append((len(gap if is_before else whole), name))
    return min(near)[1] if near else None
