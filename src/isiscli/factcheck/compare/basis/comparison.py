"""Hold an assertion beside a fact, part by part."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.words import Word

State = Literal["agrees", "near", "hinted", "allowed", "differs", "missing"]


_SHARE = {"agrees": 1.0, "near": 0.6, "hinted": 0.5}
"""What a part counts by its state; "near" is in another fact from the same paragraph."""

SHARED = frozenset(_SHARE)
"""States of a part that a fact has, by itself or with its paragraph or its keywords."""

LACKED = ("missing", "hinted")
"""States of a part that neither a fact nor its paragraph has, but its keywords at most."""

_OWN_SHARE = {state: share for state, share in _SHARE.items() if state != "near"}


class Part(NamedTuple):
    """A part of an assertion: its span, what it is, how it compares, and what the fact has.

    `lender` is the fact of the paragraph that has a name or a number which is near.
    """

    start: int
    end: int
    sort: str
    said: str
    state: State
    weight: float
    sourced: str = ""
    is_generic: bool = False
    is_parallel: bool = False
    is_person: bool = False
    is_place: bool = False
    is_people: bool = False
    days: int = 0
    is_staged: bool = False
    is_turning: bool = False
    is_native: bool = False
    is_slip: bool = False
    is_definite: bool = False
    is_of_topic: bool = False
    is_focus: bool = False
    is_outside: bool = False
    lender: Fact | None = None


def doubt(told: Amount | Name | Word, sourced: str = "", *, sort: str = "doubt") -> Part:
    """Return a part that bars support and contradicts nothing, for what the fact may not say."""
    return Part(told.start, told.end, sort, told.text, "missing", 0.0, sourced)


def doubt_at(start: int, end: int, said: str) -> Part:
    """Return the same for words of an assertion that are no one word, name or quantity."""
    return Part(start, end, "doubt", said, "missing", 0.0)


class _Compared(NamedTuple):
    fact: Fact
    parts: Sequence[Part]
    recalled: float = 0.0
    mentioned: float = 0.0
    is_adrift: bool = False


class Comparison(_Compared):
    """An assertion beside a fact.

    `is_adrift` where the assertion names nothing and refers back to what says nothing of the fact.
    """

    def list_parts(self, state: State) -> list[Part]:
        """Return the parts in one state."""
        return [part for part in self.parts if part.state == state]

    @cached_property
    def lenders(self) -> Sequence[Fact]:
        """The other facts of the paragraph that have the names and numbers which are near."""
        lent = {p.lender.record.id: p.lender for p in self.parts if p.lender}
        lent.pop(self.fact.record.id, None)
        return list(lent.values())

    @cached_property
    def _words(self) -> list[Part]:
        return [part for part in self.parts if part.sort == "word"]

    @cached_property
    def worded(self) -> float:
        """The share of the words of the assertion, 0 to 1, that the fact has."""
        return _share(self._words, self.recalled, _SHARE)

    @cached_property
    def spelled(self) -> float:
        """The weight of the words that the fact itself has."""
        return sum(part.weight for part in self._words if part.state == "agrees") + self.recalled

    @cached_property
    def owned(self) -> float:
        """The share of the words of the assertion, 0 to 1, that the fact itself has."""
        return _share(self._words, self.recalled, _OWN_SHARE)

    @cached_property
    def own_words(self) -> float:
        """The share of the words of the assertion that the fact has, what it refers to left out."""
        return _share(self._words, 0.0, _SHARE)

    @cached_property
    def covered(self) -> float:
        """The share of the assertion, 0 to 1, that the fact has, what differs left out."""
        return _share(self.parts, self.recalled, _SHARE)

    @cached_property
    def weight(self) -> float:
        """How much the assertion and the fact have in common."""
        own = sum(part.weight * _SHARE.get(part.state, 0.0) for part in self.parts)
        return own + self.recalled


def _share(parts: Sequence[Part], recalled: float, shares: Mapping[str, float]) -> float:
    weighed = [part for part in parts if part.state != "differs"]
    total = sum(part.weight for part in weighed) + recalled
    agreed = sum(part.weight * shares.get(part.state, 0.0) for part in weighed) + recalled
    return agreed / total if total else 1.0
