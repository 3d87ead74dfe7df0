"""Read the dates of a text as the days they can mean."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.dates import MONTHS
from isiscli.factcheck.parts.calendar import read_found

_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"


_YEAR = r"(?:19|20)\d\d"


_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"


_PART = (
    r"(?:(?P<part>early|mid|late|the (?:end|close|start|beginning|middle) of|"
    r"the (?:early|last|final|first) (?:months|weeks|days) of|end|(?:the )?first half of|(?:the )?second half of)[\s-]+)?"
)


_PATTERNS = (
    rf"(?P<iso>{_YEAR}-\d\d(?:-\d\d)?)(?![\w-])",
    rf"(?P<day>{_DAY})\s+(?:of\s+)?(?P<month>{_MONTH})(?:,?\s+(?:of\s+)?(?P<year>{_YEAR})\b)?",
    rf"(?P<month>{_MONTH})\s+(?P<day>{_DAY})\b(?!\s*[%,]\d)(?:,?\s+(?P<year>{_YEAR})\b)?",
    rf"{_PART}(?P<month>{_MONTH})(?:,|\s+of|\s+in)?\s+(?P<year>{_YEAR})\b",
    rf"{_PART}(?P<season>spring|summer|autumn|fall|winter)(?:\s+(?:of\s+)?)(?P<year>{_YEAR})\b",
    rf"(?P<quarter>(?:Q[1-4]|the (?:first|second|third|fourth) quarter)(?: of)?)\s+(?P<year>{_YEAR})\b",
    r"(?P<decade>(?:the\s+)?(?:19|20)\d0s)\b",
    rf"{_PART}(?P<year>(?<![\d.,$€£]){_YEAR}(?![\d%]|[.,]\d))",
    rf"{_PART}(?P<month>(?:January|February|April|June|July|August|September|October|November|December)\b)",
    rf"(?:(?P<lead>in|since|until|by|during|of|from|between|last|this|next|that|before|after)\s+){_PART}(?P<month>(?:March|May)\b)",
)


_DATE = tuple(re.compile(pattern) for pattern in _PATTERNS)


_ANY = re.compile(
    r"(?i)\b(?:19|20)\d|"
    + "|".join(MONTHS)
    + r"|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
)


_YEAR_LEADS = frozenset(
    "in by since until till from during of early late mid before after through throughout and to "
    "between for than around about circa year years for end start beginning fall summer spring "
    "autumn winter as".split()
)


_DETERMINERS = frozenset(("the", "a", "its", "their", "his", "her", "this"))


_UNTIL = frozenset(("by", "until", "till", "before", "than"))


_SINCE = frozenset(("since", "after", "from"))


class Moment(NamedTuple):
    """A date in a text: its span, the first and last day it can mean as yyyymmdd, what bounds it.

    Without a year both bounds are mmdd. `relation` is "in", "by" or "since".
    """

    start: int
    end: int
    first: int
    last: int
    relation: str = "in"
    is_rough: bool = False

    @property
    def has_year(self) -> bool:
        """Tell whether the year is given."""
        return self.last > 9999

    @property
    def days(self) -> int:
        """Return about how many days the moment spans."""
        months = (self.last // 10000 - self.first // 10000) * 12
        months += self.last // 100 % 100 - self.first // 100 % 100
        return months * 30 + self.last % 100 - self.first % 100 + 1


def _is_year(text: str, found: re.Match[str]) -> bool:
    """Tell whether four digits are a year: after a word that leads one, or by themselves."""
    if found["part"]:
        return True
    before = re.findall(r"[\w’']+|[(,–-]", text[max(0, found.start() - 24) : found.start()].lower())
    if before and before[-1] == "resolution":
        return False
    if not before or before[-1] in _YEAR_LEADS or before[-1] in "(–":
        return True
    owned = before[-1] in _DETERMINERS or before[-1].endswith(("’s", "'s"))
    if owned and "2010" <= found["year"] <= "2035":
        return True
    after = text[found.end() : found.end() + 2]
    return after[:2] in ("’s", "'s") or not after[:1].isspace()


def _find_relation(text: str, start: int, found: re.Match[str]) -> str:
    lead = found.groupdict().get("lead")
    before = re.findall(r"[a-z]+", text[max(0, start - 16) : start].lower())
    for word in ([lead] if lead else []) + before[-1:]:
        if word in _UNTIL:
            return "by"
        if word in _SINCE:
            return "since"
    return "in"


def read_moments(text: str) -> Iterator[Moment]:
    """Yield the dates of a text in order, none inside another."""
    if not _ANY.search(text):
        return
    taken: list[Moment] = []
    for pattern in _DATE:
        for found in pattern.finditer(text):
            start = found.start("month") if found.groupdict().get("lead") else found.start()
            if any(m.start < found.end() and start < m.end for m in taken):
                continue
            groups = found.groupdict()
            alone = groups.get("year") and not any(
                groups.get(name) for name in ("month", "season", "quarter")
            )
            if alone and not _is_year(text, found):
                continue
            bounds = read_found(found)
            if bounds:
                end = found.end() - (text[found.end() - 1] == "." and not groups.get("year"))
                relation = _find_relation(text, start, found)
                taken.append(Moment(start, end, *bounds, relation, bool(groups.get("part"))))
    yield from sorted(taken)
