"""Say of whom a row names what a column has of them: that they belong, joined, pledged or lead."""

import re
from collections.abc import Iterator

from isiscli.factcheck.drafts.tables import Cell
from isiscli.factcheck.tables.columns import Column
from isiscli.factcheck.tables.figures import Date
from isiscli.factcheck.tables.settings import (
    COALITION,
    Setting,
    drop_dates,
    is_coalition,
    list_dates,
    word_date,
)
from isiscli.factcheck.tables.tellings import Telling, Told, tell

_YES = re.compile(r"yes|y|✓|✔️?|✅|☑️?|true|(?:full )?member|in", re.IGNORECASE)
_NO = re.compile(r"no|n|✗|✘|❌|✖️?|false|(?:not a |non-?)member|none|out", re.IGNORECASE)
_ISIS = re.compile(r"\b(?:ISIS|ISIL|Daesh|(?:the )?Islamic State)\b")
_MOST_WORDS = 7
"""Words of a name, at most."""


def is_name(cell: Cell) -> bool:
    """Tell whether a cell can be a name."""
    text = cell.text
    is_short = 0 < len(text.split()) <= _MOST_WORDS and not any(c.isdigit() for c in text)
    return is_short and any(c.isupper() for c in text) and not re.search(r"[;:?,/]", text)


def _find_whole(column: Column, setting: Setting) -> str:
    """Return what somebody is a member of, or joined, empty where it is not told."""
    if not column.whole:
        return setting.subject
    return COALITION if is_coalition(column.whole) else column.whole


def _date(cell: Cell) -> Date | None:
    """Return a cell as what dates a sentence, None where it is no plain date."""
    dates = list_dates(cell.text)
    if len(dates) != 1 or drop_dates(cell.text):
        return None
    moment = dates[0]
    if moment.start:
        return (" ", cell)
    return (f" {word_date(moment, '').split()[0]} ", cell)


def tell_listed(label: Cell, column: Column, setting: Setting, date: Date) -> Iterator[Telling]:
    """Yield that somebody is a member, who stands in a column of members."""
    whole = _find_whole(column, setting)
    if whole and is_name(label):
        yield tell(label, label, f" is a member of {whole}", *date)


def tell_named(
    cell: Cell, label: Cell, column: Column, setting: Setting, date: Date
) -> Iterator[Telling]:
    """Yield what a column says of whom the label of a row names."""
    if not is_name(label):
        return
    whole, when = _find_whole(column, setting), _date(cell)
    if column.sort == "member" and whole:
        is_yes = _YES.fullmatch(cell.text) is not None
        if is_yes or _NO.fullmatch(cell.text):
            words = "is a member" if is_yes else "is not a member"
            yield tell(cell, label, " ", Told(words, cell), f" of {whole}", *date)
    elif column.sort == "joined" and whole and when:
        yield tell(cell, label, f" joined {whole}", *when)
    elif column.sort == "pledged" and when:
        to = column.whole or (setting.subject if _ISIS.search(setting.subject) else "")
        to = to.split(" in ")[0]
        yield tell(cell, label, f" pledged allegiance{' to ' if to else ''}{to}", *when)
    elif column.sort == "founded" and when:
        yield tell(cell, label, " was founded", *when)
    elif column.sort == "leader" and is_name(cell):
        yield tell(cell, cell, f" is the {column.header.lower()} of ", label, *date)
    elif column.sort == "region" and whole == COALITION and is_name(cell):
        yield tell(cell, label, f" is listed among the members of {whole} in ", cell, *date)


def tell_box(cell: Cell, label: Column, setting: Setting, date: Date) -> Iterator[Telling]:
    """Yield what a label says of whom a whole box is of: "Leader", "Founded", "Pledged"."""
    subject, when = setting.subject, _date(cell)
    if not subject:
        return
    subject = subject[0].upper() + subject[1:]
    if label.sort == "founded" and when:
        yield tell(cell, f"{subject} was founded", *when)
    elif label.sort == "pledged" and when:
        to = f" to {label.whole}" if label.whole else ""
        yield tell(cell, f"{subject} pledged allegiance{to}", *when)
    elif label.sort == "leader" and is_name(cell):
        yield tell(cell, cell, f" is the {label.header.lower()} of {subject}", *date)
