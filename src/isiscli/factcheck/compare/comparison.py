"""Hold an assertion beside a fact, part by part."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.words import Word

State = Literal["agrees", "near", "hinted", "allowed", "differs", "missing"]


_SHARE = {"agrees": 1.0, "near": 0.6, "hinted": 0.5}
"""What a part counts by its state; "near" is in another fact from the same paragraph."""


class Part(NamedTuple):
    """A part of an assertion: its span, what it is, how it compares, and what the fact has."""

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
    days: int = 0
    is_staged: bool = False
    is_turning: bool = False
    is_native: bool = False
    is_slip: bool = False
    is_definite: bool = False


def doubt(told: Name | Word, sourced: str = "") -> Part:
    """Return a part that bars support and contradicts nothing, for what the fact may not say."""
    return Part(told.start, told.end, "doubt", told.text, "missing", 0.0, sourced)


class Comparison(NamedTuple):
    """An assertion beside a fact.

    `is_adrift` where the assertion names nothing and refers back to what says nothing of the fact.
    """

    fact: Fact
    parts: Sequence[Part]
    recalled: float = 0.0
    mentioned: float = 0.0
    is_adrift: bool = False

    def list_parts(self, state: State) -> list[Part]:
        """Return the parts in one state."""
        return [part for part in self.parts if part.state == state]

    @property
    def worded(self) -> float:
        """Return the share of the words of the assertion, 0 to 1, that the fact has."""
        return _share([part for part in self.parts if part.sort == "word"], self.recalled)

    @property
    def spelled(self) -> float:
        """Return the weight of the words that the fact itself has."""
        words = [part for part in self.parts if part.sort == "word" and part.state == "agrees"]
        return sum(part.weight for part in words) + self.recalled

    @property
    def owned(self) -> float:
        """Return the share of the words of the assertion, 0 to 1, that the fact itself has."""
        words = [part for part in self.parts if part.sort == "word"]
        own = [p._replace(state="missing") if p.state == "near" else p for p in words]
        return _share(own, self.recalled)

    @property
    def covered(self) -> float:
        """Return the share of the assertion, 0 to 1, that the fact has, what differs left out."""
        return _share(self.parts, self.recalled)

    @property
    def weight(self) -> float:
        """Return how much the assertion and the fact have in common."""
        own = sum(part.weight * _SHARE.get(part.state, 0.0) for part in self.parts)
        return own + self.recalled


def _share(parts: Sequence[Part], recalled: float) -> float:
    weighed = [part for part in parts if part.state != "differs"]
    total = sum(part.weight for part in weighed) + recalled
    agreed = sum(part.weight * _SHARE.get(part.state, 0.0) for part in weighed) + recalled
    return agreed / total if total else 1.0
