"""Find whose a post in an assertion is."""

import re

from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading

_REACH = 60
"""Characters between a person and a post at most."""

_APART = re.compile(r"[.;:!?“”\"]|\b(?:and|against|with|by|to|on|whom)\b")
_ASIDE = re.compile(r",\s*[a-z][^,]{3,80},")
DEALINGS = (
    "met saw told asked thanked praised blamed accused criticized attacked killed captured "
    "succeeded replaced quoted called phoned visited invited named appointed joined wrote"
).split()
"""Verbs for what a person does to somebody else, whose post may follow."""

_DEALS_WITH = re.compile(rf"\b(?:{'|'.join(DEALINGS)})\b")
"""Words between a person and the post of somebody else."""


_OF = re.compile(r"\b(?:of|for|to|under)\s(?:\w+\s)?\Z")
_OWNS = re.compile(r"[’']s?\s")

_AS = re.compile(r"\b[Aa]s\s(?:\w+\s){0,2}\Z")
"""What makes a post that of whoever speaks: "as director, he said"."""


def _is_another(gap: str, *, is_before: bool) -> bool:
    """Tell whether what stands between a person and a post makes it that of somebody else.

    "Met the minister", "his deputy", or behind it "the spokesman of".
    """
    if _DEALS_WITH.search(gap):
        return True
    return (_OWNS.match(gap) if is_before else _OF.search(gap)) is not None


def find_person(reading: Reading, start: int, end: int) -> Name | None:
    """Return the person nearest to a post, in the same clause."""
    near: list[tuple[int, Name]] = []
    for name in reading.names:
        is_before = name.end <= start
        whole = reading.text[name.end : start] if is_before else reading.text[end : name.start]
        gap = _ASIDE.sub("", whole)
        between = gap if is_before else gap.rpartition(",")[2]
        if _is_another(gap, is_before=is_before):
            continue
        if name.sort == "person" and len(gap) <= _REACH and not _APART.search(between):
            near.append((len(gap if is_before else whole), name))
    return min(near)[1] if near else None


def is_of_teller(reading: Reading, person: Name, start: int, end: int) -> bool:
    """Tell whether a post is of those whom somebody only tells of: "ISIS leaders hide, he said"."""
    is_own = _AS.search(reading.text, 0, start) is not None
    is_told = reading.is_voiced(person.start, person.end) and not reading.is_voiced(start, end)
    return is_told and not is_own
