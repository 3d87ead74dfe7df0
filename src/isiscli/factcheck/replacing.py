"""Fit what a source has into the place of what a sentence has wrong, or find that it does not."""

import re
from collections.abc import Callable
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.fitting import fit_amount, fit_date
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading

_ARTICLE = re.compile(r"\b([Aa])n?\s+\Z")
_VOWEL = re.compile(r"[aeio]|u(?!ni|s[aeiu]|[giky])|8|(?:11|18)(?!\d)|honou?r|hour", re.IGNORECASE)
_CONSONANT = re.compile(r"U[A-Z.]|(?i:eu|one\b|once\b)")
_LETTERS = re.compile(r"[FHLMNRSX][BCDFGHJKLMNPQRSTVWXZ][A-Z]*\b")
"""Initials that are spelled, and start with a vowel: SDF, FBI."""

_THE = re.compile(r"\b[Tt]he\s+\Z")
_TAKES_THE = re.compile(
    r"(?:\A|\b(?:in|of|by|to|from|with|for|at|on|and|or|that|while|when|as|between|against)\s+)\Z",
    re.IGNORECASE,
)
"""What a name with an article can stand after, where the one that it replaces has none."""

_GOES_ON = re.compile(r"\s[^\W\d_]+")
_QUOTED = re.compile(r"[“\"«][^“”\"«»]*\Z")


class Replacement(NamedTuple):
    """Words for a stretch of a sentence, from `start` to where the wrong part ends."""

    start: int
    words: str


def takes_an(words: str) -> bool:
    """Tell whether the article before some words is "an"."""
    if _LETTERS.match(words):
        return True
    return _VOWEL.match(words) is not None and _CONSONANT.match(words) is None


def _fit_article(text: str, start: int, words: str) -> Replacement:
    """Return words with the article before them, where that must change with them."""
    found = _ARTICLE.search(text, 0, start)
    if not found:
        return Replacement(start, words)
    article = found[1] + ("n" if takes_an(words) else "")
    if found[0].strip() == article:
        return Replacement(start, words)
    return Replacement(found.start(), f"{article} {words}")


def _can_stand(ours: Name, theirs: Name) -> bool:
    """Tell whether a name is of the form of another: an adjective, and in the same number."""
    if ours.is_adjective != theirs.is_adjective:
        return False
    return not ours.is_adjective or ours.text.endswith("s") == theirs.text.endswith("s")


def fit_name(ours: Name, text: str, sourced: str, fact: Fact) -> str | None:
    """Return a name of a fact as it can stand in the place of one in a text, None where it cannot.

    It keeps its article, and what it would say twice is left out: "Puntland region region".
    """
    before, after = text[: ours.start], _GOES_ON.match(text, ours.end)
    following = after[0].strip() if after else ""
    if _QUOTED.search(before) or (following[:1].isupper() and not ours.is_adjective):
        return None
    has_the = _THE.search(before) is not None
    found = [(r, n) for r in fact.readings for n in r.names if n.text == sourced]
    forms = {
        _THE.search(reading.text[: name.start]) is not None
        for reading, name in found
        if _can_stand(ours, name)
    }
    words = sourced.removesuffix(f" {following}") if following else sourced
    if has_the in forms or (ours.is_adjective and forms):
        return words
    if forms and not has_the and _TAKES_THE.search(before):
        return f"{'the' if before else 'The'} {words}"
    return None


def _fit_named(part: Part, reading: Reading, fact: Fact) -> str | None:
    ours = next((name for name in reading.names if name.end == part.end), None)
    return fit_name(ours, reading.text, part.sourced, fact) if ours else None


def _fit_dated(part: Part, reading: Reading, _: Fact) -> str | None:
    return fit_date(part.said, part.sourced, reading.text[: part.start])


def _fit_counted(part: Part, reading: Reading, _: Fact) -> str | None:
    return fit_amount(part.said, part.sourced, reading.text[: part.start])


_FITTING: dict[str, Callable[[Part, Reading, Fact], str | None]] = {
    "name": _fit_named,
    "date": _fit_dated,
    "amount": _fit_counted,
}


def fit(part: Part, reading: Reading, fact: Fact) -> Replacement | None:
    """Return what puts a part of a sentence right, None where no words do so by themselves."""
    fitting = _FITTING.get(part.sort)
    words = fitting(part, reading, fact) if fitting and part.sourced else None
    return _fit_article(reading.text, part.start, words) if words else None
