"""Know which words deny what stands by them."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import load_words


class Negations(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Words and phrases that deny, and phrases that hold such a word but do not deny.

    Those in `before` stand before what they deny ("never pledged"), those in `after` behind it
    ("the talks came to nothing"). Those in `weak` stand before it, and deny nearly all of it
    ("hardly any"). Those in `affirming` are read first: "not only" denies nothing.
    """

    before: frozenset[str]
    after: frozenset[str]
    weak: frozenset[str]
    affirming: frozenset[str]


@cache
def negations() -> Negations:
    """Return the words that deny."""
    return load_words("negations", Negations)


@cache
def list_denying_verbs() -> frozenset[str]:
    """Return the folded words that deny the verb behind them, contractions among them."""
    contracted = (word.replace("’", "'") for word in negations().before)
    folded = (word.replace("'", "") for word in contracted if word.endswith("n't"))
    return frozenset(("not", "never", "cannot", *folded))
