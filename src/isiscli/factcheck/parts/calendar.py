"""Turn the words of a date into the days they can mean."""

import re

from isiscli.dates import MONTHS

_MONTH_OF = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}


_SPANS = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 14),
}


_QUARTERS = {
    "1": (1, 3),
    "2": (4, 6),
    "3": (7, 9),
    "4": (10, 12),
    "f": (1, 3),
    "s": (4, 6),
    "t": (7, 9),
}


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


def read_found(found: re.Match[str]) -> tuple[int, int] | None:
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
