"""Know what the parts of a body are for, so that one is not taken for another."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import collect, load_topic, read_groups, read_words


class FunctionFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file of functions: purposes, one a line, and the parts of bodies that have them."""

    purposes: str
    organs: str


class Functions(msgspec.Struct, frozen=True):
    """The numbers of the purposes that a word can tell, and the words for parts of bodies."""

    purposes: dict[str, tuple[int, ...]]
    organs: frozenset[str]


@cache
def functions() -> Functions:
    """Return what the parts of bodies are for."""
    file = load_topic("functions", FunctionFile)
    named = ((w, n) for n, words in enumerate(read_groups(file.purposes)) for w in words)
    return Functions(collect(named), read_words(file.organs))
