"""Write an assertion as the pattern of what it names: nations, regions, numbers, the coalition."""

import re
from typing import NamedTuple

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.lexicon import organisations, places
from isiscli.factcheck.parts.amounts import Amount
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading

COALITION = re.compile(
    r"(?:\b[Gg]lobal\s+)?\b[Cc]oalition\b(?:\s+(?:to\s+[Dd]efeat|against|fighting)\s+(?:the\s+)?"
    r"(?:Daesh/ISIS|ISIS|ISIL|IS|Daesh|Islamic State(?: group)?))?"
    r"(?!\s+(?:government|cabinet|talks|agreement|treaty|parliament))"
)


class Mask(NamedTuple):
    """A text with nations and institutions as C, regions as R, numbers as N, the coalition as K.

    What stands behind a letter is listed by the letter's place in `text`.
    """

    text: str
    nations: dict[int, Name]
    regions: dict[int, str]
    numbers: dict[int, Amount]


def find_member(name: Name, base: FactBase) -> str | None:
    """Return the id of the member that a name is that of, None where it is no member."""
    keys = [*name.keys, *(key for place in name.places for key in base.names.name_key(place))]
    return min((key for key in keys if key.startswith("member/")), default=None)


def _can_be_member(name: Name, base: FactBase) -> bool:
    """Tell whether a name is that of a nation or of a body of nations, not of a part of one."""
    if find_member(name, base):
        return True
    if any(place in places().countries for place in name.places):
        return True
    bodies = [key.removeprefix("body/") for key in name.keys if key.startswith("body/")]
    listed = organisations().organisations
    return any(body in listed and listed[body].sort == "international" for body in bodies)


def _find_region(name: Name, base: FactBase) -> str | None:
    """Return the region of the list of members that a name, or its adjective, is that of."""
    written = name.text.casefold().replace("-", " ").removeprefix("the ")
    named = [written, *name.places] if name.is_adjective else [written]
    return next((region for region in named if region in base.roster.regions), None)


def mask(reading: Reading, base: FactBase) -> Mask:
    """Return an assertion as the pattern of what it names."""
    spans: list[tuple[int, int, str, object]] = [
        (*found.span(), "K", None) for found in COALITION.finditer(reading.text)
    ]
    spans += [(a.start, a.end, "N", a) for a in reading.amounts if a.unit == "count"]
    for name in reading.names:
        region = _find_region(name, base)
        if region:
            spans.append((name.start, name.end, "R", region))
        elif not name.is_adjective and _can_be_member(name, base):
            spans.append((name.start, name.end, "C", name))
    text, at = "", 0
    found: dict[str, dict[int, object]] = {letter: {} for letter in "KNRC"}
    for start, end, letter, meant in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= at:
            text += reading.text[at:start]
            found[letter][len(text)] = meant
            text, at = text + letter, end
    text += reading.text[at:]
    return Mask(text, found["C"], found["R"], found["N"])  # type: ignore[arg-type]
