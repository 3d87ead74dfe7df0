"""Tell whose a thing is said to be, and whose it is in a fact."""

import re
from typing import NamedTuple

from isiscli.factcheck.compare.counterparts import has_generic
from isiscli.factcheck.compare.exchangeable import can_replace
from isiscli.factcheck.compare.meant import read_meaning
from isiscli.factcheck.compare.standing import is_verb
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.parts.word_order import read_clause

_OF = re.compile(r"\sof\s(?:the\s)?$")
_OWNS = re.compile(r"[’']s?\s")
_PARTED = re.compile(r"[,;:.!?()“”\"—–]")

_LONGEST = 5
"""Words for what somebody has, at most: "intelligence and security wing"."""

Means = frozenset[str | Label]


class Owned(NamedTuple):
    """What is said to be somebody's: whose, what the word for it means, and all words for it."""

    owner: Name
    head: Means
    all: Means


def _collect(text: Reading, numbers: list[int]) -> Means:
    return Means().union(*(read_meaning(text, n, "same") for n in numbers))


def _list_before(text: Reading, name: Name) -> list[int]:
    """Return the numbers of the words behind which "of" leads to a name, the nearest first."""
    found = _OF.search(text.text, 0, name.start)
    if not found:
        return []
    clause, end, numbers = read_clause(text), found.start(), list[int]()
    for number in range(len(text.words) - 1, -1, -1):
        word = text.words[number]
        if word.end > end:
            continue
        if len(numbers) == _LONGEST or _PARTED.search(text.text, word.end, end):
            break
        small = grammar()
        if word.folded in small.determiners or word.folded in small.prepositions:
            break
        if number in clause.owner or is_verb(clause, number):
            break
        numbers.append(number)
        end = word.start
    return numbers


def _list_behind(text: Reading, name: Name) -> list[int]:
    """Return the numbers of the words that a name with "'s" leads to, the last first."""
    if not _OWNS.match(text.text, name.end):
        return []
    clause, at, numbers = read_clause(text), name.end, list[int]()
    for number, word in enumerate(text.words):
        if word.start < name.end + 2:
            continue
        if len(numbers) == _LONGEST or (numbers and _PARTED.search(text.text, at, word.start)):
            break
        small = grammar()
        if word.folded in small.auxiliaries or word.folded in small.prepositions:
            break
        if number in clause.owner or is_verb(clause, number):
            break
        numbers.append(number)
        at = word.end
    return numbers[::-1]


@once
def list_owned(text: Reading) -> list[Owned]:
    """Return what a text says is whose: "X's wing", "the wing of X"; a post is another matter."""
    owned = []
    for name in text.names:
        numbers = _list_before(text, name) or _list_behind(text, name)
        telling = [n for n in numbers if n in text.content]
        is_post = any(label[0] == "role" for n in telling[:1] for label in text.labels.get(n, ()))
        if telling and telling[0] == numbers[0] and not is_post:
            owned.append(Owned(name, _collect(text, telling[:1]), _collect(text, telling)))
    return owned


@once
def _list_told(fact: Fact) -> list[Owned]:
    return [owned for text in fact.readings for owned in list_owned(text)]


def _are_one(one: Name, other: Name) -> bool:
    if has_generic(one.keys) and has_generic(other.keys):
        return True
    return not one.keys.isdisjoint(other.keys)


def find_other_owner(text: Reading, name: Name, fact: Fact) -> Name | None:
    """Return whose a thing is in a fact, where it is never that of the name whose it is said to be.

    "The intelligence wing of the Islamic State" is in a fact that of al-Shabaab.
    """
    ours = next((owned for owned in list_owned(text) if owned.owner == name), None)
    if ours is None:
        return None
    alike = [
        theirs
        for theirs in _list_told(fact)
        if not theirs.head.isdisjoint(ours.all) and not ours.head.isdisjoint(theirs.all)
    ]
    if not alike or any(_are_one(name, theirs.owner) for theirs in alike):
        return None
    return next((t.owner for t in alike if can_replace(name, t.owner)), None)
