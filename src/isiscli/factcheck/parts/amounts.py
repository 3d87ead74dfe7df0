"""Read the quantities of a text with what they count."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.lexicon import measures
from isiscli.factcheck.parts.counted import find_nouns, follow, size
from isiscli.factcheck.parts.moments import Moment
from isiscli.factcheck.parts.words import Word
from isiscli.model import Qualifier
from isiscli.quantities import HEDGES, read_quantities

_ORDINAL = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b")


_PERIOD = re.compile(
    r"\b(?:an?|one)[\s-]+(?P<unit>minute|hour|day|fortnight|week|month|year|decade|century)\b", re.I
)


_NUMBERED = re.compile(r"\b(?P<noun>Resolution|resolution)\s+(?:no\.?\s*)?(?P<number>\d{2,5})\b")


class Amount(NamedTuple):
    """A quantity in a text: its span, its number in a common unit, and what is counted.

    `unit` is the sort of the quantity: "count", a dimension of the lexicon ("time", "area", a
    currency), "percent", "ordinal", "age", or what is numbered. `nouns` are the stems of the words counted, `lead` where the hedge before it starts.
    """

    start: int
    end: int
    low: float
    high: float | None
    qualifier: Qualifier
    unit: str
    nouns: tuple[str, ...] = ()
    number: float = 0.0
    text: str = ""
    lead: int = -1

    @property
    def opening(self) -> int:
        """Return where the quantity starts with its hedge."""
        return self.lead if self.lead >= 0 else self.start


_HEDGE = re.compile(
    r"(?:\b(?:"
    + "|".join(re.escape(p) for ps in HEDGES.values() for p in ps)
    + r"|(?:hardly|barely|little|scarcely|not much) more than|just|only|barely|hardly|perhaps|between|another|a further|a total of|as little as)\s+)+$",
    re.IGNORECASE,
)


_OWNERS = frozenset("his her its their our the these those them whom".split())


def _find_lead(text: str, start: int) -> int:
    """Return where the hedge before a quantity starts, -1 where there is none."""
    hedge = _HEDGE.search(text, max(0, start - 40), start)
    return hedge.start() if hedge else -1


def read_amounts(text: str, words: Sequence[Word], moments: Sequence[Moment]) -> Iterator[Amount]:
    """Yield the quantities of a text that are not part of a date, in order.

    `words` are the words of the text without those of names.
    """
    taken = [(m.start, m.end) for m in moments]

    def is_taken(start: int, end: int) -> bool:
        return any(a < end and start < b for a, b in taken)

    found: list[Amount] = []
    for match in _NUMBERED.finditer(text):
        number = float(match["number"])
        found.append(
            Amount(
                match.start("number"),
                match.end("number"),
                number,
                None,
                "exact",
                "resolution",
                (),
                number,
                match["number"],
            )
        )
        taken.append((match.start("number"), match.end("number")))
    for match in _ORDINAL.finditer(text):
        if not is_taken(*match.span()):
            number = float(match[1])
            found.append(
                Amount(*match.span(), number, None, "exact", "ordinal", (), number, match[0])
            )
            taken.append(match.span())
    for match in _PERIOD.finditer(text):
        if not is_taken(*match.span()):
            days = measures().units[match["unit"].lower()].factor
            found.append(Amount(*match.span(), days, None, "about", "time", (), 1.0, match[0]))
            taken.append(match.span())
    found = [a._replace(lead=_find_lead(text, a.start)) for a in found]
    for q in read_quantities(text):
        if is_taken(q.start, q.end):
            continue
        following = follow(words, text, q.end)
        if q.text.lower() == "one" and (
            not following or following[0].folded not in measures().units
        ):
            continue
        unit, factor, end = size(q.sign, following, text, q.end)
        after = [w for w in following if w.start >= end]
        if len(after) > 2 and after[0].folded == "of" and after[1].folded in _OWNERS:
            after = after[2:]
        nouns = find_nouns(after)
        high = None if q.high is None else q.high * factor
        found.append(
            Amount(
                q.start,
                end,
                q.number * factor,
                high,
                q.qualifier,
                unit,
                nouns,
                q.number,
                text[q.start : end],
                _find_lead(text, q.start),
            )
        )
    yield from sorted(found)


def allow(amount: Amount) -> tuple[float, float]:
    """Return the least and the most that a quantity can mean as it is hedged."""
    low = amount.low
    match amount.qualifier:
        case "range":
            return low, amount.high or low
        case "about":
            return 0.8 * low, 1.25 * low
        case "nearly":
            return 0.85 * low, low
        case "more-than" | "at-least":
            return low, 3 * low
        case "less-than" | "up-to":
            return 0.4 * low, low
    return low, low
