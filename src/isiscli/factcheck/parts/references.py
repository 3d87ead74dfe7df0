"""Tell whether a sentence speaks of what another has named."""

import re

_PRONOUN = re.compile(r"it|its|they|their|them|he|his|him|she|her", re.IGNORECASE)
_BACK = re.compile(
    r"\b(?:it|its|they|their|them|he|his|him|she|her|this|these|those|such|there|"
    r"(?:the|that) (?:group|organi[sz]ation|movement|department|month|year|meeting|"
    r"city|country|sum|total|article|report|faction|militia|council|statement|video|same))\b",
    re.IGNORECASE,
)

_OF_ANOTHER = re.compile(
    r"^(?:it|they|he|she|its|their|his|her)\b|\bof (?:them|these|those)\b", re.I
)


def is_of_another(text: str) -> bool:
    """Tell whether what a sentence is about is only named before it: "They", "of them"."""
    return _OF_ANOTHER.search(text) is not None


def refers_back(text: str, named: int | None = None) -> bool:
    """Tell whether a sentence speaks of something that the one before it named.

    `named` is where it has named somebody itself, whom a pronoun behind that means.
    """
    return any(
        named is None or found.start() < named or not _PRONOUN.fullmatch(found[0])
        for found in _BACK.finditer(text)
    )
