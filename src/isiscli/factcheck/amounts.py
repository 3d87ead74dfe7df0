"""Read the quantities of a text with what they count."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.lexicon import measures
from isiscli.factcheck.when import Moment
from isiscli.factcheck.words import Word, split_text
from isiscli.model import Qualifier
from isiscli.quantities import HEDGES, read_quantities

_ORDINAL = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b")
_PERIOD = re.compile(
    r"\b(?:an?|one)[\s-]+(?P<unit>minute|hour|day|fortnight|week|month|year|decade|century)\b", re.I
)
_NUMBERED = re.compile(r"\b(?P<noun>Resolution|resolution)\s+(?:no\.?\s*)?(?P<number>\d{2,5})\b")
_AGE = re.compile(r"[\s-]years?[\s-](?:old|of age)\b", re.I)
_AGED = re.compile(r"\b(?:aged?|ages|fighters of)\s(?:\d+\sand\s)?\d+$", re.I)


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


_PAUSE = re.compile(r"[.,;:!?()“”\"—–]")


def _follow(words: Sequence[Word], text: str, end: int) -> list[Word]:
    """Return the words that may say what is counted: up to the next pause."""
    following = []
    at = end
    for word in words:
        if word.start < end:
            continue
        if _PAUSE.search(text[at : word.start]) or len(following) == 6:
            break
        following.append(word)
        at = word.end
    return following


_ENDS = frozenset(
    "whom the a an of in from who that which were was are is had have has been by to at on with for and or and "
    "as than into over after before when while since during joined remain remained".split()
)


def _find_nouns(following: Sequence[Word]) -> tuple[str, ...]:
    stems = []
    for word in following:
        if word.folded in _ENDS:
            break
        stems.append(word.stem)
    return tuple(stems)


def _size(sign: str, following: Sequence[Word], text: str, end: int) -> tuple[str, float, int]:
    """Return the unit of a number, what to multiply it by, and where the unit ends."""
    if sign == "%":
        return "percent", 1.0, end
    units = measures().units
    if sign and (unit := units.get(sign.lower())):
        return unit.dimension, unit.factor, end
    if _AGE.match(text, end) or _AGED.search(text, max(0, end - 24), end):
        return "age", 1.0, end
    written = _WRITTEN.match(text, end)
    if written and (unit := units.get(written[1])):
        return unit.dimension, unit.factor, written.end()
    words = [word for word in following[:4] if word.folded not in ("us", "american")]
    for count in (3, 2, 1):
        unit = units.get(" ".join(word.folded for word in words[:count])) if words[count - 1 :] else None
        if unit:
            return unit.dimension, unit.factor, words[count - 1].end
    return "count", 1.0, end


_WRITTEN = re.compile(r"[\s-]?(km²|km2|sq\.? ?km|sq\.? ?mi(?:les)?)(?![\w])")


_HEDGE = re.compile(
    r"(?:\b(?:" + "|".join(re.escape(p) for ps in HEDGES.values() for p in ps)
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
            Amount(match.start("number"), match.end("number"), number, None, "exact", "resolution",
                   (), number, match["number"])
        )
        taken.append((match.start("number"), match.end("number")))
    for match in _ORDINAL.finditer(text):
        if not is_taken(*match.span()):
            number = float(match[1])
            found.append(Amount(*match.span(), number, None, "exact", "ordinal", (), number, match[0]))
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
        following = _follow(words, text, q.end)
        if q.text.lower() == "one" and (not following or following[0].folded not in measures().units):
            continue
        unit, factor, end = _size(q.sign, following, text, q.end)
        after = [w for w in following if w.start >= end]
        if len(after) > 2 and after[0].folded == "of" and after[1].folded in _OWNERS:
            after = after[2:]
        nouns = _find_nouns(after)
        high = None if q.high is None else q.high * factor
        found.append(
            Amount(q.start, end, q.number * factor, high, q.qualifier, unit, nouns, q.number,
                   text[q.start : end], _find_lead(text, q.start))
        )
    yield from sorted(found)


def find_unit(unit: str) -> tuple[str, float]:
    """Return the sort of a record's unit, and what to multiply by for the common unit."""
    words = split_text(unit)
    sort, factor, _ = _size("", words, " " + unit, 0)
    if sort == "count" and words and words[0].stem == "percent":
        return "percent", 1.0
    return sort, factor


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
