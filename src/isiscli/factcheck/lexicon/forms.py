"""Find the plain forms that an inflected word can be of."""

from collections.abc import Iterator
from functools import cache, lru_cache

import msgspec

from isiscli.factcheck.lexicon.blocks import collect, load_topic, read_named, split_words

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


class FormFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file of irregular forms."""

    irregular: str


@cache
def _load_irregular() -> dict[str, tuple[str, ...]]:
    """Return the plain forms of each irregular form."""
    rows = list(read_named(load_topic("forms", FormFile).irregular))
    return collect((form, plain) for plain, forms in rows for form in split_words(forms))


def _strip(word: str) -> Iterator[str]:
    """Yield what a word is a form of: it without its ending, a doubled consonant once as well."""
    yield from _load_irregular().get(word, ())
    if word in _WHOLE:
        return
    for ending, plain in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem + plain) > 1:
            yield stem + plain
            if not plain and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
                yield stem[:-1]


@lru_cache(maxsize=4096)
def plain_forms(word: str) -> tuple[str, ...]:
    """Return a word or phrase, then what it can be a form of, whether that exists or not.

    In a phrase the first word can have an ending ("pledges allegiance to"), or the last
    ("service members"). Unlike a stemmer's, the forms keep "hardly" and "hard", "several" and
    "severe", "department" and "depart" apart.
    """
    first, space, rest = word.partition(" ")
    before, _, last = word.rpartition(" ")
    forms = [word, *(form + space + rest for form in _strip(first))]
    if before:
        forms += [f"{before} {form}" for form in _strip(last)]
    return tuple(dict.fromkeys(forms))
