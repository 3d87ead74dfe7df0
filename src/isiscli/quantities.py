"""Read quantities from English text: numbers in digits or words, their ranges, hedges and signs."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.model import Qualifier

HEDGES: dict[Qualifier, tuple[str, ...]] = {
    "about": ("an estimated", "approximately", "estimated", "roughly", "around", "about", "some"),
    "nearly": ("nearly", "almost", "close to", "just under"),
    "more-than": ("more than", "greater than", "upwards of", "in excess of", "over", "above"),
    "at-least": ("at least", "no fewer than", "no less than", "not fewer than", "not less than"),
    "less-than": ("fewer than", "less than", "under", "below"),
    "up-to": ("as many as", "as much as", "up to", "at most", "no more than", "not more than"),
}
"""The words before a number that say how exactly it is meant."""

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SMALL = {word: n for n, word in enumerate(_ONES)} | {
    word: 10 * n for n, word in enumerate(_TENS, 2)
}
_SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "k": 1000,
    "m": 10**6,
    "mn": 10**6,
    "bn": 10**9,
}
_SCALE = "hundred|thousand|million|billion"
_SMALL_WORD = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES[1:10])}))?"
    rf"|{'|'.join(sorted(_ONES, key=len, reverse=True))})\b"
)
_AND = r"[ -](?:and )?"
_HUNDREDS = (
    rf"(?:(?:(?:an?|{_SMALL_WORD})[ -])?hundred\b(?:{_AND}{_SMALL_WORD}(?![ -]hundred\b))?"
    rf"|{_SMALL_WORD})"
)
# Scales fall: "one million and two thousand" is one number, "one million and two million" are two.
_IN_WORDS = (
    rf"(?:(?:(?:an?|{_HUNDREDS})[ -])?"
    rf"(?:(?:billion\b(?:{_AND}{_HUNDREDS}[ -]million\b)?|million\b)"
    rf"(?:{_AND}{_HUNDREDS}[ -]thousand\b)?|thousand\b)"
    rf"(?:{_AND}{_HUNDREDS}(?![ -](?:{_SCALE}|dozen)\b))?"
    rf"|(?:(?:an?|{_SMALL_WORD})[ -])?dozen\b|{_HUNDREDS})"
)
_IN_HALVES = rf"(?:(?:{_SMALL_WORD}|\d+)[ -]and[ -]a[ -]half|half[ -]an?)[ -](?:{_SCALE}|dozen)\b"
_IN_DIGITS = (
    r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![,.]?\d)"
    rf"(?:[ -]?(?:{_SCALE}|dozen)\b|(?:k|m|mn|bn)\b)?"
)
_NUMBER = rf"\b{_IN_HALVES}|{_IN_DIGITS}|\b{_IN_WORDS}"
_HEDGE_OF = {phrase: name for name, phrases in HEDGES.items() for phrase in phrases}
_HEDGE = "|".join(
    re.escape(p).replace(r"\ ", r"\s+") for p in sorted(_HEDGE_OF, key=len, reverse=True)
)
_QUANTITY = re.compile(
    rf"(?:\b(?P<hedge>{_HEDGE})\s+)?(?P<between>\bbetween\s+)?(?P<sign>[$€£]|\bUSD\s?)?"
    rf"(?<![\w.,-])(?P<low>{_NUMBER})"
    rf"(?:(?P<link>\s*[-–—]\s*|\s+to\s+|\s+or\s+|\s+and\s+)(?:[$€£])?(?P<high>{_NUMBER}))?"
    r"(?P<percent>\s?%|\s+per\s?cent\b)?",
    re.IGNORECASE,
)


class Quantity(NamedTuple):
    """A number in a text: its span, its value, and how it is hedged."""

    start: int
    end: int
    number: float
    high: float | None
    qualifier: Qualifier
    sign: str
    text: str


def read_number(text: str) -> float:
    """Return the value of a number in digits or words: "1.2 million", "forty-two", "a hundred".

    Raises ValueError where `text` is not a number.
    """
    if not re.fullmatch(_NUMBER, text.strip(), re.IGNORECASE):
        raise ValueError(text)
    total = group = 0.0
    for piece in re.findall(r"\d[\d,]*(?:\.\d+)?|[a-z]+", text.lower()):
        if piece[0].isdigit():
            group = float(piece.replace(",", ""))
        elif piece in _SMALL:
            group += _SMALL[piece]
        elif piece == "half":
            group += 0.5
        elif piece == "dozen":
            group = (group or 1) * 12
        elif piece in _SCALES:
            group = (group or 1) * _SCALES[piece]
            if piece != "hundred":
                total, group = total + group, 0.0
    return round(total + group, 6)


def _is_range(link: str | None, between: str | None, low: float, high: float) -> bool:
    return link is not None and low < high and (link.strip() != "and" or between is not None)


def read_quantities(text: str) -> Iterator[Quantity]:
    """Yield each quantity in `text` in order; "6,000 to 10,000" is one, "14 and 30" are two."""
    position = 0
    while found := _QUANTITY.search(text, position):
        low = read_number(found["low"])
        high = None
        qualifier: Qualifier = "exact"
        if found["hedge"]:
            qualifier = _HEDGE_OF[" ".join(found["hedge"].lower().split())]
        end = found.end("low")
        if found["link"] is not None:
            high = read_number(found["high"])
            scale = re.search(r"(hundred|thousand|million|billion|k|m|mn|bn)$", found["high"], re.I)
            unscaled = not re.search(r"(hundred|thousand|illion|k|m|mn|bn)$", found["low"], re.I)
            if scale and unscaled and low < high:
                low = round(low * _SCALES[scale[1].lower()], 6)
            if "," in found["high"] and low < 1000 <= high and found["link"].strip() in "-–—":
                low *= 1000  # "20-30,000"
            if _is_range(found["link"], found["between"], low, high):
                end, qualifier = found.end("high"), "range"
            else:
                low, high = read_number(found["low"]), None
        if found["percent"] and end == max(found.end("low"), found.end("high")):
            end = found.end()
        start = found.start("sign") if found["sign"] else found.start("low")
        sign = (found["sign"] or "").strip() or (
            "%" if end > max(found.end("low"), found.end("high")) else ""
        )
        yield Quantity(start, end, low, high, qualifier, sign, text[start:end])
        position = max(end, found.start() + 1)


def find_quantity(text: str, number: float, high: float | None = None) -> Quantity | None:
    """Return the first quantity in `text` with this value, or None."""
    return next((q for q in read_quantities(text) if (q.number, q.high) == (number, high)), None)
