"""Know the words by which something is told only as meant, asked for, possible or alleged."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import load_words


class Moods(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Words and phrases by which what follows need not have come about.

    Before it stand `attempts` ("tried to"), `plans` ("scheduled to"), `modals` ("should"),
    `conditions` ("until") and `doubts` ("apparently"); before whom it is said of, `requests`
    ("called on them to"), `pleas` ("their request for") and `charges` ("accused him of"). `wishes`
    are the words that tell so of all of a headline: "meeting planned".
    """

    attempts: frozenset[str]
    plans: frozenset[str]
    requests: frozenset[str]
    pleas: frozenset[str]
    modals: frozenset[str]
    conditions: frozenset[str]
    doubts: frozenset[str]
    charges: frozenset[str]
    wishes: frozenset[str]


@cache
def moods() -> Moods:
    """Return the words of each mood."""
    return load_words("moods", Moods)
