"""Leave out verbs that say nothing beside the noun behind them: "gave a briefing"."""

import re
from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.assertion import Assertion
from isiscli.factcheck.compare.basis.comparison import LACKED, Part
from isiscli.factcheck.lexicon import frequent

_REACH, _WORDS = 40, 2
"""Characters and words behind a verb in which the noun that names the deed starts."""

_PAUSE = re.compile(r"[,;:–—]")
"""What parts a verb from what is said behind it."""

_TELLING = ("word", "contrary", "role")
"""Sorts of parts that are words."""


def _can_be_left_out(part: Part, assertion: Assertion) -> bool:
    """Tell whether a word is a support verb that a fact has not, and of no phrase with a side."""
    if part.sort != "word" or part.state not in LACKED:
        return False
    is_support = part.said.casefold() in frequent().support
    return is_support and not assertion.terms_at[part.start].phrased


def leave_out_support(assertion: Assertion, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield the parts that are words but for support verbs, where the fact has the noun they need.

    What a support verb is of tells all that is claimed, so that a fact in other words need not have
    it: "briefed reporters".
    """
    told = [part for part in parts if part.sort in _TELLING]
    for part in parts:
        if _can_be_left_out(part, assertion):
            end = part.end + _REACH
            pause = _PAUSE.search(assertion.reading.text, part.end, end)
            end = pause.start() if pause else end
            behind = [p for p in told if part.end < p.start < end][:_WORDS]
            if any(p.state == "agrees" for p in behind):
                continue
        yield part
