"""Tell whose words a quotation is said to be, and from whom the sources have it."""

import re
from collections.abc import Sequence

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.voice import SAYING
from isiscli.model import Quote, Source

_SPEAKING = ("person", "body")
_BEHIND = re.compile(rf"[,.!?…]?[”\"»“]\s(?:{SAYING}\s)?(?:the\s)?$")
"""From the end of a quotation to who says it: ",” said "."""

_SAYS = re.compile(rf"\s{SAYING}\b")
_BEFORE = re.compile(rf"\s{SAYING}[,:]?\s(?:that\s)?[“\"«„]$")
"""From who says it to the start of a quotation: " said: “"."""


def find_speaker(reading: Reading, start: int, end: int) -> Name | None:
    """Return who is said to say the words from `start` to `end`, right beside them."""
    text = reading.text
    for name in reading.names:
        if name.sort not in _SPEAKING:
            continue
        behind = _BEHIND.fullmatch(text, end, name.start) if name.start >= end else None
        if behind and (re.search(SAYING, behind[0]) or _SAYS.match(text, name.end)):
            return name
        if name.end <= start and _BEFORE.fullmatch(text, name.end, start):
            return name
    return None


def is_by(name: Name, fact: Fact) -> bool:
    """Tell whether a fact is of the words of somebody, or of whom cites them."""
    return not name.keys.isdisjoint(fact.cited)


def _is_told(quote: Quote, base: FactBase) -> bool:
    """Tell whether a document says something itself, and may do so in the words of anybody."""
    source = base.find_by_id(quote.source)
    record = source and source.record
    told = (record.publisher, *record.authors) if isinstance(record, Source) else ()
    return any(name in quote.speaker for name in told)


def find_other_speaker(
    name: Name, told: Sequence[tuple[Fact, Quote]], base: FactBase
) -> tuple[Fact, Quote] | None:
    """Return one of the facts that have some words, where none has them from somebody."""
    if any(is_by(name, fact) or _is_told(quote, base) for fact, quote in told):
        return None
    return next(iter(told), None)
