"""Know whom and what a fact names only for what is outside, in spite of or linked to them."""

import re

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_LISTED = r"(?:(?:the|and|or|of|[A-Z][\w’'-]*),?\s){0,6}"
_BEFORE = re.compile(
    rf"(?:\b(?:[Oo]utside|[Bb]eyond)(?:\sof)?\s{_LISTED}"
    r"|\b(?:[Dd]espite|[Ii]n\sspite\sof)\s[^,;.]*"
    rf"|\blinked\sto\s{_LISTED})$"
)
_OUTSIDE = re.compile(r"\b(?:[Oo]utside|[Bb]eyond)(?:\sof)?\s(?:the\s)?\Z")
_ELSEWHERE = frozenset("elsewhere other others abroad".split())
_LIKEWISE = re.compile(
    r"\b(?:[Ff]or\sall|lost|losses|setbacks?|defeats?|ties|tied|links|close|aligned)\s[^,;.]*$"
    r"|\b(?:loyal to|in league with|allied with|affiliated with)\s(?:the\s)?$"
)
"""Other words by which an assertion may say the same of a name."""

_REACH = 120
"""Characters before a name that are looked at."""

_BEHIND = re.compile(r"-(?:linked|aligned|affiliated|backed|inspired)\b")


def _is_indirect(text: str, name: Name) -> bool:
    before = text[max(0, name.start - _REACH) : name.start]
    return bool(_BEFORE.search(before) or _BEHIND.match(text, name.end))


@once
def _list_indirect(text: Reading) -> frozenset[int]:
    """Return where the names of a text start that it has only for what stands apart from them."""
    return frozenset(name.start for name in text.names if _is_indirect(text.text, name))


@once
def _list_outside(text: Reading) -> frozenset[int]:
    """Return where the names of a text start of what a thing is said to be outside of."""
    return frozenset(n.start for n in text.names if _OUTSIDE.search(text.text, 0, n.start))


@once
def _list_keys(fact: Fact) -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys of those whom a fact names in that way, and of those it names outright."""
    indirect, outright = set[str](), set[str]()
    for text in fact.readings:
        apart = _list_indirect(text)
        for name in text.names:
            (indirect if name.start in apart else outright).update(name.keys)
    return frozenset(indirect), frozenset(outright)


def compare_indirect(reading: Reading, fact: Fact) -> list[Part]:
    """Return each name of an assertion that a fact has in that way only, and the assertion not.

    What is so "outside Iraq" is not said of Iraq, nor what "factions linked to" a group do of it.
    Nor is what is so in Iraq said of what is outside.
    """
    indirect, outright = _list_keys(fact)
    own, outside = _list_indirect(reading), _list_outside(reading)
    can_be_inside = not fact.is_denying and _ELSEWHERE.isdisjoint(fact.folded)
    lacking = []
    for name in reading.names:
        is_indirect, is_outright = (not name.keys.isdisjoint(keys) for keys in (indirect, outright))
        if is_indirect and not is_outright and name.start not in own:
            is_lacking = not _LIKEWISE.search(reading.text, 0, name.start)
        else:
            is_inside = is_outright and not is_indirect
            is_lacking = is_inside and can_be_inside and name.start in outside
        if is_lacking:
            lacking.append(doubt(name, sort="lack"))
    return lacking
