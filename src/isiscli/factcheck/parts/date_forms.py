"""Find what is written as a date is."""

import re
from collections.abc import Iterator

from isiscli.dates import MONTHS

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_PLAIN_MONTH = "|".join(month for month in MONTHS if month not in ("March", "May"))
_YEAR = r"(?:19|20)\d\d"
_DAY = r"(?<![\d$€£])(?<!\d[.,])(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_PART = (
    r"(?i:\b(?P<part>early|mid|late|the (?:end|close|start|beginning|middle) of|"
    r"the (?:early|last|final|first) (?:months|weeks|days) of|end|"
    r"(?:the )?first half of|(?:the )?second half of)[\s-]+)?"
)
_QUARTER = r"\b(?P<quarter>Q[1-4]|(?i:the) (?:first|second|third|fourth)(?= quarter))(?: quarter)?"
_FORMS = (
    ("year", rf"(?P<iso>{_YEAR}-\d\d(?:-\d\d)?)(?![\w-])"),
    (
        "month",
        rf"(?P<day>{_DAY})\s+(?:of\s+)?(?P<month>{_MONTH})(?:,?\s+(?:of\s+)?(?P<year>{_YEAR})\b)?",
    ),
    (
        "month",
        rf"(?P<month>{_MONTH})\s+(?P<day>{_DAY})\b(?!\s*[%,]\d)(?:,?\s+(?P<year>{_YEAR})\b)?",
    ),
    (
        "month year",
        rf"{_PART}(?P<month>{_MONTH})(?:,|\s+of|\s+in)?\s+(?P<year>{_YEAR})\b",
    ),
    (
        "season year",
        rf"{_PART}\b(?P<season>(?i:spring|summer|autumn|fall|winter))\s+(?:of\s+)?(?P<year>{_YEAR})\b",
    ),
    ("year", rf"{_QUARTER}(?: of)?\s+(?P<year>{_YEAR})\b"),
    ("year", r"(?P<decade>(?i:\bthe\s+)?(?:19|20)\d0s)\b"),
    ("year", rf"{_PART}(?P<year>(?<![\w.,$€£]){_YEAR}(?![\w%]|[.,]\d))"),
    ("month", rf"{_PART}(?P<month>(?:{_PLAIN_MONTH})\b)"),
    (
        "month",
        r"(?i:\b(?P<lead>in|since|until|by|during|of|from|between|last|this|next|that|before|after)"
        rf"\s+){_PART}(?P<month>(?:March|May)\b)",
    ),
)
"""The forms of a date, those that say most first; March and May alone need a word before."""

_NEEDS = {
    "year": re.compile(_YEAR),
    "month": re.compile("|".join(month[:3] for month in MONTHS)),
    "season": re.compile("spring|summer|autumn|fall|winter", re.IGNORECASE),
}
"""What a form of a date has in it: quicker to look for than the form."""

_DATES = tuple((frozenset(needs.split()), re.compile(form)) for needs, form in _FORMS)


def find_forms(text: str) -> Iterator[re.Match[str]]:
    """Yield what is written as a date is, the forms that say most first, one inside another too.

    The groups of a match are the words of the date by what they are, "lead" what stands before it.
    """
    held = {name for name, pattern in _NEEDS.items() if pattern.search(text)}
    for needs, pattern in _DATES:
        if needs <= held:
            yield from pattern.finditer(text)
