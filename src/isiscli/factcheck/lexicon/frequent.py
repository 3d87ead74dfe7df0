"""Know the frequent words of English, which tell little of what a sentence claims."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import load_words
from isiscli.folding import STOP_WORDS


class Frequent(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Words that say little about what a sentence claims, in lower case.

    Those in `light`, with the stop words of every search among them, say nothing by themselves, so
    that lacking them costs nothing. Those in `support` are verbs that say nothing beside a noun
    that names the deed. Those in `common` seldom tell one event from another.
    """

    light: frozenset[str]
    support: frozenset[str]
    common: frozenset[str]


@cache
def frequent() -> Frequent:
    """Return the frequent words."""
    listed = load_words("frequent", Frequent)
    return Frequent(listed.light | STOP_WORDS, listed.support, listed.common)
