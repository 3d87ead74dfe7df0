"""Know the forms of verbs that tell what was done."""

import re
from collections.abc import Sequence

from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.words import Word

_INFLECTED = re.compile(r"[aeiouy].*ing$|ed$")
"""The endings of a verb, but in "wing", "king", "spring"."""

_PARTICIPLES = ("en", "wn", "un", "aught", "ought")
_HELPING = frozenset("is are was were be been being has have had by".split())
"""Words before a participle that ends otherwise than in "-ed"."""


def is_inflected(words: Sequence[Word], number: int) -> bool:
    """Tell whether a word has the form of a verb by itself, or behind "has" or "was"."""
    folded = words[number].folded
    if _INFLECTED.search(folded) or folded in grammar().irregular:
        return True
    before = words[number - 1].folded if number else ""
    return folded.endswith(_PARTICIPLES) and before in _HELPING
