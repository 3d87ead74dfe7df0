"""Read what is numbered in a text, its ordinals and its single periods."""

import re
from collections.abc import Iterator

from isiscli.factcheck.lexicon import measures
from isiscli.factcheck.parts.amount import Amount
from isiscli.quantities import find_hedge

_NUMBERED = re.compile(r"\b[Rr]esolution\s+(?:[Nn]o\.?\s*)?(\d{2,5})\b")
_ORDINAL = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b")
_NTH = re.compile(r"\b(?:member|partner|nation|country|as)\s(?:number|no\.)\s(\d{1,3})\b", re.I)
_PERIOD = re.compile(
    r"\b(half[\s-]+)?(?:an?|one)[\s-]+(minute|hour|day|fortnight|week|month|year|decade|century)\b",
    re.I,
)


def read_special(text: str) -> Iterator[Amount]:
    """Yield what is numbered, then ordinals, then single periods, in all their places."""
    for found in _NUMBERED.finditer(text):
        number = float(found[1])
        yield Amount(*found.span(1), number, None, "exact", "resolution", (), number, found[1])
    for found in (*_ORDINAL.finditer(text), *_NTH.finditer(text)):
        number = float(found[1])
        start = found.start() if found.re is _ORDINAL else found.start(1)
        yield Amount(
            start,
            found.end(),
            number,
            None,
            "exact",
            "ordinal",
            (),
            number,
            text[start : found.end()],
        )
    for found in _PERIOD.finditer(text):
        share = 0.5 if found[1] else 1.0
        days = measures().units[found[2].lower()].factor * share
        hedge = find_hedge(text, found.start()) or "about"
        yield Amount(*found.span(), days, None, hedge, "time", (), share, found[0])
