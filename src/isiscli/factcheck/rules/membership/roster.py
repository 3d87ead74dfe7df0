"""Judge who is said to be a member of the coalition, by the closed list of its members."""

from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.membership.belonging import Claim, find_claims
from isiscli.factcheck.rules.membership.nations import find_member, is_member_elsewhere
from isiscli.factcheck.rules.membership.referring import name_coalition
from isiscli.factcheck.rules.membership.signs import Line, Sign, write_line

_SOURCE = frozenset("list show state depart fact sheet accord name minist coalit global".split())
"""Stems of words that only tell where the list of members is to be found."""

_LONGEST = 80
"""Characters from a name to the end of what is said of it, at most, to mark both."""


class Membership(NamedTuple):
    """A name that is said to be a member, or not to be one, and the member that it is.

    `start` and `end` are of the words that say so, of the name alone where it is one of several.
    `is_all` where the sentence says nothing else. `elsewhere` is the region that it is said to be
    listed under, where that is not its own.
    """

    name: Name
    start: int
    end: int
    is_claimed: bool
    record_id: str | None
    is_all: bool
    elsewhere: Sign | None = None

    @property
    def is_right(self) -> bool:
        """Tell whether the list of members says the same."""
        return self.is_claimed == (self.record_id is not None)


def holds_then(reading: Reading, base: FactBase) -> bool:
    """Tell whether the list of members is of the time that an assertion is of."""
    first, last = base.roster.dates
    return all(m.first <= last and first <= m.last for m in reading.moments if m.has_year)


def is_of_members(reading: Reading) -> bool:
    """Tell whether an assertion can be of the members of the coalition."""
    folded = {word.folded for word in reading.words}
    told = not folded.isdisjoint(("coalition", "coalitions", "member", "members", "them"))
    return told and "?" not in reading.text


def _find_span(claim: Claim, line: Line, name: Name) -> tuple[int, int]:
    """Return what to mark: the name, to the end of what is said of it where it stands alone.

    Where that is far off, a denial is marked by itself.
    """
    if len(claim.named) > 1 or not claim.is_behind:
        return name.start, name.end
    start, end = line.signs[claim.first].start, line.signs[claim.stop - 1].end
    if end - name.start <= _LONGEST:
        return name.start, end
    return (name.start, name.end) if claim.is_claimed else (start, end)


def _is_all(claim: Claim, line: Line, reading: Reading) -> bool:
    """Tell whether an assertion says nothing beside who belongs."""
    if not (claim.is_exact and claim.is_whole) or {"h", "U"}.intersection(line.letters):
        return False
    first, last = line.signs[claim.first].start, line.signs[claim.end - 1].end
    named = [line.signs[at] for at in claim.named]
    more = [
        word
        for word in (reading.words[number] for number in reading.content)
        if not first <= word.start < last and word.stem not in _SOURCE
    ]
    others = [sign for at, sign in enumerate(line.signs) if sign.sign in "CP" and sign not in named]
    return len(more) <= _LEFT and not others


_LISTING = "Leuv"
"""Signs of words for what stands on a list: "listed", "appears", "comes under"."""

_LEADING = 4
"""Signs before a list in which the region of those on it can stand, at most."""

_LEFT = 1
"""Words beside a claim, at most, that leave it the whole of a sentence."""


def _find_elsewhere(claim: Claim, line: Line, region: str) -> Sign | None:
    """Return the region that a member is said to be listed under, where it is not its own.

    A nation may lie in a region and be listed under another, so that words must speak of the list.
    """
    signs = line.signs[claim.first : claim.end]
    is_listed = any(sign.sign in _LISTING for sign in signs)
    regions = [sign for sign in signs if sign.sign == "R"]
    is_one = is_listed and claim.is_claimed and len(regions) == 1
    return regions[0] if is_one and region and regions[0].region != region else None


def _lies_there(claim: Claim, line: Line, name: Name, region: str | None) -> bool:
    """Tell whether a nation is of the region that it is said to be a member from.

    That stands in the claim, or before the list: "African states such as Niger".
    """
    opening = max(0, min((claim.first, *claim.named)) - _LEADING)
    for sign in line.signs[opening : claim.end]:
        if sign.sign == "R" and sign.region != region:
            return False
        if sign.sign == "Q" and sign.name:
            wholes = sign.name.places
            if not any(places().lies_in(own, whole) for own in name.places for whole in wholes):
                return False
    return True


def find_memberships(
    reading: Reading, base: FactBase, before: Reading | None = None
) -> Iterator[Membership]:
    """Yield who is said to be a member of the coalition, or not to be one, in an assertion.

    It may only refer to what the sentence `before` names. Of a member on another list nothing is
    known here.
    """
    if not is_of_members(reading) or not holds_then(reading, base):
        return
    line = name_coalition(write_line(reading, base), before, base)
    for claim in find_claims(line):
        names = [name for at in claim.named if (name := line.signs[at].name)]
        known = [name for name in names if not is_member_elsewhere(name, base)]
        is_all = len(known) == len(names) and _is_all(claim, line, reading)
        for name in known:
            record_id = find_member(name, base)
            found = base.find_by_id(record_id) if record_id else None
            region = str(getattr(found and found.record, "region", "") or "").casefold()
            is_there = not record_id or _lies_there(claim, line, name, region)
            yield Membership(
                name,
                *_find_span(claim, line, name),
                claim.is_claimed,
                record_id,
                is_all and is_there,
                _find_elsewhere(claim, line, region),
            )
