"""Prove one field against its evidence: a date, a value, names, or a sentence of our own."""

import re
from collections.abc import Iterable, Iterator, Mapping

from isiscli.dates import MONTHS, SEASONS
from isiscli.model import Value
from isiscli.quantities import read_quantities
from isiscli.verify.evidence import Evidence, list_names

MONTH_NAMES = dict(enumerate(MONTHS, 1)) | SEASONS
_MONTH_WORDS = {month.lower(): number for number, month in enumerate(MONTHS, 1)}
_DATE_PART = re.compile(r"(\d\d(?:XX|\d[\dX]))(?:-(\d\d))?(?:-(\d\d))?")


def is_date(value: str) -> bool:
    """Tell whether the value of a claim is a date rather than words."""
    return _DATE_PART.match(value) is not None and " " not in value


def list_months(date: str) -> set[int]:
    """Return the months and seasons that an EDTF date names, by their EDTF numbers."""
    return {int(month) for _, month, _ in _DATE_PART.findall(date) if month}


def check_date(field: str, date: str, evidence: Evidence) -> Iterator[str]:
    """Yield each year, month and day of an EDTF date that the evidence does not have."""
    for year, month, day in _DATE_PART.findall(date):
        if float(year.replace("X", "0")) not in evidence.numbers:
            yield f"{field}: no quote has the year {year}"
        if month and int(month) not in evidence.months:
            yield f"{field}: no quote has the month {MONTH_NAMES.get(int(month), month)}"
        if day and float(day) not in evidence.numbers:
            yield f"{field}: no quote has the day {int(day)}"


def check_value(value: Value, evidence: Evidence, inferred: Mapping[str, str]) -> Iterator[str]:
    """Yield a fault where no quantity in the evidence has this number and this hedge."""
    written = f"{value.number:,}" + (f" to {value.high:,}" if value.high is not None else "")
    ends = {value.number, value.high} - {None}
    same = [q for q in evidence.quantities if (q.number, q.high) == (value.number, value.high)]
    if not same and not ("value" in inferred and ends <= evidence.numbers):
        yield f"value: no quote has {written}"
    hedges = {quantity.qualifier for quantity in same}
    if same and value.qualifier not in hedges and "qualifier" not in inferred:
        yield f"value: the quote says '{same[0].qualifier}', not '{value.qualifier}'"


def check_names(field: str, values: Iterable[str], evidence: Evidence) -> Iterator[str]:
    """Yield each capitalised word of the values that the evidence does not have."""
    for value in values:
        for word in list_names(value):
            if not evidence.has_name(word):
                yield f"{field}: no quote has '{word}'"


def check_words(
    field: str,
    text: str,
    evidence: Evidence,
    months: set[int],
    names: frozenset[str],
    *,
    is_sentence: bool = True,
) -> Iterator[str]:
    """Yield each number, month and name in a text of our own that the evidence does not have.

    `months` are those of the record's date; `names` the words known as names, which are names at
    the start of a sentence too.
    """
    for quantity in read_quantities(text):
        carried = {quantity.number, quantity.high} - {None} <= evidence.numbers
        if not carried and quantity.text.lower() != "one":
            yield f"{field}: no quote has '{quantity.text}'"
    opens = is_sentence and text[:1].isupper()  # any word has a capital there
    for position, word in enumerate(list_names(text)):
        if word in _MONTH_WORDS:
            if _MONTH_WORDS[word] not in months | evidence.months:
                yield f"{field}: no quote has the month {word.capitalize()}"
        elif (position > 0 or not opens or word in names) and not evidence.has_name(word):
            yield f"{field}: no quote has '{word}'"
