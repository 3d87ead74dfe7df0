"""Know what stands in a column, or beside a label, by the words that head it."""

import re
from typing import Literal, NamedTuple

from isiscli.factcheck.tables.settings import COALITION, drop_dates, list_dates, word_date

Sort = Literal[
    "number", "label", "event", "date", "name", "member", "joined", "pledged", "leader", "founded",
    "region", "counted", "idle", "none",
]  # fmt: skip

_COALITION = (
    r"(?:the )?(?:global |anti-isis |us-led |u\.s\.-led )*coalition"
    r"(?: (?:to defeat|against) (?:isis|daesh))?"
)
_OF_TIME = r"(?:(?:year|date|time) )?(?:of )?"
_SORTS: tuple[tuple[Sort, str], ...] = (
    ("number", r"(?:.* )?(?:numbers?|figures?|values?|counts?|totals?|amounts?|how many)"),
    ("number", r"quantity|no\.?|#"),
    ("event", r"events?|milestones?|developments?|what happened|happening|incidents?"),
    ("label", r"measures?|metrics?|indicators?|items?|facts?|categor(?:y|ies)|statistics?|what"),
    ("date", r"dates?|when|as of|year|month|day|time"),
    ("name", r"countr(?:y|ies)|nations?|states?|names?|partners?|persons?|who"),
    ("name", r"groups?|organi[sz]ations?|affiliates?|institutions?|branch(?:es)?|factions?"),
    ("member", r"(?:coalition )?(?:members?(?:hip)?|partners?)(?: (?:of|in) (?P<whole>.+))?"),
    ("member", rf"(?:in )?(?P<whole>{_COALITION})"),
    ("joined", rf"{_OF_TIME}(?:joined|joining|accession|admi(?:ssion|tted))(?: (?P<whole>.+))?"),
    ("pledged", rf"{_OF_TIME}pledg(?:e[ds]?|ing)(?: of)?(?: allegiance)?(?: to (?P<whole>.+))?"),
    ("leader", r"leader|emir|amir|commander|spokes(?:man|person)|head|chief|wali|governor|founder"),
    ("founded", rf"{_OF_TIME}(?:founded|formed|established|created)"),
    ("founded", rf"{_OF_TIME}(?:foundation|formation|creation|founding)"),
    ("region", r"(?:coalition )?regions?|listed (?:under|in)"),
    ("idle", r"sources?|references?|refs?\.?|links?|quotes?|paragraphs?|¶|type|flag|capital|code"),
)
_FORMS = [(sort, re.compile(form, re.IGNORECASE)) for sort, form in _SORTS]

COUNTED = re.compile(
    r"(?:(?:number|count|total|total number) of )?(?:(?:all|current) )?"
    r"(?P<noun>(?:member |partner )?"
    r"(?:members|nations|countries|states|institutions|organi[sz]ations|partners))",
    re.IGNORECASE,
)
"""What says nothing by itself: of whom there are how many is to be read elsewhere."""

_AFTER = re.compile(r"[\s(),:;?!*†]+\Z|\A[\s(]+")


class Column(NamedTuple):
    """What stands in a column, of what whole it is a part, and the date that heads it."""

    sort: Sort
    header: str
    whole: str = ""
    date: str = ""


def read_header(header: str) -> Column:
    """Return what a header says of its column; "none" where it says nothing that is known."""
    dates = list_dates(header)
    date = word_date(dates[0], header) if len(dates) == 1 else ""
    rest = drop_dates(header) if dates else header
    rest = _AFTER.sub("", rest)
    if not rest:
        return Column("number" if date or not dates else "none", header, date=date)
    if len(dates) > 1:
        return Column("none", header)
    if COUNTED.fullmatch(rest):
        return Column("counted", rest, date=date)
    for sort, form in _FORMS:
        if found := form.fullmatch(rest):
            whole = found.groupdict().get("whole") or ""
            if not whole and "coalition" in rest.lower():
                whole = COALITION
            return Column(sort, rest, whole, date)
    return Column("none", rest, date=date)
