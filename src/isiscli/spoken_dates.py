"""Read dates in words: all that `describe_date` writes, and what people write for the same."""

import re
from functools import cache

from isiscli.dates import EARLIEST, LATEST, MONTHS, SEASONS, Bounds, read_bounds

_THIRDS = {
    "early": ((1, 4), (1, 10)),
    "mid": ((5, 8), (11, 20)),
    "late": ((9, 12), (21, 31)),
}
"""The months of a part of a year, and the days of a part of a month."""

_NUMBER_OF = {
    **{name[:3].lower(): number for number, name in enumerate(MONTHS, 1)},
    **{name[:3]: number for number, name in SEASONS.items()},
    "fal": 23,
}
"""Months and seasons as EDTF numbers them, by their first letters."""


@cache
def _compile_date() -> re.Pattern[str]:
    months = [f"{name[:3]}(?:{name[3:]})?" for name in MONTHS]
    named = "|".join(["sept", *months, *SEASONS.values(), "fall"])
    return re.compile(
        r"(?:possibly )?(?:about |circa )?(?:(?P<part>early|mid|late)[ -])?"
        rf"(?:(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? )?(?P<name>{named})\.?"
        r"(?: (?P<after>\d{1,2})(?:st|nd|rd|th)?)?,? )?(?P<year>\d{4})(?P<decade>(?<=0)s)?",
        re.IGNORECASE | re.ASCII,
    )


def _read_part(year: str, month: str, part: str) -> Bounds:
    """Return the bounds of the beginning, the middle or the end of a year or of a month."""
    whole = read_bounds(year + month)
    (first_month, last_month), (first_day, last_day) = _THIRDS[part]
    if not month:
        return Bounds(
            read_bounds(f"{year}-{first_month:02}").first,
            read_bounds(f"{year}-{last_month:02}").last,
        )
    if whole.last // 100 != whole.first // 100:
        raise ValueError(year + month)  # of a season
    return Bounds(whole.first + first_day - 1, min(whole.first + last_day - 1, whole.last))


def _read_single(text: str) -> Bounds:
    found = _compile_date().fullmatch(text)
    if found is None:
        return read_bounds(text)
    year, name, part = found["year"], found["name"], found["part"]
    days = [day for day in (found["day"], found["after"]) if day]
    if len(days) > (0 if part else 1) or (found["decade"] and (name or part)):
        raise ValueError(text)
    if found["decade"]:
        return read_bounds(year[:2] + "XX" if year.endswith("00") else year[:3] + "X")
    month = f"-{_NUMBER_OF[name[:3].lower()]:02}" if name else ""
    if part:
        return _read_part(year, month, part.lower())
    return read_bounds(year + month + "".join(f"-{int(day):02}" for day in days))


def read_spoken_bounds(text: str) -> Bounds:
    """Return the bounds of a date in words ("about June 2015", "late June 2021") or in EDTF.

    Raises ValueError where it is no date, names a day that is not in the calendar, or ends before
    it starts.
    """
    words = " ".join(text.split())
    start, _, rest = words.partition(" ")
    if start.lower() == "by":
        return Bounds(EARLIEST, _read_single(rest).last)
    if start.lower() == "since":
        return Bounds(_read_single(rest).first, LATEST)
    begin, to, end = words.partition(" to ")
    if not to:
        return _read_single(words)
    first, last = _read_single(begin).first, _read_single(end).last
    if first > last:
        raise ValueError(text)
    return Bounds(first, last)
