"""Read the words of a query: as they are, as what they were meant to be, and as their synonyms."""

import sqlite3
from collections.abc import Collection, Sequence
from typing import NamedTuple

from isiscli.folding import content_words, is_misspelt_stop_word
from isiscli.store.search.compounds import find_parts, join_parts
from isiscli.store.search.lookalikes import LONG
from isiscli.store.search.spelling import Correction, list_corrections, list_same_sound
from isiscli.store.vocabulary import (
    either,
    is_distinct,
    is_held,
    is_known,
    is_name,
    list_group,
    list_written_apart,
)

_TOGETHER = 8.0
"""What a correction gains where some record has it and every other word of the query."""

_ENDINGS = ("ing", "ed", "s")
"""What a misspelt word may end in, though no record has it so."""

_SHORT = 2
"""Content words up to which a text that records have word by word is no misspelt name."""


class Term(NamedTuple):
    """A word of a query as it is looked for; `score` is 100 as typed, 0 where no record has it.

    `is_name` tells whether the records write it as a name, `is_capital` whether the query does.
    """

    typed: str
    word: str
    score: int
    spellings: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    is_name: bool = False
    is_capital: bool = False


def _read_as(db: sqlite3.Connection, typed: str, word: str, score: int) -> Term:
    """Return the term of a word that the store knows."""
    name = is_name(db, word)
    spellings = [*list_group(db, "spellings", word), *list_written_apart(db, word)]
    if name:
        spellings += list_same_sound(db, word)
    others = tuple(other for other in dict.fromkeys(spellings) if other != word)
    return Term(typed, word, score, others, list_group(db, "synonyms", word), name)


def _stand_together(db: sqlite3.Connection, word: str, known: Sequence[Term]) -> bool:
    """Tell whether some record has `word` and each of the known terms."""
    forms = [(word, *list_group(db, "spellings", word))]
    forms += [(term.word, *term.spellings, *term.variants) for term in known]
    sql = "SELECT 1 FROM words WHERE words MATCH ? LIMIT 1"
    return db.execute(sql, (" AND ".join(map(either, forms)),)).fetchone() is not None


def _choose(
    db: sqlite3.Connection, options: Sequence[Correction], known: Sequence[Term]
) -> Correction | None:
    """Return the correction that goes best with the rest of the query."""
    weights: dict[Correction, float] = {}
    for option in options:
        together = bool(known) and _stand_together(db, option.word, known)
        if option.is_near or (together and len(known) > 1):
            weights[option] = option.weight + _TOGETHER * together
    return max(weights, key=lambda option: weights[option], default=None)


def _list_options(db: sqlite3.Connection, word: str) -> list[Correction]:
    """Return what a word may stand for, without its ending where there is nothing else."""
    stems = [word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending)]
    listed = (list_corrections(db, form) for form in (word, *stems))
    return next((options for options in listed if options), [])


def _can_name(db: sqlite3.Connection, name: str, word: str) -> bool:
    """Tell whether `name`, which has a capital, can be a slip for `word`.

    A name is no slip for a plain word: Bondi is no bond, and Trump no triumph.
    """
    return (len(name) >= LONG and name[0] == word[0]) or is_name(db, word)


def _read_unknown(
    db: sqlite3.Connection, word: str, known: Sequence[Term], *, capital: bool
) -> Term:
    """Return the term of a word that the store does not know as it is."""
    parts = find_parts(db, word)
    if parts and " " in parts:
        return Term(word, word, 100, (parts,))
    if parts:
        return _read_as(db, word, parts, 100)
    options = [] if is_distinct(db, word) else _list_options(db, word)  # Paris is no pair
    if capital:
        options = [option for option in options if _can_name(db, word, option.word)]
    option = _choose(db, options, known)
    return _read_as(db, word, option.word, option.score) if option else Term(word, word, 0)


def _read_words(db: sqlite3.Connection, text: str, capitals: Collection[str]) -> list[Term]:
    words = content_words(text)
    terms = {word: _read_as(db, word, word, 100) for word in words if is_known(db, word)}
    if len(terms) == len(words):
        return list(terms.values())
    words = [w for w in join_parts(db, words) if w in terms or not is_misspelt_stop_word(w)]
    known = [terms[word] for word in words if word in terms]
    for word in words:
        if word not in terms and is_known(db, word):
            terms[word] = _read_as(db, word, word, 100)
        elif word not in terms:
            terms[word] = _read_unknown(db, word, known, capital=word in capitals)
    return [terms[word] for word in words]


def read_terms(db: sqlite3.Connection, text: str) -> list[Term]:
    """Return each content word of a query once, in order."""
    if text == text.lower():
        return _read_words(db, text, ())
    from isiscli.store.search.capitals import find_capitals  # most queries have none

    capitals = find_capitals(text)
    terms = _read_words(db, text, capitals)
    return [term._replace(is_capital=term.typed in capitals) for term in terms]


def are_short_and_held(db: sqlite3.Connection, text: str) -> bool:
    """Tell whether a text is too short for a name with a word too many, too few or otherwise."""
    words = content_words(text)
    return len(words) <= _SHORT and all(is_held(db, "words", word) for word in words)


def drop_private_letters(terms: Sequence[Term]) -> Sequence[Term]:
    """Leave out the abbreviations that no record has, where at least two words are known.

    People shorten as they type ("IMU yrs"); a name of three letters does not stand with two words
    of ours by chance.
    """
    known = [term for term in terms if term.score]
    if len(known) < 2:
        return terms
    return [t for t in terms if t.score or len(t.typed) > 3 or not t.typed.isalpha()]
