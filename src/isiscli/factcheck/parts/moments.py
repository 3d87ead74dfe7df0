"""Read the dates of a text as the days they can mean."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.parts.calendar import read_days
from isiscli.factcheck.parts.date_forms import find_forms
from isiscli.factcheck.parts.spans import Taken

_LEADING = re.compile(r"[\w’']+|[(,–-]")
_YEAR_LEADS = frozenset(
    "in by since until till from during of early late mid before after through throughout and to "
    "between for than around about circa year years for end start beginning fall summer spring "
    "autumn winter as".split()
)
_DETERMINERS = frozenset(("the", "a", "its", "their", "his", "her", "this"))
_UNTIL = frozenset(("by", "until", "till", "before", "than"))
_SINCE = frozenset(("since", "after", "from"))

_STARTED = frozenset(("date", "dates", "dated", "dating"))
"""Words with which “from” leads to when something started, not to all the time since."""


_GOES_ON = re.compile(
    r",?\s*(?:[-–—]|\b(?:to|until|till|through|on|onwards?|and)\b)", re.IGNORECASE
)
"""What goes on with a date from which something lasts; else it is that of a "video from"."""

_ABOUT = re.compile(r"\b(?:about|around|circa|roughly)\s(?:the\s)?\Z", re.IGNORECASE)
"""Words by which a date is not meant to the day."""

_LIMIT_BEFORE = re.compile(
    r"\b(?P<limit>(?:no|not) later than|at the (?:very )?latest(?: in| by| on)?)\s(?:the\s)?\Z",
    re.I,
)
_LIMIT_BEHIND = re.compile(r"\s(?P<limit>at the (?:very )?latest)\b", re.IGNORECASE)


class Moment(NamedTuple):
    """A date in a text: its span, the first and last day it can mean as yyyymmdd, what bounds it.

    Without a year both bounds are mmdd. `relation` is "in", "by" or "since"; `is_rough` where the
    days are not meant to the day.
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
    before = _LEADING.findall(text[max(0, found.start() - 24) : found.start()].lower())
    lead = before[-1] if before else ""
    if "resolution" in before[-2:] and lead in ("resolution", "no"):
        return False
    if not lead or lead in _YEAR_LEADS or lead in "(–":
        return True
    is_owned = lead in _DETERMINERS or lead.endswith(("’s", "'s"))
    if is_owned and "2010" <= found["year"] <= "2035":
        return True
    after = text[found.end() : found.end() + 2]
    return after in ("’s", "'s") or not after[:1].isspace()


def find_limit(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the words by which a date is the last one: "at the latest", "no later than"."""
    found = _LIMIT_BEFORE.search(text, 0, start) or _LIMIT_BEHIND.match(text, end)
    return found.span("limit") if found else None


def _find_relation(text: str, start: int, lead: str, end: int, is_day: bool) -> str:
    """Tell on which side of a date something lies, by the words that lead to it or follow it."""
    if find_limit(text, start, end):
        return "by"
    before = re.findall(r"[a-z]+", text[max(0, start - 16) : start].lower())
    is_single = is_day and not _GOES_ON.match(text, end)
    if before[-1:] == ["from"] and (is_single or _STARTED.intersection(before[-3:-1])):
        return "in"
    for word in (lead.lower(), *before[-1:]):
        if word in _UNTIL:
            return "by"
        if word in _SINCE:
            return "since"
    return "in"


def _read_moment(text: str, found: re.Match[str]) -> Moment | None:
    """Return the date that a form of dates was found with, None where it is none."""
    groups = found.groupdict()
    is_alone = not any(groups.get(name) for name in ("month", "season", "quarter"))
    if groups.get("year") and is_alone and not _is_year(text, found):
        return None
    days = read_days(groups)
    if days is None:
        return None
    lead = groups.get("lead") or ""
    start = found.start("month") if lead else found.start()
    end = found.end() - (text[found.end() - 1] == "." and not groups.get("year"))
    is_rough = bool(groups.get("part")) or _ABOUT.search(text, 0, start) is not None
    relation = _find_relation(text, start, lead, end, days[0] == days[1])
    return Moment(start, end, *days, relation, is_rough)


def read_moments(text: str) -> Iterator[Moment]:
    """Yield the dates of a text in order, none inside another."""
    taken = Taken(len(text))
    moments = []
    for found in find_forms(text):
        moment = _read_moment(text, found)
        if moment and not taken.touches(moment.start, found.end()):
            taken.take(moment.start, moment.end)
            moments.append(moment)
    yield from sorted(moments)
