"""Read who belongs to what a sentence before names: "Russia is a member too"."""

import re

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.membership.nations import is_body
from isiscli.factcheck.rules.membership.signs import Line, Sign, write_line

# These match the letters of a line, as those of the patterns of belonging do.
_TOLD = re.compile(r"[KG].{0,60}[MSj]|[MSj].{0,12}K")
_ALL = re.compile(r"K[HbIu]{1,2}N?M(?:\|$|,?&?d?C[bdn]{1,4}o$)")
_MEMBER = re.compile(r"(?<=[dn])M(?=[|,&]|$)")
_THEM = re.compile(r"(?<=[dn]o)w(?=[|,&]|$)")


def _is_told(pattern: re.Pattern[str], reading: Reading, base: FactBase) -> bool:
    """Tell whether a text speaks of the members of the coalition, and of no other body."""
    if any(is_body(name, base) for name in reading.names):
        return False
    return pattern.search(write_line(reading, base).letters) is not None


def _insert(line: Line, at: int, stop: int, letters: str) -> Line:
    """Return a line with the coalition in the place of some signs, or of none."""
    replaced = line.signs[at:stop]
    place = (replaced[0].start, replaced[0].end) if replaced else (line.signs[at - 1].end,) * 2
    signs = [*line.signs[:at], *(Sign(letter, *place) for letter in letters), *line.signs[stop:]]
    return Line(signs, "".join(sign.sign for sign in signs))


def name_coalition(line: Line, before: Reading | None, base: FactBase) -> Line:
    """Return a line that names the coalition where it only refers to its members.

    "A member" is of what the sentence `before` tells of, "one of them" of all the members that it,
    or the sentence itself, has counted.
    """
    letters = line.letters
    them = _THEM.search(letters)
    if them and line.signs[them.start()].folded == "them":
        counted = _ALL.search(letters[: them.start()]) is not None
        counted = counted or (before is not None and _is_told(_ALL, before, base))
        return _insert(line, *them.span(), "KM") if counted else line
    member = _MEMBER.search(letters)
    if member is None or before is None or {"K", "G"}.intersection(letters):
        return line
    at = member.end()
    return _insert(line, at, at, "oK") if _is_told(_TOLD, before, base) else line
