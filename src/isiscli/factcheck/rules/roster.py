"""Judge who is said to be a member of the Coalition, by the closed list of its members."""

import re
from typing import NamedTuple

from isiscli.factcheck.facts.base import FactBase
from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading

# A country is written as C and the coalition as K before these are matched.
_LIST = (
    r"C(?:\s*(?:,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+|\s+nor\s+|\s+as well as\s+)(?:the\s+)?C)*"
)
_ASIDE = r"(?:,(?:(?!\bC\b)[^,.;:!?]){1,60},)?"
_ADVERB = r"(?:\s+(?:itself|themselves|all|both|too|also|now|still|even|each|already|not|never|no longer))*"
_VERB = (
    r"\s+(?:is|are|was|were|has been|have been|had been|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|remains?|remained|"
    r"became|sits?|sat|ranks?|counts?|figures?|belongs?|belonged|(?:has |have |had )?(?:never |not |since |already )?joined)\b"
)
_OF = (
    r"(?:(?:(?!\bC\b)[^,.;:!?]){0,70}?\b(?:members?|part|partners?|belongs?|list|among|in|to|joined)\b"
    r"(?:(?!\bC\b)[^,.;:!?]){0,60}?\bK\b(?:[’']s)?(?:(?!\bC\b)[^,.;:!?]){0,30}"
    r"|(?:(?!\bC\b)[^,.;:!?]){0,30}?\bK members?\b"
    r"|(?:(?!\bC\b)[^,.;:!?]){0,30}?\bK[’']s (?:\w+ ){0,3}members?\b"
    r"|\s+(?:to )?(?:the )?\bK\b"
    r"|(?:(?!\bC\b)[^,.;:!?]){0,40}?\bmembers? from R\b)"
)
_SUBJECT = re.compile(
    rf"(?P<neither>\b[Nn]either\s+)?(?P<list>{_LIST}){_ASIDE}{_ADVERB}(?P<claim>{_VERB}{_ADVERB}{_OF})"
)
_JOINED = re.compile(
    rf"(?P<list>C\s+joined\s+{_LIST})(?P<claim>\s+as (?:a )?(?:fellow )?(?:members?|partners?) of (?:the )?\bK\b)"
)
_INCLUDES = re.compile(
    rf"(?P<claim>(?:\bK\b(?:[’']s)?(?: \w+){{0,2}} (?:members|partners|nations|states)|[Mm]embers of (?:the )?K)"
    rf"(?: (?:include|are|included|were|such as|like)|:|,? among them,?|,? including)\s+)(?:the\s+)?(?P<list>{_LIST})"
)
_HEDGED = re.compile(
    r"\b(?:may|might|could|would|should|wants?|hopes?|hoped|considers?|considering|asked|invited|"
    r"first|last|newest|latest|earliest|future|prospective|candidate|observers?|if|whether|plans?|wish|former|founding)\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|neither|nor|no longer|outside|without)\b|n[’']t\b", re.IGNORECASE
)
_COALITION = re.compile(
    r"(?:\b[Gg]lobal\s+)?\b[Cc]oalition\b(?:\s+(?:to\s+[Dd]efeat|against|fighting)\s+(?:the\s+)?"
    r"(?:Daesh/ISIS|ISIS|ISIL|IS|Daesh|Islamic State(?: group)?))?"
)
_OTHERWISE = re.compile(r"\b(?:as|only|mere|merely) (?:an? )?(?:mere )?observers?\b")


class Membership(NamedTuple):
    """A name that is said to be a member, or not to be one, and whether the list agrees."""

    name: Name
    is_claimed: bool
    record_id: str | None

    @property
    def is_right(self) -> bool:
        """Tell whether the list of members says the same."""
        return self.is_claimed == (self.record_id is not None)


def _find_member(name: Name, base: FactBase) -> str | None:
    for key in sorted(name.keys):
        if key.startswith("member/"):
            return key
    for place in name.places:
        for key in sorted(base.names.name_key(place)):
            if key.startswith("member/"):
                return key
    return None


def _is_nation(name: Name, base: FactBase) -> bool:
    """Tell whether a name is that of a nation, and not of a part or of a whole of nations."""
    if _find_member(name, base):
        return True
    world = places()
    return name.sort == "place" and any(place in world.countries for place in name.places)


def _mask(
    reading: Reading, base: FactBase
) -> tuple[str, list[tuple[int, Name]], list[tuple[int, Name]]]:
    """Return the text with nations as C, regions as R and the coalition as K, and where they are."""
    regions = set(base.roster.regions)
    spans: list[tuple[int, int, str, Name | None]] = []
    for name in reading.names:
        if name.text.casefold() in regions:
            spans.append((name.start, name.end, "R", name))
        elif not name.is_adjective and _is_nation(name, base):
            spans.append((name.start, name.end, "C", name))
    for found in _COALITION.finditer(reading.text):
        spans = [s for s in spans if not (s[0] < found.end() and found.start() < s[1])]
        spans.append((*found.span(), "K", None))
    masked, at = "", 0
    nations: list[tuple[int, Name]] = []
    found_regions: list[tuple[int, Name]] = []
    for start, end, letter, meant in sorted(spans, key=lambda s: s[0]):
        if start < at:
            continue
        masked += reading.text[at:start]
        if meant and letter == "C":
            nations.append((len(masked), meant))
        elif meant:
            found_regions.append((len(masked), meant))
        masked += letter
        at = end
    return masked + reading.text[at:], nations, found_regions


def find_memberships(reading: Reading, base: FactBase) -> list[Membership]:
    """Return who is said to be a member of the coalition, or not to be one, in an assertion."""
    if not _COALITION.search(reading.text) and "member" not in reading.text:
        return []
    if any(m.has_year and not _is_as_of(m.first, m.last, base) for m in reading.moments):
        return []
    if _OTHERWISE.search(reading.text):
        return []
    masked, nations, _ = _mask(reading, base)
    for pattern in (_JOINED, _SUBJECT, _INCLUDES):
        found = pattern.search(masked)
        if found and not _HEDGED.search(found[0]):
            claimed = found["claim"] + (found.groupdict().get("neither") or "")
            denied = (
                _DENIED.search(claimed + masked[found.start("list") - 8 : found.start("list")])
                is not None
            )
            start, end = found.span("list")
            return [
                Membership(name, not denied, _find_member(name, base))
                for at, name in nations
                if start <= at < end
            ]
    return []


def _is_as_of(first: int, last: int, base: FactBase) -> bool:
    """Tell whether the list of members holds at a time."""
    listed = base.roster.dates
    return first <= listed[1] and listed[0] <= last
