"""Turn the words of a date into the days they can mean."""

from calendar import monthrange
from datetime import date

from isiscli.dates import MONTHS

Days = tuple[int, int]
"""The first and the last day that a date can mean, as yyyymmdd, or mmdd without a year."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH_OF = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_SEASONS = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 14),
}
"""The first and the last month of each season, those of the following year counted on."""

_QUARTERS = {"1": 1, "2": 4, "3": 7, "4": 10, "first": 1, "second": 4, "third": 7, "fourth": 10}
"""The first month of each quarter."""


_MONTHS_OF = {
    "second half": (7, 12),
    "first half": (1, 6),
    "late": (9, 12),
    "end": (10, 12),
    "close": (10, 12),
    "last": (10, 12),
    "final": (10, 12),
    "mid": (5, 8),
    "": (1, 4),
}
"""The first and the last month of a part of a year, by what is in its words."""

_DAYS_OF = {
    "early": (1, 12),
    "start": (1, 12),
    "beginning": (1, 12),
    "mid": (9, 22),
    "late": (19, 31),
    "end": (19, 31),
    "": (1, 31),
}
"""The first and the last day of a part of a month, by what is in its words."""


def _find_part(table: dict[str, tuple[int, int]], part: str) -> tuple[int, int]:
    return next(bounds for word, bounds in table.items() if word in part)


def _bound(year: int, first: int, last: int) -> Days:
    """Return the days between two months; a month after the twelfth is one of the next year."""
    over, month = divmod(last - 1, 12)
    return year * 10000 + first * 100 + 1, (year + over) * 10000 + (month + 1) * 100 + 31


def find_date(day: int) -> date:
    """Return the date of a day as yyyymmdd; the 31st of any month stands for its end."""
    year, month = day // 10000, day // 100 % 100
    return date(year, month, min(day % 100, monthrange(year, month)[1]))


def _read_iso(written: str) -> Days | None:
    year, month, day = (*map(int, written.split("-")), -1)[:3]
    if not 1 <= month <= 12 or not day or day > 31:
        return None
    first = year * 10000 + month * 100
    return (first + day, first + day) if day > 0 else (first + 1, first + 31)


def read_days(groups: dict[str, str | None]) -> Days | None:
    """Return the days that the words of a date can mean, None where it is no date.

    `groups` are the words by what they are: "iso" for a whole date in digits, "decade", "year",
    "season", "quarter" (its number), "month", "day", and "part" for what of a year or month is
    meant.
    """
    if iso := groups.get("iso"):
        return _read_iso(iso)
    if decade := groups.get("decade"):
        start = int(decade[-5:-1])
        return start * 10000 + 101, (start + 9) * 10000 + 1231
    year, part = int(groups.get("year") or 0), (groups.get("part") or "").lower()
    if written := groups.get("month"):
        first, last = _find_part(_DAYS_OF, part)
        if day := groups.get("day"):
            first = last = int(day.rstrip("sthndr"))
        start = year * 10000 + _MONTH_OF[written[:3].lower()] * 100
        return start + first, start + last
    if season := groups.get("season"):
        return _bound(year, *_SEASONS[season.lower()])
    if quarter := groups.get("quarter"):
        first = _QUARTERS[quarter.lower().strip("q").split()[-1]]
        return _bound(year, first, first + 2)
    return _bound(year, *(_find_part(_MONTHS_OF, part) if part else (1, 12)))
