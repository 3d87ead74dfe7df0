"""Read the words of a query: as they are, as what they were meant to be, and as their synonyms."""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.folding import content_words, split_words
from isiscli.found import ENTITIES
from isiscli.store.spelling import (
    Correction,
    is_misspelt_stop_word,
    list_corrections,
    list_same_sound,
)


_TOGETHER = 8.0
"""What a correction gains where some record has it and every other word of the query."""

_ENDINGS = ("ing", "ed", "s")
_SHORT_NUMBER = re.compile(r"(\d+(?:\.\d+)?)(k|mn?|bn?)")
_ARTICLES = ("al", "el")
_SHORTEST = 4
_LEAST_PART = 3


class Term(NamedTuple):
    """A word of a query as it is looked for; `score` is 100 as typed, 0 where no record has it."""

    typed: str
    word: str
    score: int
    spellings: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    is_name: bool = False


def _holds(db: sqlite3.Connection, table: str, word: str) -> bool:
    sql = f"SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT 1"  # noqa: S608
    return db.execute(sql, (f'"{word}"',)).fetchone() is not None


def _list_group(db: sqlite3.Connection, table: str, word: str) -> tuple[str, ...]:
    """Return the other words of each group in `table` that `word` is in."""
    sql = f"SELECT members FROM {table} WHERE {table} MATCH ?"  # noqa: S608
    rows = db.execute(sql, (f'"{word}"',))
    others = [other for row in rows for other in row[0].split()]
    return tuple(other for other in dict.fromkeys(others) if other != word)


def _is_known(db: sqlite3.Connection, word: str) -> bool:
    return any(_holds(db, table, word) for table in ("words", "spellings", "synonyms"))


def _read_as(db: sqlite3.Connection, typed: str, word: str, score: int) -> Term:
    """Return the term of a word that the store knows."""
    name = db.execute("SELECT 1 FROM name_word WHERE word = ?", (word,)).fetchone() is not None
    spellings = [*_list_group(db, "spellings", word), *_list_written_apart(db, word)]
    if name:
        spellings += list_same_sound(db, word)
    spellings = [other for other in dict.fromkeys(spellings) if other != word]
    variants = _list_group(db, "synonyms", word)
    return Term(typed, word, score, tuple(spellings), variants, name)


def _list_written_apart(db: sqlite3.Connection, word: str) -> Iterator[str]:
    """Yield the names of several words that are `word` when they are written as one."""
    fields = [f"{kind}.name" for kind in ENTITIES]
    marks = ", ".join("?" * len(fields))
    sql = f"SELECT label FROM term WHERE field IN ({marks}) AND value = ?"  # noqa: S608
    for (label,) in db.execute(sql, (*fields, word)):
        parts = split_words(label)
        if len(parts) > 1:
            yield " ".join(parts)


def _spell_number(number: str, unit: str) -> str:
    if unit == "k":
        return f"{float(number) * 1000:.0f}"
    return f"{number} {'million' if unit[0] == 'm' else 'billion'}"


def _read_parts(db: sqlite3.Connection, word: str) -> Term | None:
    """Return the term of two words that were written as one, or of a name with its article."""
    if number := _SHORT_NUMBER.fullmatch(word):
        return Term(word, _spell_number(*number.groups()), 100)
    if word[:2] in _ARTICLES and len(word) > _SHORTEST + 2 and _is_known(db, word[2:]):
        return _read_as(db, word, word[2:], 100)
    for at in range(_LEAST_PART, len(word) - _LEAST_PART + 1):
        phrase = f"{word[:at]} {word[at:]}"
        if _holds(db, "words", phrase):
            return Term(word, word, 100, (phrase,))
    return None


def _join_parts(db: sqlite3.Connection, words: Sequence[str]) -> list[str]:
    """Return `words` with two that make one word of the store, where either is none, as that."""
    joined: list[str] = []
    for word in words:
        before = joined[-1] if joined else ""
        whole = before + word
        parts = before and not (_is_known(db, before) and _is_known(db, word))
        if parts and len(whole) > _SHORTEST + 2 and _is_known(db, whole):
            joined[-1] = whole
        else:
            joined.append(word)
    return joined


def _either(words: Sequence[str]) -> str:
    return "(" + " OR ".join(f'"{word}"' for word in words) + ")"


def _stand_together(db: sqlite3.Connection, word: str, known: Sequence[Term]) -> bool:
    """Tell whether some record has `word` and each of the known terms."""
    terms = [_either((t.word, *t.spellings, *t.variants)) for t in known]
    forms = _either((word, *_list_group(db, "spellings", word)))
    sql = "SELECT 1 FROM words WHERE words MATCH ? LIMIT 1"
    return db.execute(sql, (" AND ".join((forms, *terms)),)).fetchone() is not None


def _choose(
    db: sqlite3.Connection, options: Sequence[Correction], known: Sequence[Term]
) -> Correction | None:
    """Return the correction that goes best with the rest of the query."""
    best: Correction | None = None
    most = 0.0
    for option in options:
        together = bool(known) and _stand_together(db, option.word, known)
        if not option.is_near and not (together and len(known) > 1):
            continue
        weight = option.weight + _TOGETHER * together
        if best is None or weight > most:
            best, most = option, weight
    return best


def _list_options(db: sqlite3.Connection, word: str) -> list[Correction]:
    """Return what a word may stand for, with an ending that no record has where need be."""
    options = list_corrections(db, word)
    for ending in _ENDINGS:
        if not options and word.endswith(ending):
            options = list_corrections(db, word.removesuffix(ending))
    return options


def read_terms(db: sqlite3.Connection, text: str) -> list[Term]:
    """Return each content word of a query once, in order."""
    words = content_words(text)
    terms = {w: _read_as(db, w, w, 100) for w in words if _is_known(db, w)}
    if len(terms) < len(words):
        words = _join_parts(db, words)
    known = [terms[w] for w in words if w in terms]
    for word in words:
        if word in terms or is_misspelt_stop_word(word):
            continue
        if _is_known(db, word):
            terms[word] = _read_as(db, word, word, 100)
        elif apart := _read_parts(db, word):
            terms[word] = apart
        elif option := _choose(db, _list_options(db, word), known):
            terms[word] = _read_as(db, word, option.word, option.score)
        else:
            terms[word] = Term(word, word, 0)
    return [terms[word] for word in words if word in terms]
