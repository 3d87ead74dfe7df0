"""Say when what a row names happened."""

import re
from collections.abc import Iterator

from isiscli.factcheck.drafts.prose import Prose
from isiscli.factcheck.drafts.tables import Cell
from isiscli.factcheck.tables.figures import Date
from isiscli.factcheck.tables.settings import list_dates
from isiscli.factcheck.tables.tellings import Telling, tell

_NAME = r"(?:[A-Z][\w’'-]*|al-\w+|of|the|bin|de)"
_DONE = re.compile(
    rf"(?P<named>{_NAME}(?: {_NAME})*)"
    r"(?P<done> (?:\w+ed|shot|set up|won|lost|held|begun)"
    r"(?: (?:in|by|over|at|from|near|as)\b.*)?)"
)
"""A name with what was done to it, and no verb: "Abu Bakr al-Baghdadi removed"."""

_FEWEST_WORDS = 2
"""Words of what happened, at least."""


def _cut(cell: Cell, start: int, end: int) -> Cell:
    return cell._replace(prose=Prose.cut(cell.prose, start, end))


def tell_event(event: Cell, dated: Cell, date: Date) -> Iterator[Telling]:
    """Yield when something happened that has no date of its own; what is told of is the date."""
    text = event.text.rstrip(" .")
    if len(text.split()) < _FEWEST_WORDS or list_dates(text) or not text[0].isalpha():
        return
    told = _cut(event, 0, len(text))
    if found := _DONE.fullmatch(text):
        named, done = (_cut(event, *found.span(group)) for group in ("named", "done"))
        yield tell(dated, named, " was ", done, *date)
    yield tell(dated, told, *date)
