"""Leave out verbs that say nothing beside the noun behind them: "gave a briefing"."""

from collections.abc import Iterator, Mapping, Sequence

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.compare.basis.terms import Term
from isiscli.factcheck.lexicon import frequent

_REACH, _WORDS = 40, 2
"""Characters and words behind a verb in which the noun that names the deed starts."""

_LACKED = ("missing", "hinted")
_TELLING = ("word", "contrary", "role")
"""Sorts of parts that are words."""


def _can_be_left_out(part: Part, terms: Mapping[int, Term]) -> bool:
    """Tell whether a word is a support verb that a fact has not, and of no phrase with a side."""
    if part.sort != "word" or part.state not in _LACKED:
        return False
    return part.said.casefold() in frequent().support and not terms[part.start].phrased


def leave_out_support(parts: Sequence[Part], terms: Mapping[int, Term]) -> Iterator[Part]:
    """Yield the parts that are words but for support verbs, where the fact has the noun they need.

    `terms` are those of the assertion by where they start. What a support verb is of tells all that
    is claimed, so that a fact in other words need not have it: "briefed reporters".
    """
    told = [part for part in parts if part.sort in _TELLING]
    for part in parts:
        if _can_be_left_out(part, terms):
            behind = [p for p in told if part.end < p.start < part.end + _REACH][:_WORDS]
            if any(p.state == "agrees" for p in behind):
                continue
        yield part
