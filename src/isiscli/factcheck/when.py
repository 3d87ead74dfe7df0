"""Read the dates of a text as the days they can mean."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.dates import MONTHS

_MONTH_OF = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
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
    rf"(?P<decade>(?:the\s+)?(?:19|20)\d0s)\b",
    rf"{_PART}(?P<year>(?<![\d.,$€£]){_YEAR}(?![\d%]|[.,]\d))",
    rf"{_PART}(?P<month>(?:January|February|April|June|July|August|September|October|November|December)\b)",
    rf"(?:(?P<lead>in|since|until|by|during|of|from|between|last|this|next|that|before|after)\s+){_PART}(?P<month>(?:March|May)\b)",
)
_DATE = tuple(re.compile(pattern) for pattern in _PATTERNS)
_ANY = re.compile(r"(?i)\b(?:19|20)\d|" + "|".join(MONTHS) + r"|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b")
_YEAR_LEADS = frozenset(
    "in by since until till from during of early late mid before after through throughout and to "
    "between for than around about circa year years for end start beginning fall summer spring "
    "autumn winter as".split()
)
_DETERMINERS = frozenset(("the", "a", "its", "their", "his", "her", "this"))
_UNTIL = frozenset(("by", "until", "till", "before", "than"))
_SINCE = frozenset(("since", "after", "from"))
_SPANS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 14)}
_QUARTERS = {"1": (1, 3), "2": (4, 6), "3": (7, 9), "4": (10, 12), "f": (1, 3), "s": (4, 6), "t": (7, 9)}


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


def _narrow(first: int, last: int, part: str) -> tuple[int, int]:
    """Return the part of a span of months, each as a count from year 0, that a word names."""
    if first == last or not part:
        return first, last
    if part.startswith(("the second",)) or "second half" in part:
        return first + 6, last
    if "first half" in part:
        return first, first + 5
    if "late" in part:
        return first + 8, last
    if "end" in part or "close" in part or "last" in part or "final" in part:
        return first + 9, last
    if "mid" in part:
        return first + 4, first + 7
    return first, first + 3


def _bound(first: int, last: int) -> tuple[int, int]:
    return (
        (first // 12) * 10000 + (first % 12 + 1) * 100 + 1,
        (last // 12) * 10000 + (last % 12 + 1) * 100 + 31,
    )


def _within_month(low: int, high: int, part: str) -> tuple[int, int]:
    if "early" in part or "start" in part or "beginning" in part:
        return low, low + 11
    if "mid" in part:
        return low + 8, low + 21
    if "late" in part or "end" in part:
        return low + 18, high
    return low, high


def _read_found(found: re.Match[str]) -> tuple[int, int] | None:
    groups = found.groupdict()
    part = (groups.get("part") or "").lower()
    if iso := groups.get("iso"):
        year, month, *day = map(int, iso.split("-"))
        if not 1 <= month <= 12 or not all(1 <= d <= 31 for d in day):
            return None
        base = year * 10000 + month * 100
        return (base + day[0], base + day[0]) if day else (base + 1, base + 31)
    year = int(groups.get("year") or 0)
    if decade := groups.get("decade"):
        start = int(re.sub(r"\D", "", decade))
        return start * 10000 + 101, (start + 9) * 10000 + 1231
    if written := groups.get("month"):
        month = _MONTH_OF[written[:3].lower()]
        base = year * 10000 + month * 100
        if day := groups.get("day"):
            number = int(re.sub(r"\D", "", day))
            return base + number, base + number
        return _within_month(base + 1, base + 31, part)
    if season := groups.get("season"):
        low, high = _SPANS[season.lower()]
        return _bound(year * 12 + low - 1, year * 12 + high - 1)
    if quarter := groups.get("quarter"):
        low, high = _QUARTERS[re.sub(r"^(?:Q|the )", "", quarter)[0]]
        return _bound(year * 12 + low - 1, year * 12 + high - 1)
    return _bound(*_narrow(year * 12, year * 12 + 11, part))


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
            bounds = _read_found(found)
            if bounds:
                end = found.end() - (text[found.end() - 1] == "." and not groups.get("year"))
                relation = _find_relation(text, start, found)
                taken.append(Moment(start, end, *bounds, relation, bool(groups.get("part"))))
    yield from sorted(taken)
