"""Find the plain forms that an inflected word can be of."""

from collections.abc import Iterator
from functools import lru_cache

_ENDINGS = (
    ("ies", "y"),
    ("ied", "y"),
    ("ying", "ie"),
    ("es", ""),
    ("s", ""),
    ("ed", "e"),
    ("ed", ""),
    ("ing", "e"),
    ("ing", ""),
)
# Words that end like a form of another: news are not what is new.
_WHOLE = frozenset("news means evening series its his was has does yes less us arms goods".split())


def _strip(word: str) -> Iterator[str]:
    """Yield what a word is without its ending, a consonant doubled before it once as well."""
    for ending, plain in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem + plain) > 1:
            yield stem + plain
            if not plain and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
                yield stem[:-1]


@lru_cache(maxsize=4096)
def plain_forms(word: str) -> tuple[str, ...]:
    """Return a word or phrase, then what it can be a regular form of, whether it exists or not.

    In a phrase the first word can have an ending ("pledges allegiance to"), or the last
    ("service members"). Unlike a stemmer's, the forms keep "hardly" and "hard", "several" and
    "severe", "department" and "depart" apart.
    """
    first, space, rest = word.partition(" ")
    before, _, last = word.rpartition(" ")
    forms = [word]
    if first not in _WHOLE:
        forms += [form + space + rest for form in _strip(first)]
    if before and last not in _WHOLE:
        forms += [f"{before} {form}" for form in _strip(last)]
    return tuple(dict.fromkeys(forms))
