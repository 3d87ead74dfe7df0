"""Tell which words are spelled right in English, whatever the store holds."""

from functools import cache
from os.path import dirname

FILE = f"{dirname(__file__)}/english.txt"
"""Words of four to eight letters without their plurals; LICENSE-DATA.md says whose list it is."""

_PLURALS = ("s", "es")


@cache
def _read_words() -> frozenset[str]:
    with open(FILE, encoding="ascii") as words:
        return frozenset(words.read().split())


def is_english(word: str) -> bool:
    """Tell whether a folded word is a common English one of four to eight letters, or its plural.

    Such a word is no misspelling of another, however near that is: sheep are no sheets.
    """
    singulars = [word.removesuffix(ending) for ending in _PLURALS if word.endswith(ending)]
    return not _read_words().isdisjoint((word, *singulars))
