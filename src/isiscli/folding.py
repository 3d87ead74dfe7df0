"""Fold spellings together, so that names and words compare as readers would compare them."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

# Letters that Unicode does not decompose into a base letter and a mark.
_LETTERS = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
_POSSESSIVE = r"['’][sS]?(?!\w)"
_APOSTROPHES = r"['’‘ʿʾ`]"
_INITIALS = r"\b(?:[^\W\d_]\.){2,}"
_GROUPED_DIGITS = r",(?<=\d,)(?=\d{3}(?!\d))"
_WORD = r"\d+(?:\.\d+)?[^\W_]*|[^\W_]+"

# Marks as print has them, which fold to those of a keyboard or part words as those do.
_PRINTED = str.maketrans("’“”„–—…", "'      ")
_BETWEEN = " \x1e "
_INSIDE_WORDS = ".,'`_"
"""Marks of ASCII that part words in some places and not in others."""

# Letters of ASCII become small, marks that always part words become spaces.
_PLAIN = bytes(
    ord(chr(code).lower() if chr(code).isalnum() or chr(code) in _INSIDE_WORDS + _BETWEEN else " ")
    for code in range(128)
).ljust(256)
_PARTING = {ord(mark): " " for mark in _INSIDE_WORDS}

# Words that say nothing about what is looked for, in questions as in names, and the Arabic article
# as it is spoken before some letters: "ash-sharia".
STOP_WORDS = frozenset(
    "a about al am an and any are as at be been but by can could did do does el for from get give "
    "had has have he her his how i in into is it its list many me much of on or she show so some "
    "tell that the their them then there these they this those to want was we were what when where "
    "which who whom whose why will with would you your ad ar ash az "
    "after before between during inside into outside since until while within".split()
)

# Words that say nothing about what is asked for, though they do in a sentence that states a fact.
_ASKING_WORDS = frozenset(
    "according also arent became become being cant couldnt didnt doesnt dont happen happened "
    "happening hasnt havent isnt might must should shouldnt wasnt werent wont wouldnt".split()
)
_IDLE_WORDS = STOP_WORDS | _ASKING_WORDS


def fold(text: str) -> str:
    """Return `text` in lower case without accents, in base letters."""
    if text.isascii():
        return text.lower()
    marked = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(c for c in marked if not unicodedata.combining(c)).translate(_LETTERS)


def _join_marked(text: str) -> str:
    """Return `text` without what stands inside words: points of initials, apostrophes, commas."""
    if "." in text:
        text = re.sub(_INITIALS, lambda m: m[0].replace(".", ""), text)
    if not text.isascii() or "'" in text or "`" in text:
        text = re.sub(_APOSTROPHES, "", re.sub(_POSSESSIVE, " ", text))
    return re.sub(_GROUPED_DIGITS, "", text) if "," in text else text


def _fold_ascii(text: str) -> str:
    """Return ASCII text folded, with the marks that stand between its letters and digits left."""
    plain = text.encode().translate(_PLAIN)
    plain = plain.replace(b"'s ", b" ").replace(b". ", b" ").replace(b", ", b" ")
    return plain.rstrip(b".").decode()


def _has_marks(plain: str) -> bool:
    """Tell whether a mark other than a comma is left inside of a word."""
    return "." in plain or "'" in plain or "`" in plain or "_" in plain


def split_words(text: str) -> list[str]:
    """Return the folded words of `text` without possessives; 11,000 is 11000, U.S. is us."""
    if not text.isascii():
        text = text.translate(_PRINTED)
    if text.isascii():
        plain = _fold_ascii(text)
        if "," not in plain and not _has_marks(plain):
            return plain.split()  # most texts, without compiling what the others need
    return re.findall(_WORD, fold(_join_marked(text)))


def fold_texts(texts: Sequence[str]) -> list[str]:
    """Return the folded words of each text, parted by spaces, sooner than one by one."""
    joined = _BETWEEN.join(texts)
    if not joined.isascii():
        joined = joined.translate(_PRINTED)
    if joined.isascii():
        plain = _fold_ascii(joined)
        if _has_marks(plain):
            plain = _fold_ascii(_join_marked(joined)).translate(_PARTING)
        elif "," in plain:
            plain = re.sub(_GROUPED_DIGITS, "", plain).replace(",", " ")
        folded = plain.split(_BETWEEN)
        if len(folded) == len(texts):
            return folded
    return [" ".join(split_words(text)) for text in texts]


@lru_cache(maxsize=8192)
def squeeze(name: str) -> str:
    """Return the key under which spellings of one name meet: "al-Shabaab" and "Al Shabaab"."""
    return "".join(split_words(name)) or name.strip().casefold()


# One name as different languages write it: Haqqani and Hakkani, Khatib and Khateeb.
_SOUNDS = (
    (r"dj|dzh", "j"),
    (r"kh|ck|[qc]", "k"),
    (r"ph", "f"),
    (r"ou|oo|ow|u", "o"),
    (r"ee|ea|ie|ei|ey|y|e", "i"),
    (r"(?<=.)h", ""),
    (r"(.)\1+", r"\1"),
)


def sound(word: str) -> str:
    """Return the key under which transliterations of one folded name meet."""
    for letters, sounded in _SOUNDS:
        word = re.sub(letters, sounded, word)
    return word


def content_words(text: str) -> list[str]:
    """Return the folded words that carry meaning, each once; all words where none does."""
    words = split_words(text)
    return list(dict.fromkeys([w for w in words if w not in _IDLE_WORDS] or words))


def is_misspelt_stop_word(word: str) -> bool:
    """Tell whether a folded word is a stop word with its letters in another order: "wehre"."""
    letters = sorted(word)
    return len(word) > 3 and any(
        word[0] == other[0] and letters == sorted(other) for other in _IDLE_WORDS
    )
