"""Know the small words of English by which a sentence says who does what to whom."""

from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import load_words


class Grammar(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Words by what they do in a sentence.

    `auxiliaries` stand between a subject and its verb, `modals` before a verb without an ending,
    `links` between a verb and its object, `joining` between two clauses. `collectives` are those
    whom the name before them means ("SDF fighters"), `irregular` verbs that are known by no ending,
    `suffered` those that tell what becomes of their subject, `achieving` words before the "to" of
    what did come about, and `staying` verbs by which nothing changes.
    """

    be: frozenset[str]
    auxiliaries: frozenset[str]
    modals: frozenset[str]
    prepositions: frozenset[str]
    determiners: frozenset[str]
    links: frozenset[str]
    relatives: frozenset[str]
    joining: frozenset[str]
    collectives: frozenset[str]
    irregular: frozenset[str]
    suffered: frozenset[str]
    achieving: frozenset[str]
    staying: frozenset[str]


@cache
def grammar() -> Grammar:
    """Return the words of grammar."""
    return load_words("grammar", Grammar)
