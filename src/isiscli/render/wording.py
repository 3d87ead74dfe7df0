"""Put typed values into words, with their hedges."""

import re
from typing import TYPE_CHECKING

from isiscli.kinds import ROLES

if TYPE_CHECKING:
    from isiscli.model import AnyRecord, Claim, Quote, Source, Value

_HEDGES = {
    "exact": "",
    "about": "about ",
    "nearly": "nearly ",
    "more-than": "more than ",
    "at-least": "at least ",
    "less-than": "fewer than ",
    "up-to": "up to ",
    "range": "",
}
_MASS_UNITS = {"USD", "percent", "square kilometers", "square miles"}


def _write_number(number: float) -> str:
    for size, word in ((10**9, "billion"), (10**6, "million")):
        if number >= size and round(number / size, 2) == number / size:
            return f"{number / size:,.2f}".rstrip("0").rstrip(".") + f" {word}"
    return f"{int(number):,}" if number == int(number) else f"{number:,}"


def describe_number(value: "Value") -> str:
    """Return a quantity without hedge and unit: "11,000", "$13.5 billion", "6,000 to 10,000"."""
    sign = "$" if value.unit == "USD" else ""
    number = sign + _write_number(value.number)
    return number if value.high is None else f"{number} to {sign}{_write_number(value.high)}"


def name_one(unit: str) -> str:
    """Return a unit in the singular: "day", "person", "area of concern"."""
    if unit == "people":
        return "person"
    return re.sub(r"(ie)?s\b", lambda plural: "y" if plural[1] else "", unit, count=1)


def _write_unit(value: "Value") -> str:
    """Return the unit in the singular for one: "1 day", "1 person"."""
    return name_one(value.unit) if value.number == 1 and value.high is None else value.unit


def describe_value(value: "Value") -> str:
    """Return a quantity as it would be printed, as in "more than 11,000 people"."""
    hedge = _HEDGES[value.qualifier]
    if value.qualifier == "less-than" and value.unit in _MASS_UNITS:
        hedge = "less than "
    unit = "" if value.unit == "USD" else f" {_write_unit(value)}"
    return hedge + describe_number(value) + unit


def describe_headline(record: "AnyRecord") -> str:
    """Return what a record is in a few words: a value, a role, a region, a publisher."""
    if record.kind == "figure":
        return describe_value(record.value)
    if record.kind == "member":
        return f"{record.type}, {record.region}"
    if record.kind == "affiliate":
        return ROLES[record.role]
    if record.kind == "person":
        return next((c.value for c in record.claims if c.property == "role"), "")
    return record.publisher if record.kind == "source" else record.quotes[0].speaker


def list_quotes(record: "AnyRecord") -> "list[Quote]":
    """Return the quotes of a record, then those of its claims."""
    claims: list[Claim] = getattr(record, "claims", [])
    return [*record.quotes, *(quote for claim in claims for quote in claim.quotes)]


def name_speaker(quote: "Quote", source: "Source") -> str:
    """Return whose words a quote is, or "" where the source speaks for itself."""
    own = (source.publisher, " and ".join(source.authors))
    return "" if quote.speaker in own else quote.speaker


def _find_value(value: "Value", text: str) -> list[tuple[int, int]]:
    """Return the span of a quantity in a text that writes it in digits or in words."""
    written = describe_number(value)
    found = re.search(rf"(?<![\d.,]){re.escape(written)}(?!\d|[.,]\d)", text)
    if found:  # 17 ms of reading numbers saved in most answers
        return [found.span()]
    from isiscli.quantities import find_quantity

    quantity = find_quantity(text, value.number, value.high)
    return [(quantity.start, quantity.end)] if quantity else []


def find_marks(record: "AnyRecord", text: str) -> list[tuple[int, int]]:
    """Return the spans of `record`'s value inside a quote's text."""
    if record.kind == "figure":
        return _find_value(record.value, text)
    if record.kind == "member":
        names = re.finditer(rf"(?<!\w){re.escape(record.name)}(?!\w)", text)
        return [name.span() for name in names]
    return []
