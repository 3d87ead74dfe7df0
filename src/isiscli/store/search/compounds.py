"""Take words apart that are written as one, and put those together that are written as two."""

import re
import sqlite3
from collections.abc import Sequence

from isiscli.store.search.edits import count_edits
from isiscli.store.search.spelling import list_corrections
from isiscli.store.vocabulary import is_held, is_known

_ARTICLES = ("al", "el")
_SHORT_NUMBER = r"(\d+(?:\.\d+)?)(k|mn?|bn?)"

_LEAST_PART = 3
"""Letters that a part of a word has at least."""

_LEAST_WHOLE = 7
"""Letters that a word of two parts has at least."""


def _spell_number(word: str) -> str | None:
    """Return 10k as 10000 and 13.5bn as 13.5 billion."""
    match = re.fullmatch(_SHORT_NUMBER, word)
    if not match:
        return None
    number, unit = match.groups()
    if unit == "k":
        return f"{float(number) * 1000:.0f}"
    return f"{number} {'million' if unit[0] == 'm' else 'billion'}"


def find_parts(db: sqlite3.Connection, word: str) -> str | None:
    """Return what some record has for an unknown word: its parts, or a name without its article."""
    if word[0].isdigit():
        number = _spell_number(word)
        return number if number and is_held(db, "words", number) else None
    if len(word) < _LEAST_WHOLE:
        return None
    if word[:2] in _ARTICLES and is_known(db, word[2:]):
        return word[2:]
    phrases = (f"{word[:at]} {word[at:]}" for at in range(_LEAST_PART, len(word) - _LEAST_PART + 1))
    return next((phrase for phrase in phrases if is_held(db, "words", phrase)), None)


def _is_whole(db: sqlite3.Connection, before: str, word: str) -> bool:
    """Tell whether words, one of them unknown, make one of the store, or two unknown a slip."""
    whole = before + word
    known = is_known(db, before) + is_known(db, word)
    if len(whole) < _LEAST_WHOLE or known == 2:
        return False
    if known or is_known(db, whole):
        return is_known(db, whole)
    return any(o.is_near and count_edits(whole, o.word) == 1 for o in list_corrections(db, whole))


def join_parts(db: sqlite3.Connection, words: Sequence[str]) -> list[str]:
    """Return `words` with two that make one word of the store, where either is none, as that."""
    joined: list[str] = []
    for word in words:
        before = joined[-1] if joined else ""
        if before and _is_whole(db, before, word):
            joined[-1] = before + word
        else:
            joined.append(word)
    return joined
