"""Judge who is said to be a member of the coalition, by the closed list of its members."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.amounts import Amount
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.masking import COALITION, Mask, find_member, mask

# These match the text of a mask: C is a nation, R a region, N a number, K the coalition.
_LIST = (
    r"C(?:\s*(?:,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+|\s+nor\s+|\s+as well as\s+)(?:the\s+)?C)*"
)
_ASIDE = r"(?:,(?:(?!\bC\b)[^,.;:!?]){1,60},)?"
_ADVERB = (
    r"(?:\s+(?:itself|themselves|all|both|too|also|now|still|even|each|already|not|never|"
    r"no longer))*"
)
_VERB = (
    r"\s+(?:is|are|was|were|has been|have been|had been|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|"
    r"remains?|remained|became|sits?|sat|ranks?|counts?|figures?|belongs?|belonged|"
    r"(?:does|do|did)(?: not|n[’']t) (?:sit|rank|count|figure|belong)|"
    r"(?:has |have |had )?(?:never |not |since |already )?joined)\b"
)
_NEAR = r"(?:(?!\bC\b)[^,.;:!?])"
_OF = (
    rf"(?:{_NEAR}{{0,70}}?\b(?:members?|part|partners?|belongs?|list|among|in|on|to|joined)\b"
    rf"{_NEAR}{{0,60}}?\bK\b(?:[’']s)?{_NEAR}{{0,30}}"
    rf"|{_NEAR}{{0,30}}?\bK members?\b"
    rf"|{_NEAR}{{0,30}}?\bK[’']s (?:\w+ ){{0,3}}members?\b"
    r"|\s+(?:to )?(?:the )?\bK\b"
    rf"|{_NEAR}{{0,40}}?\bmembers? from (?:the )?R\b)"
)
_SUBJECT = re.compile(
    rf"(?P<neither>\b[Nn]either\s+)?(?P<list>{_LIST}){_ASIDE}{_ADVERB}(?P<claim>{_VERB}{_ADVERB}{_OF})"
)
_JOINED = re.compile(
    rf"(?P<list>C\s+joined\s+{_LIST})"
    r"(?P<claim>\s+as (?:a )?(?:fellow )?(?:members?|partners?) of (?:the )?\bK\b)"
)
_INCLUDES = re.compile(
    r"(?P<claim>(?:\bK\b(?:[’']s)?(?: \w+){0,2} (?:members|partners|nations|states)"
    r"|[Mm]embers of (?:the )?K)(?: in \d{4})?"
    r"(?: (?:include|are|included|were|such as|like)|:|,? among them,?|,? including)\s+)"
    rf"(?:the\s+)?(?P<list>{_LIST})"
)
_IN_REGION = re.compile(
    r"\bR\b(?:\s+[a-z]+){1,3}\s+N\b[^,.;:!?]{0,20}\bmembers?\b"
    r"|\bN\s+(?:\w+ ){0,2}members? (?:from|in) (?:the )?R\b"
    r"|\bN R members?\b"
)
_HEDGED = re.compile(
    r"\b(?:may|might|could|would|should|wants?|hopes?|hoped|considers?|considering|asked|invited|"
    r"first|last|newest|latest|earliest|future|prospective|candidate|observers?|if|whether|plans?|"
    r"wish|former|founding|appl(?:y|ied)|bid|bids|lobbied)\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|neither|nor|no longer|outside|without|no (?:\w+ )?(?:member|part))\b|n[’']t\b",
    re.I,
)
_SUPPOSED = re.compile(r"\b(?:if|whether|unless)\b[^,;:.]*$", re.I)
"""What stands before an assertion that is none: "if", "whether"."""
_OTHERWISE = re.compile(r"\b(?:as|only|mere|merely) (?:an? )?(?:mere )?observers?\b")


class Membership(NamedTuple):
    """A name that is said to be a member, or not to be one, and the member that it is."""

    name: Name
    is_claimed: bool
    record_id: str | None

    @property
    def is_right(self) -> bool:
        """Tell whether the list of members says the same."""
        return self.is_claimed == (self.record_id is not None)


class Headcount(NamedTuple):
    """How many members a region is said to have, and how many are listed."""

    amount: Amount
    region: str
    listed: int


def _holds_then(reading: Reading, base: FactBase) -> bool:
    """Tell whether the list of members is of the time that an assertion is of."""
    first, last = base.roster.dates
    return all(m.first <= last and first <= m.last for m in reading.moments if m.has_year)


def _find_claimed(masked: Mask, base: FactBase) -> list[Membership]:
    for pattern in (_JOINED, _SUBJECT, _INCLUDES):
        found = pattern.search(masked.text)
        if found and not (
            _HEDGED.search(found[0]) or _SUPPOSED.search(masked.text[: found.start()])
        ):
            start, end = found.span("list")
            words = found["claim"] + (found.groupdict().get("neither") or "")
            denied = _DENIED.search(words + masked.text[max(0, start - 8) : start])
            return [
                Membership(name, denied is None, find_member(name, base))
                for at, name in masked.nations.items()
                if start <= at < end
            ]
    return []


def find_memberships(reading: Reading, base: FactBase) -> list[Membership]:
    """Return who is said to be a member of the coalition, or not to be one, in an assertion."""
    if not COALITION.search(reading.text) and "member" not in reading.text:
        return []
    if not _holds_then(reading, base) or _OTHERWISE.search(reading.text):
        return []
    return _find_claimed(mask(reading, base), base)


def _is_body(name: Name, base: FactBase) -> bool:
    """Tell whether a name is that of a body that has members of its own."""
    listed = base.find_by_id(find_member(name, base) or "")
    return name.sort == "body" or getattr(listed and listed.record, "type", "") == "institution"


def find_headcounts(reading: Reading, base: FactBase) -> Iterator[Headcount]:
    """Yield how many members of the coalition an assertion gives a region."""
    if "member" not in reading.text or not _holds_then(reading, base):
        return
    if not COALITION.search(reading.text) and any(_is_body(n, base) for n in reading.names):
        return  # the members of something else
    masked = mask(reading, base)
    for found in _IN_REGION.finditer(masked.text):
        numbers = [a for at, a in masked.numbers.items() if found.start() <= at < found.end()]
        regions = [r for at, r in masked.regions.items() if found.start() <= at < found.end()]
        if len(numbers) == len(regions) == 1 and numbers[0].qualifier == "exact":
            yield Headcount(numbers[0], regions[0], base.roster.regions[regions[0]])
