"""Find the names that a sentence singles out as the only ones it is true of."""

import re

from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_WAS = r"(?:is|was|were)"
_BEFORE = re.compile(rf"\b[Ii]t {_WAS} (?:[\w’'-]+ ){{0,4}}$")
_WHO = re.compile(r"(?:[\w’'-]{0,20}|(?:[ -][\w’']{1,20}){0,4}?),? (?:who|that|which)\b")
"""Around a name: "It was ... who condemned the rebels"."""

_IS_THE = re.compile(rf" {_WAS} the (?:[\w’'-]+ ){{1,3}}?(?:who|that|which)\b")
_OPENING = re.compile(r"^(?:[Tt]he )?$|, (?:the )?$")
"""Around a name: "... was the city that ISIS presented as its capital"."""

_ASIDE = r"(?:, [^,;:]+,)?"
_SUBJECT = re.compile(rf"^The (?!\d)[^,;:]+{_ASIDE} {_WAS}{_ASIDE} (?:the )?$")
_END = re.compile(r"[.!]?[”\"]?$")
"""Around a name: "The city presented as the capital of ISIS was ..."."""

_WORK = re.compile(rf" {_WAS} the work of (?:the )?$")


@once
def list_focused(reading: Reading) -> frozenset[int]:
    """Return where the names start that a sentence says to be the very ones."""
    found = set()
    for name in reading.names:
        before, after = reading.text[: name.start], reading.text[name.end :]
        is_focus = bool(_BEFORE.search(before) and _WHO.match(after))
        is_focus |= bool(_OPENING.search(before) and _IS_THE.match(after))
        is_focus |= bool(_SUBJECT.search(before) and _END.fullmatch(after))
        if is_focus or _WORK.search(before):
            found.add(name.start)
    return frozenset(found)
