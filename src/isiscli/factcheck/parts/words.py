"""Split a text into words with their places and stems."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

from isiscli.factcheck.lexicon import frequent
from isiscli.folding import fold

_WORD = re.compile(r"[^\W\d_]+(?:[’'ʿʾ][^\W\d_]+)*|\d[\d,.]*\d|\d")
_POSSESSIVE = re.compile(r"[’'][sS]?$")
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}")
_DOT = "\x00"
"""What stands in for the dots of initials, which belong to the word before them."""


class Word(NamedTuple):
    """A word of a text: its span, how it is written, its folded form and its stem."""

    start: int
    end: int
    text: str
    folded: str
    stem: str
    is_possessive: bool = False

    @property
    def is_capital(self) -> bool:
        """Tell whether the word starts with a capital letter."""
        return self.text[:1].isupper()

    @property
    def is_light(self) -> bool:
        """Tell whether the word says little by itself."""
        return self.folded in frequent().light


@cache
def _load_stemmer() -> Callable[[str], str]:
    import snowballstemmer

    stemmer = snowballstemmer.stemmer("english")
    return lambda word: str(stemmer.stemWord(word))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the Snowball stem of a folded word."""
    return _load_stemmer()(word)


def _fold_word(bare: str) -> str:
    return fold(bare).replace("’", "").replace("'", "")


@lru_cache(maxsize=65536)
def _read_word(written: str) -> tuple[str, str, str, bool]:
    """Return a word without its possessive, folded, its stem, and whether it had a possessive."""
    bare = _POSSESSIVE.sub("", written)
    folded = _fold_word(bare)
    return bare, folded, stem(folded) if folded.isalpha() else folded, bare != written


def _join_initials(text: str) -> str:
    """Write U.S. as US, in as many characters, so that places stay what they were."""
    return _INITIALS.sub(lambda m: m[0].replace(".", "") + _DOT * m[0].count("."), text)


def fold_text(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, sooner than with their places and stems."""
    written = _WORD.findall(_join_initials(text) if "." in text else text)
    folded = (_fold_word(_POSSESSIVE.sub("", word)) for word in written)
    return tuple(word for word in folded if word)


@lru_cache(maxsize=4096)
def split_text(text: str) -> tuple[Word, ...]:
    """Return the words of a text in order; a hyphen parts words, an apostrophe does not."""
    words = []
    joined = _join_initials(text) if "." in text else text
    for found in _WORD.finditer(joined):
        start, end = found.span()
        while joined.startswith(_DOT, end):
            end += 1
        word = Word(start, end, *_read_word(found[0]))
        if word.folded:  # not a mark that folds into the letter before it
            words.append(word)
    return tuple(words)
