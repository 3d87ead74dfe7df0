"""Judge how many members the coalition is said to have, as a whole or from a region."""

import re
from collections.abc import Iterator, Sequence

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.membership.bodies import counts_of_body
from isiscli.factcheck.rules.membership.counts import (
    Headcount,
    count_called,
    count_listed,
    list_counts,
)
from isiscli.factcheck.rules.membership.nations import is_body
from isiscli.factcheck.rules.membership.roster import holds_then, is_of_members
from isiscli.factcheck.rules.membership.shares_of_members import find_shares, find_sort
from isiscli.factcheck.rules.membership.signs import Line, Sign, write_line
from isiscli.factcheck.rules.membership.sizes import find_sized

# These match the letters of a line: N is a number, R a region, K the coalition, G its possessive.
_TELLS = r"[HbIuLtv]"
_OF_K = r"(?:[oi][NM]{0,2}K|Og?K)"
_COUNTED = r"[dGKoQ]{0,3}[MS]{1,2}"
_IN_REGION = (
    re.compile(rf"R[HbItuvo]{{1,3}}N(?:K|od?G)?[MS]{{1,2}}(?![fqw]|{_OF_K}q)"),
    re.compile(rf"(?:{_TELLS}|^|do)N{_COUNTED}{_OF_K}?[fi]R"),
    re.compile(rf"(?:(?:K|GM){_TELLS}|[HbvI]do)NR[MS]"),
    re.compile(r"(?:^|[,|])NR[MS]{1,2}(?:[bynve]{1,2}(?:d?Mo|i)K|OgK)"),
    re.compile(r"(?:^|[,|])NoG[d]?MS?b[fi]?R"),
    re.compile(r"wbNR[MS]{1,2}(?:e?[io](?:d?M[MS]?[io])?K|OgK)"),
)
_PARTED = re.compile(r"oGM,?(?P<one>NbS)(?:[,&]{1,2}(?P<other>NbS))?(?P<third>)(?=[,|])")
"""Of what there are how many: "Of its members, 78 are states"."""

_TITLE = re.compile(r"^K(?P<one>[MS][,:]N)(?P<other>)(?P<third>)\|$")
"""What stands in a table: "Coalition members, 83"."""

_WHOLE = re.compile(
    r"(?:K|GN?M)[HbIue]{1,2}(?P<one>Nw?M?[MS])"
    r"(?:[:,]{0,1}&?(?P<other>Nw?M?[MS]))?(?:,?&(?P<third>Nw?M?[MS]))?"
    r"(?=(?:iw)?[,|:]|m[dN]{0,2}[MS])"
)


_LEADING = {
    "e": frozenset("counted numbered included".split()),
    "w": frozenset("international intergovernmental multilateral multinational sovereign".split()),
}
"""The words of some letters that may stand before what is counted: "six international bodies"."""

_EARLIER = re.compile(
    r"\b(?:before|earlier|previously|formerly|originally|initially|until|at first|by then|"
    r"back then|at that time|started (?:out )?with|began with|grew|grown|since then|"
    r"now (?:has|counts|numbers|includes)|has since|today|nowadays|currently|at present|"
    r"these days|later|meanwhile|as of now)\b",
    re.IGNORECASE,
)
"""What tells of another time than that of the list."""


def _count_nouns(amount: Amount, nouns: Sequence[Sign], base: FactBase) -> Headcount:
    """Return how many of what some nouns mean there are said to be: "member states" are states."""
    noun = nouns[-1]
    sort = "member" if noun.sign == "M" else find_sort(noun.folded)
    return (count_called if len(nouns) > 1 else count_listed)(amount, sort, base)


def _find_number(signs: Sequence[Sign]) -> Amount | None:
    """Return the only number of a match, where it is meant exactly."""
    amounts = [sign.amount for sign in signs if sign.amount]
    return amounts[0] if len(amounts) == 1 and amounts[0].qualifier == "exact" else None


def _find_regional(line: Line, base: FactBase) -> Iterator[Headcount]:
    for pattern in _IN_REGION:
        for found in pattern.finditer(line.letters):
            signs = line.signs[slice(*found.span())]
            regions = {sign.region for sign in signs if sign.region}
            amount = _find_number(signs)
            if amount and len(regions) == 1:
                yield Headcount(amount, base.roster.regions[regions.pop()])


def _find_whole(line: Line, base: FactBase) -> Iterator[Headcount]:
    patterns = (_WHOLE, _TITLE, _PARTED)
    for found in (found for pattern in patterns for found in pattern.finditer(line.letters)):
        signs = line.signs[slice(*found.span())]
        if not all(s.folded in _LEADING[s.sign] for s in signs if s.sign in _LEADING):
            continue
        for group in ("one", "other", "third"):
            signs = line.signs[slice(*found.span(group))]
            amount = _find_number(signs)
            if amount:
                nouns = [sign for sign in signs if sign.sign in "MS"]
                yield _count_nouns(amount, nouns, base)


def _find_shares(reading: Reading, line: Line, base: FactBase) -> Iterator[Headcount]:
    """Yield how many nations and how many institutions there are said to be of all members."""
    if {"K", "G"}.isdisjoint(line.letters):
        return
    for one in find_shares(reading, list_counts(base)):
        yield count_listed(one.amount, one.sort, base)


def find_headcounts(reading: Reading, base: FactBase) -> list[Headcount]:
    """Return how many members of the coalition an assertion gives it, or a region."""
    if not reading.amounts or not is_of_members(reading) or not holds_then(reading, base):
        return []
    if reading.denials or _EARLIER.search(reading.text) or counts_of_body(reading, base):
        return []
    line = write_line(reading, base)
    if not {"K", "G"}.intersection(line.letters) and any(is_body(n, base) for n in reading.names):
        return []  # the members of something else
    found = [*_find_regional(line, base), *_find_whole(line, base)]
    found += find_sized(reading, line, base)
    told = [count.amount for count in found]
    return found + [c for c in _find_shares(reading, line, base) if c.amount not in told]
