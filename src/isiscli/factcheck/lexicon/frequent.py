"""Know the frequent words of English, which tell little of what a sentence claims."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import load_topic, read_words
from isiscli.folding import STOP_WORDS


class FrequentFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file of frequent words."""

    light: str
    common: str


class Frequent(msgspec.Struct, frozen=True):
    """Words that say little about what a sentence claims, in lower case.

    Those in `light`, with the stop words of every search among them, say nothing by themselves, so
    that lacking them costs nothing. Those in `common` seldom tell one event from another.
    """

    light: frozenset[str]
    common: frozenset[str]


@cache
def frequent() -> Frequent:
    """Return the frequent words."""
    file = load_topic("frequent", FrequentFile)
    return Frequent(read_words(file.light) | STOP_WORDS, read_words(file.common))
