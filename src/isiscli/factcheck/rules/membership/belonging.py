"""Find in a line of signs who is said to belong to the coalition, or not to."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.rules.membership.phrasings import (
    ACTING,
    APPOSED,
    COMPANY,
    FELLOW,
    INSERTED,
    LIST,
    PATTERNS,
    PRONOUN,
    SUBJECT,
    TITLED,
    WHOLE,
)
from isiscli.factcheck.rules.membership.signs import Line

_OPENING = re.compile(
    r"(?:^|[,:|&dn]|^[dBQRw]{0,4}So|(?:^|[,|&dP])w|[|I]q|(?:^|[,|&])l[dw]{0,2}|(?:^|[,|&])[dwNRQ]{0,3}S,?[Il])$"
)
"""What stands before the subject of a clause."""

_MORE = frozenset(("no longer", "refused to", "declined to", "failed to", "yet to", "not yet"))
"""Denials that say more than that somebody does not belong."""

_SUPPOSED = re.compile(r"h[^,|:]{0,3}\|?q?[dw]?$")


class Claim(NamedTuple):
    """Who is said to belong, by their places in a line, and the words that say whether.

    `first` is the first sign of these words, `stop` the one after what they say, `end` the one
    after all of them. `is_exact` where they say no more than that, `is_whole` where they are what
    a clause says, `is_behind` where they follow who is meant.
    """

    named: tuple[int, ...]
    first: int
    stop: int
    end: int
    is_claimed: bool
    is_exact: bool
    is_whole: bool
    is_behind: bool


def _list_nations(letters: str, span: tuple[int, int]) -> list[int]:
    return [at for at in range(*span) if letters[at] == "C"]


def _find_list(found: re.Match[str]) -> tuple[int, int]:
    """Return where those stand who are meant; a pronoun means the only ones before it."""
    groups = found.groupdict()
    name = next((name for name in ("list", "other") if groups.get(name)), None)
    if name:
        return found.span(name)
    first = re.match(rf"d?({LIST})", found.string)
    nations = found.string[: found.start()].count("C")
    return first.span(1) if first and first[1].count("C") == nations else (0, 0)


def _list_company(letters: str, found: re.Match[str]) -> Iterator[int]:
    """Yield who is said to belong along with others: "like its neighbour Austria"."""
    start = letters.rfind("|", 0, found.start()) + 1
    stop = letters.find("|", found.end())
    for company in COMPANY.finditer(letters[: stop + 1], start):
        for name in company.groupdict():
            yield from _list_nations(letters, company.span(name))


def _find_apposed(line: Line, found: re.Match[str]) -> tuple[int, int]:
    """Return where those stand whom words behind them are of: "Chad and Niger, both members"."""
    first, last = found.span("list")
    if line.signs[found.start("claim")].folded in ("all", "both"):
        listed = re.search(rf"{LIST}$", line.letters[:last])
        first = listed.start() if listed else first
    return first, last


def _is_governed(pattern: re.Pattern[str], before: str) -> bool:
    """Tell whether what stands before a subject makes it none: "the president of Russia"."""
    return pattern in (SUBJECT, ACTING, FELLOW) and not _OPENING.search(before)


def _read_claim(line: Line, found: re.Match[str], pattern: re.Pattern[str]) -> Claim | None:
    letters, said = line.letters, found["claim"]
    span = _find_apposed(line, found) if pattern is APPOSED else _find_list(found)
    if pattern is TITLED and line.signs[span[0] - 1].folded == "members" and span[1] - span[0] < 2:
        return None  # "Coalition members Iran dislikes"
    before = letters[: min(found.start(), span[0])]
    if span[0] == span[1] or "h" in said or _SUPPOSED.search(before):
        return None
    if _is_governed(pattern, before):
        return None
    first, end = found.span("claim")
    denials = [s.folded for s in line.signs[first:end] if s.sign in "nx"]
    opening = before.rpartition("|")[2] if pattern is INSERTED else before[-2:]
    is_claimed = (len(denials) + ("n" in opening)) % 2 == 0
    if not is_claimed and "w" in said:
        return None  # "not an active member"
    nations = [*_list_nations(letters, span), *_list_company(letters, found)]
    if "with" in found.re.groupindex:
        nations += _list_nations(letters, found.span("with"))
    is_exact = "w" not in said + before[-1:] and _MORE.isdisjoint(denials)
    is_exact = is_exact and "b" not in letters[span[1] : first]
    core = first + 1 + max(map(said.rfind, "MSLsx"))
    core = core if core > first else first + 1 + max(map(said.rfind, "jOp"))
    return Claim(
        tuple(dict.fromkeys(nations)),
        first,
        core if core > first else end,
        end,
        is_claimed,
        is_exact,
        pattern in WHOLE,
        span[1] <= first and pattern is not PRONOUN,
    )


def find_claims(line: Line) -> Iterator[Claim]:
    """Yield who is said to belong to the coalition, each name once."""
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in pattern.finditer(line.letters):
            claim = _read_claim(line, found, pattern)
            if claim and seen.isdisjoint(claim.named):
                seen.update(claim.named)
                yield claim
