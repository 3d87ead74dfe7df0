"""Tell whose a thing is said to be, and whose it is in a fact."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from isiscli.factcheck.compare.basis.meant import read_meaning
from isiscli.factcheck.compare.doing.deeds import are_same
from isiscli.factcheck.compare.doing.standing import Means, is_verb
from isiscli.factcheck.compare.naming.exchangeable import can_replace
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.word_order import read_clause

_OF = re.compile(r"\sof\s(?:the\s)?$")
_OWNS = re.compile(r"[’']s?\s")

_LONGEST = 5
"""Words for what somebody has, at most: "intelligence and security wing"."""


class Owned(NamedTuple):
    """What is said to be somebody's: whose, what the word for it means, and all words for it."""

    owner: Name
    head: Means
    all: Means


def _collect(text: Reading, numbers: list[int]) -> Means:
    return Means().union(*(read_meaning(text, n, "same") for n in numbers))


def _take(text: Reading, numbers: Iterable[int], stops: frozenset[str]) -> list[int]:
    """Return the first of some words, one beside the other, as long as they are of one noun."""
    clause, taken = read_clause(text), list[int]()
    for number in numbers:
        is_parted = bool(taken) and clause.is_parted(min(number, taken[-1]))
        is_noun = number not in clause.owner and not is_verb(clause, number)
        is_stopped = text.words[number].folded in stops or len(taken) == _LONGEST
        if is_parted or is_stopped or not is_noun:
            break
        taken.append(number)
    return taken


def _list_words(text: Reading, name: Name) -> list[int]:
    """Return the numbers of the words for what is a name's, the one that names it first.

    They stand before "of", or behind "'s".
    """
    small, words = grammar(), text.words
    if found := _OF.search(text.text, 0, name.start):
        before = [n for n, word in enumerate(words) if word.end <= found.start()]
        return _take(text, reversed(before), small.determiners | small.prepositions)
    if not _OWNS.match(text.text, name.end):
        return []
    behind = range(read_clause(text).last_of(name) + 1, len(words))
    return _take(text, behind, small.auxiliaries | small.prepositions)[::-1]


@once
def list_owned(text: Reading) -> list[Owned]:
    """Return what a text says is whose: "X's wing", "the wing of X"; a post is another matter."""
    owned = []
    for name in text.names:
        numbers = _list_words(text, name)
        telling = [n for n in numbers if n in text.content]
        is_post = any(label[0] == "role" for n in telling[:1] for label in text.labels.get(n, ()))
        if telling and telling[0] == numbers[0] and not is_post:
            owned.append(Owned(name, _collect(text, telling[:1]), _collect(text, telling)))
    return owned


@once
def _list_told(fact: Fact) -> list[Owned]:
    return [owned for text in fact.readings for owned in list_owned(text)]


def find_other_owner(text: Reading, name: Name, fact: Fact) -> Name | None:
    """Return whose a thing is in a fact, where it is never that of the name whose it is said to be.

    "The intelligence wing of the Islamic State" is in a fact that of al-Shabaab.
    """
    ours = next((owned for owned in list_owned(text) if owned.owner == name), None)
    if ours is None:
        return None
    owners = [
        theirs.owner
        for theirs in _list_told(fact)
        if not theirs.head.isdisjoint(ours.all) and not ours.head.isdisjoint(theirs.all)
    ]
    if are_same((name,), owners):
        return None
    return next((owner for owner in owners if can_replace(name, owner)), None)
