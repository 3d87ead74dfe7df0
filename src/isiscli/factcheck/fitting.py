"""Write a date or a quantity as the one in whose place it is to stand."""

import re

from isiscli.dates import MONTHS
from isiscli.quantities import Quantity, read_quantities

_MONTH = "|".join(MONTHS)
_PLAIN = re.compile(rf"(?:(?:(?P<day>\d{{1,2}}) )?(?P<month>{_MONTH}) )?(?P<year>\d{{4}})")
_YEAR = re.compile(r"\b\d{4}\b")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_DAY_FIRST = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\s(?P<of>of\s)?")
_WHOLE = re.compile(r"(?:mid-?)?(?:\d{4}|the \d{4}s)", re.IGNORECASE)

_NO_LEAD = re.compile(r"\b(?:the|an?|this|that|its|their|his|her|at|on|over)\s+\Z", re.IGNORECASE)
"""What leads to a date, but not to a month or a year of another grain."""

_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_SCALE = re.compile(r"(?:hundred|thousand|million|billion|dozen)s?\b", re.IGNORECASE)
_DETERMINER = re.compile(r"\b(?:the|its|their|his|her|our|these|those|all|an?|few)\s+\Z", re.I)
_BETWEEN = re.compile(r"\bbetween\s+\Z", re.IGNORECASE)
_TO = re.compile(r"\s+(?:to|and|or)\s+|\s*[-–—]\s*")
_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()


_WEEKDAY = re.compile(r"[A-Z]\w+day\b")
"""A weekday, which is written with the date behind it."""


def _write_ordinal(day: int) -> str:
    """Return the day of a month as "1st", "22nd", "13th"."""
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{day}{'th' if 10 < day < 14 else endings.get(day % 10, 'th')}"


def _write_day(said: str, day: str, month: str, year: str) -> str:
    """Return a day in the form of another: in digits, with the month or with the day first."""
    if _ISO.fullmatch(said):
        return f"{year}-{MONTHS.index(month) + 1:02}-{int(day):02}"
    has_year = _YEAR.search(said) is not None
    if _ORDINAL.search(said):
        day = _write_ordinal(int(day))
    if found := _DAY_FIRST.match(said):
        return f"{day} {'of ' if found['of'] else ''}{month}" + (f" {year}" if has_year else "")
    return f"{month} {day}" + (f", {year}" if has_year else "")


def fit_date(said: str, sourced: str, before: str) -> str | None:
    """Return a date at the grain and in the form of the one in whose place it is to stand.

    `before` is the text before that. None where the words that lead to it allow no such date.
    """
    found = _PLAIN.fullmatch(sourced)
    if not found:
        is_year = _WHOLE.fullmatch(said) and _WHOLE.fullmatch(sourced)
        return sourced if is_year or _WEEKDAY.match(sourced) else None
    day, month, year = found.group("day", "month", "year")
    if _DAY.search(_YEAR.sub("", said)):
        return _write_day(said, day, month, year) if day else None
    if _NO_LEAD.search(before) and not (_WHOLE.fullmatch(said)):
        return None
    if _WHOLE.fullmatch(said):
        return year
    has_year = _YEAR.search(said) is not None
    if month:
        return f"{month} {year}" if has_year else month
    return year if has_year else None


def lower(words: str) -> str:
    """Return a quantity without the capital of the sentence that it starts."""
    return words if words[:2].isupper() else words[:1].lower() + words[1:]


def _read(text: str, lead: str = "") -> Quantity | None:
    """Return the quantity that a text starts with, after words that belong to it."""
    found = next(read_quantities(lead + text), None)
    if found is None or found.start != len(lead):
        return None
    return found._replace(start=0, end=found.end - len(lead))


def _write_number(said: str, ours: Quantity, theirs: Quantity) -> str:
    """Return a number in words where it is small and stands for one in words."""
    number = int(theirs.number) if theirs.high is None else -1
    is_small = theirs.text.isdigit() and 0 <= number < len(_WORDS)
    words = _WORDS[number] if is_small and ours.text.isalpha() else theirs.text
    return words[0].upper() + words[1:] if said[0].isupper() else lower(words)


def fit_amount(said: str, sourced: str, before: str) -> str | None:
    """Return a quantity in the form of the one in whose place it is to stand.

    `before` is the text before that. None where the words around it are of another number.
    """
    if _ORDINAL.fullmatch(said) and _ORDINAL.fullmatch(sourced):
        return sourced
    between = "between " if _BETWEEN.search(before) else ""
    ours, theirs = _read(said, between), _read(sourced)
    if not ours or not theirs or (between and theirs.high is None):
        return None
    own, other = said[ours.end :], sourced[theirs.end :]
    if (ours.number == 1) != (theirs.number == 1) or _SCALE.match(said):
        return None
    if own.startswith("-") or (own and not other):
        return None
    if _DETERMINER.search(before) and theirs.text.lower().startswith(("a ", "an ")):
        return None
    words = _write_number(said, ours, theirs)
    if theirs.high is not None:
        words = _TO.sub(" and " if between else " to ", words, count=1)
    return words + (other if own else "")
