"""Read what stands on one side of a deed: what is next to it, and all that it has."""

import re
from operator import itemgetter
from typing import NamedTuple

from isiscli.factcheck.compare.basis.meant import read_meaning
from isiscli.factcheck.compare.naming.counterparts import has_generic
from isiscli.factcheck.compare.naming.named import GENERIC
from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.parts.word_order import Clause, read_clause

_OWN = len("'s ")
_GOVERNING = re.compile(r"(?:government|authorities|army|military|forces|troops)\b")
"""Who acts for the nation whose they are: "Iraq's government"."""

_FIRST = itemgetter(0)

Means = frozenset[str | Label]


class Side(NamedTuple):
    """What stands on one side of a deed: what is next to it, and all that it has."""

    head: Means
    all: Means


def is_verb(clause: Clause, number: int) -> bool:
    """Tell whether a word of a clause says what is done, and is no noun for a group."""
    folded = clause.words[number].folded
    is_noun = folded in grammar().collectives
    return folded == "begun" or (clause.is_verb(number) and not is_noun)


def _read_name(name: Name) -> Means:
    """Return what a name means; a branch of ISIS is ISIS, too."""
    return Means(name.keys) | ({GENERIC} if has_generic(name.keys) else Means())


def read_side(text: Reading, start: int, end: int, *, is_before: bool = False) -> Side:
    """Return what stands between two places, next to what stands before or behind it."""
    clause = read_clause(text)
    placed = [
        (text.words[n].start, read_meaning(text, n, "same"))
        for n in text.content_in(start, end)
        if n not in clause.owner and not is_verb(clause, n)
    ]
    names = text.names_in(start, end)
    owners = [n for n in names if text.text.startswith(("’s ", "'s "), n.end)]
    governing = {n.end + _OWN: n for n in owners if _GOVERNING.match(text.text, n.end + _OWN)}
    acting = {at: _read_name(owner) for at, owner in governing.items()}
    placed = [(at, means | acting.get(at, Means())) for at, means in placed]
    placed += [(n.start, _read_name(n)) for n in names if n not in owners]
    held = Means().union(*(means for _, means in placed), *map(_read_name, owners))
    if not placed:
        return Side(Means(), held)
    nearest = max(placed, key=_FIRST) if is_before else min(placed, key=_FIRST)
    return Side(nearest[1], held)
