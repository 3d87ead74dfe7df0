"""Where a name in a text begins, goes on and ends."""

import re
from collections.abc import Sequence

from isiscli.factcheck.parts.words import Word

_BETWEEN = re.compile(r"[ \u00a0\-‐‑'’ʿ.\x00]{0,3}$")
_CITY_LEADS = frozenset(
    "northern southern eastern western central downtown "
    "in at near inside outside beyond across throughout around to into "
    "struck hit shook rocked bombed left entered reached visited captured seized took retook "
    "recaptured liberated freed".split()
)
_PARTINGS = frozenset(
    "withdrew withdrawn withdraw withdrawal retreated retreat driven drove expelled ousted pushed "
    "forced fled flee chased pulled moved marched escaped evicted dislodged banished out km miles "
    "kilometers kilometres come comes came hail hails hailed".split()
)
"""Words before a "from" or an "of" by which somebody leaves a city, or something lies off it."""

_CITIES = frozenset("city town capital port village streets suburbs outskirts".split())
_JOINING = frozenset(("and", "or"))
_OPENINGS = frozenset('.!?:“"')


def leads_to_city(words: Sequence[Word], first: int) -> bool:
    """Tell whether a city is meant and not the government that sits there."""
    while first > 1 and words[first - 1].folded in _JOINING and words[first - 2].is_capital:
        first -= 2  # "in Syria and Baghdad"
    lead = words[first - 1].folded if first else ""
    before = words[first - 2].folded if first > 1 else ""
    if lead in ("from", "of"):
        return before in _PARTINGS or (lead == "of" and before in _CITIES)
    return lead in _CITY_LEADS or lead in _CITIES


def end_of(word: Word) -> int:
    """Return where a word ends without the sign of the possessive."""
    return word.start + len(word.text) if word.is_possessive else word.end


def are_joined(text: str, word: Word, after: Word) -> bool:
    """Tell whether two words can be parts of one name."""
    return not word.is_possessive and _BETWEEN.match(text[word.end : after.start]) is not None


def is_opening(text: str, start: int) -> bool:
    """Tell whether a sentence or a quotation starts at a place."""
    while start and text[start - 1].isspace():
        start -= 1
    return not start or text[start - 1] in _OPENINGS
