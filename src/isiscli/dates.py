"""Read EDTF dates: their bounds for filters, their words for people.

Implemented from the Library of Congress specification of EDTF (ISO 8601-2), levels 0 and 1, for
years 0001 to 9999: dates, seasons, unspecified digits, qualifiers and intervals with open or
unknown ends. Times of day are left out: no fact here has one.
"""

import re
from functools import lru_cache
from typing import NamedTuple

_CACHED = 32_768
"""Dates that are remembered at most: the days and months of some 75 years."""

EARLIEST, LATEST = 0, 99991231
"""Bounds of an open end, as yyyymmdd."""

MONTHS = (
    "January February March April May June July August September October November December"
).split()
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
# A season as the months it covers; winter ends in the following February.
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
_DATE = (
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?"
    r"(?P<mark>[?~%]?)"
)
_MARKS = {"": "", "?": "possibly ", "~": "about ", "%": "possibly about "}


class Bounds(NamedTuple):
    """The first and last day that a date can mean, both as yyyymmdd."""

    first: int
    last: int


def _days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _season_bounds(year: int, season: int) -> Bounds:
    start, end = _SEASON_MONTHS[season]
    last_year = year + (end < start)
    last = last_year * 10000 + end * 100 + _days_in(last_year, end)
    return Bounds(year * 10000 + start * 100 + 1, min(last, LATEST))


def _single_bounds(text: str) -> Bounds:
    found = re.fullmatch(_DATE, text, re.ASCII)
    if not found:
        raise ValueError(text)
    low, high = (int(found["year"].replace("X", digit)) for digit in "09")
    month, day = found["month"], found["day"]
    if low == 0 or ("X" in found["year"] and month) or (month == "XX" and day not in (None, "XX")):
        raise ValueError(text)
    if month in (None, "XX"):
        return Bounds(low * 10000 + 101, high * 10000 + 1231)
    if int(month) in SEASONS and day is None:
        return _season_bounds(low, int(month))
    if not 1 <= int(month) <= 12:
        raise ValueError(text)
    ym, days = low * 10000 + int(month) * 100, _days_in(low, int(month))
    if day in (None, "XX"):
        return Bounds(ym + 1, ym + days)
    if not 1 <= int(day) <= days:
        raise ValueError(text)
    return Bounds(ym + int(day), ym + int(day))


@lru_cache(maxsize=_CACHED)
def read_bounds(text: str) -> Bounds:
    """Return the bounds of an EDTF date or interval.

    Raises ValueError where `text` is not EDTF, names a day that is not in the calendar, or ends
    before it starts.
    """
    if "/" not in text:
        return _single_bounds(text)
    start, _, end = text.partition("/")
    open_ends = ("", "..")
    if start in open_ends and end in open_ends:
        raise ValueError(text)
    first = EARLIEST if start in open_ends else _single_bounds(start).first
    last = LATEST if end in open_ends else _single_bounds(end).last
    if first > last:
        raise ValueError(text)
    return Bounds(first, last)


def _describe_single(text: str) -> str:
    found = re.fullmatch(_DATE, text, re.ASCII)
    if not found:
        return text
    year, month, day = found["year"], found["month"], found["day"]
    if year.endswith("XX"):
        words = f"{year[:2]}00s"
    elif year.endswith("X"):
        words = f"{year[:3]}0s"
    elif month in (None, "XX"):
        words = year
    elif int(month) in SEASONS:
        words = f"{SEASONS[int(month)]} {year}"
    else:
        words = f"{MONTHS[int(month) - 1]} {year}"
        if day not in (None, "XX"):
            words = f"{int(day)} {words}"
    return _MARKS[found["mark"]] + words


@lru_cache(maxsize=_CACHED)
def describe_date(text: str) -> str:
    """Return an EDTF date in words, no more precise than it is: "about June 2015"."""
    if "/" not in text:
        return _describe_single(text)
    start, _, end = text.partition("/")
    if start in ("", ".."):
        return f"by {_describe_single(end)}"
    if end in ("", ".."):
        return f"since {_describe_single(start)}"
    return f"{_describe_single(start)} to {_describe_single(end)}"
