"""Read quantities from English text: numbers in digits or words, their ranges, hedges and signs."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.model import Qualifier
from isiscli.numerals import NUMBER, SCALES, read_number

HEDGES: dict[Qualifier, tuple[str, ...]] = {
    "about": ("an estimated", "approximately", "estimated", "roughly", "around", "about", "some"),
    "nearly": ("nearly", "almost", "close to", "just under"),
    "more-than": ("more than", "greater than", "upwards of", "in excess of", "over", "above"),
    "at-least": ("at least", "no fewer than", "no less than", "not fewer than", "not less than"),
    "less-than": ("fewer than", "less than", "under", "below"),
    "up-to": ("as many as", "as much as", "up to", "at most", "no more than", "not more than"),
}
"""The words before a number that say how exactly it is meant."""

_HEDGE_OF = {phrase: name for name, phrases in HEDGES.items() for phrase in phrases}
_HEDGE = "|".join(
    re.escape(p).replace(r"\ ", r"\s+") for p in sorted(_HEDGE_OF, key=len, reverse=True)
)
_SIGN = r"[$€£]|\bUSD\s?"
# Matched by themselves around a number, these compile in a third of the time of one pattern.
_BEFORE = re.compile(
    rf"(?:\b(?P<hedge>{_HEDGE})\s+)?(?P<between>\bbetween\s+)?(?P<sign>{_SIGN})?\Z",
    re.IGNORECASE,
)
_LINK = re.compile(r"(\s*[-–—]\s*|\s+to\s+|\s+or\s+|\s+and\s+)[$€£]?", re.IGNORECASE)
_AFTER = re.compile(
    r"(?P<more>\s+or\s+(?:more|over|above)\b(?!\sthan)|\+|-plus\b|\s+plus\b(?=\s[a-z]))|"
    r"(?P<fewer>\s+or\s+(?:fewer|less)\b)|(?P<so>\s+or\s+so\b)",
    re.IGNORECASE,
)
"""The words behind a number that say how exactly it is meant: "25 or more"."""

_HEDGE_BEHIND: dict[str, Qualifier] = {"more": "at-least", "fewer": "up-to", "so": "about"}

_LEAD = 80
"""Characters before a number that are read at most for its hedge and its sign."""
_PERCENT = re.compile(r"\s?%|\s+per\s?cent\b", re.IGNORECASE)
_SCALED = re.compile(r"(hundred|thousand|million|billion|k|m|mn|bn)$", re.IGNORECASE)


class Quantity(NamedTuple):
    """A number in a text: its span, its value, and how it is hedged."""

    start: int
    end: int
    number: float
    high: float | None
    qualifier: Qualifier
    sign: str
    text: str


def _find_number(text: str, position: int) -> re.Match[str] | None:
    """Return the first number from `position` on that is not the rest of a word or a number."""
    while found := NUMBER.search(text, position):
        before = text[found.start() - 1 : found.start()]
        if not (before in tuple(".,-_") or before.isalnum()):
            return found
        position = found.start() + 1
    return None


def _read_high(low: re.Match[str], is_between: bool) -> tuple[int, float, float | None]:
    """Return the end, the value and the upper bound of a range that starts with a number.

    Without an upper bound it is no range, and ends as the number does.
    """
    text, number = low.string, read_number(low[0])
    link = _LINK.match(text, low.end())
    high = link and NUMBER.match(text, link.end())
    if not link or not high:
        return low.end(), number, None
    upper, lower = read_number(high[0]), number
    scale = _SCALED.search(high[0])
    if scale and not _SCALED.search(low[0]) and lower < upper:
        lower = round(lower * SCALES[scale[1].lower()], 6)
    if "," in high[0] and lower < 1000 <= upper and link[1].strip() in "-–—":
        lower *= 1000  # "20-30,000"
    if lower < upper and (link[1].strip() != "and" or is_between):
        return high.end(), lower, upper
    return low.end(), number, None


def _read_hedge(words: str) -> Qualifier:
    return _HEDGE_OF[" ".join(words.lower().split())]


def read_quantities(text: str) -> Iterator[Quantity]:
    """Yield each quantity in `text` in order; "6,000 to 10,000" is one, "14 and 30" are two."""
    position = 0
    while low := _find_number(text, position):
        before = _BEFORE.search(text, max(position, low.start() - _LEAD), low.start())
        hedge, is_between, sign = before.groups() if before else ("", "", "")
        end, number, high = _read_high(low, bool(is_between))
        qualifier: Qualifier = "exact" if high is None else "range"
        if hedge and high is None:
            qualifier = _read_hedge(hedge)
        after = None if hedge or high is not None or number <= 1 else _AFTER.match(text, end)
        if after:
            qualifier = _HEDGE_BEHIND[after.lastgroup or ""]
            end = after.end()
        percent = _PERCENT.match(text, end)
        end = percent.end() if percent else end
        start = low.start() - len(sign or "")
        sign = (sign or "").strip() or ("%" if percent else "")
        yield Quantity(start, end, number, high, qualifier, sign, text[start:end])
        position = end


def find_hedge(text: str, end: int) -> Qualifier | None:
    """Return how what starts at `end` is hedged by the words before it, None where it is not."""
    before = _BEFORE.search(text, max(0, end - _LEAD), end)
    hedge = before["hedge"] if before else None
    return _read_hedge(hedge) if hedge else None


def find_quantity(text: str, number: float, high: float | None = None) -> Quantity | None:
    """Return the first quantity in `text` with this value, or None."""
    return next((q for q in read_quantities(text) if (q.number, q.high) == (number, high)), None)
