"""Say how many there are of what a label names."""

import re
from collections.abc import Callable, Iterator, Sequence

from isiscli.factcheck.drafts.tables import Cell
from isiscli.factcheck.rules.membership.coalition import find_coalitions
from isiscli.factcheck.tables.columns import COUNTED
from isiscli.factcheck.tables.settings import Setting, list_dates
from isiscli.factcheck.tables.tellings import Telling, tell
from isiscli.quantities import read_quantities

Date = Sequence[str | Cell]
"""The words and cells that date a row: " in ", and a cell with "2021"."""

_COUNT = re.compile(r"(?:total |whole )?(?:number|count|total) of (?:the )?", re.IGNORECASE)
_MOST_WORDS = 6
"""Words of a cell with a number in it, at most."""

_CAPITAL = re.compile(r"[A-Z][a-z]+\b(?!-)")


def is_number(text: str) -> bool:
    """Tell whether a cell has one number, hedged or with its unit, and no more than that."""
    numbers = list(read_quantities(text))
    if len(numbers) != 1 or len(text.split()) > _MOST_WORDS or "?" in text or list_dates(text):
        return False
    rest = text[: numbers[0].start] + text[numbers[0].end :]
    return not any(character.isdigit() for character in rest)


def is_bare(cell: Cell) -> bool:
    """Tell whether a number stands without a unit behind it."""
    number = next(read_quantities(cell.text))
    return not cell.text[number.end :].strip(" .*†‡")


def _start(subject: str) -> str:
    return subject[:1].upper() + subject[1:]


def tell_count(cell: Cell, noun: str, setting: Setting, date: Date) -> Iterator[Telling]:
    """Yield how many members a body has: the whole that a label "Members" leaves unsaid."""
    found = COUNTED.fullmatch(noun)
    counted = found["noun"].lower() if found else noun
    if setting.lead:
        yield tell(cell, f"{setting.lead} ", cell, f" {counted}")
    elif setting.subject:
        yield tell(cell, f"{_start(setting.subject)} had ", cell, f" {counted}", *date)


def _cut_label(label: Cell) -> Cell:
    """Return a label without "Number of"."""
    found = _COUNT.match(label.text)
    text = label.text.rstrip(" :")
    start = found.end() if found else 0
    return label._replace(prose=label.prose.cut(start, len(text)))


def tell_number(
    cell: Cell, label: Cell, setting: Setting, date: Date, has_name: Callable[[str], bool]
) -> Iterator[Telling]:
    """Yield the number of what a label names by itself: "11,000 SDF fighters killed in action".

    What names nobody is of the one that the whole table is of.
    """
    counted, lead = _cut_label(label), ""
    if setting.lead:
        lead, date = f"{setting.lead} ", ()
    elif not (has_name(counted.text) or any(find_coalitions(counted.text))):
        if not has_name(setting.subject):
            return
        lead = f"{setting.subject}: "
    if not counted.text:
        return
    if is_bare(cell):
        if _CAPITAL.match(counted.text):
            lower = counted.prose._replace(text=counted.text[0].lower() + counted.text[1:])
            yield tell(cell, lead, cell, " ", counted._replace(prose=lower), *date)
        yield tell(cell, lead, cell, " ", counted, *date)
    if not setting.lead:
        yield tell(cell, lead, label, *date, ": ", cell)


def tell_head(cell: Cell, header: str, date: Date) -> Telling:
    """Return the number of what a column is headed by, in a row that is a date."""
    words = header if header[1:2].isupper() else header[0].lower() + header[1:]
    return tell(cell, cell, f" {words}", *date)
