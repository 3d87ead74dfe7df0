"""Tell whether an assertion that has another name is of the same happening as a fact.

The bounds were set on the sentences for tuning of benchmarks/check.
"""

import re

from isiscli.factcheck.compare.basis.comparison import LACKED, Comparison, Part
from isiscli.factcheck.parts.superlatives import is_superlative
from isiscli.factcheck.rules.closeness import is_told_richly
from isiscli.model import Event, Figure

_RICH, _RICH_DATED = 25.0, 16.0
"""The weight of what agrees from which it is one happening, without and with its date."""

_TOLD, _TOLD_OF_PERSON = 0.5, 0.6
"""The share of a fact, or of one about a person, that is told where another name is wrong."""

_COVERED = 0.7
"""The share of an assertion that a fact has where its names do not stand alike."""

_NEARLY_ALL, _NEARLY_THE_SAME = 0.9, 0.95

_FOCUSED, _OWNED = 0.8, 0.55
"""The same where a sentence says that it is the very one, of all that is said and of its words."""

_AND = 9
"""Characters between two names of a list, at most: " and the "."""

_ORDINAL = re.compile(r"\d{2}(?:st|nd|rd|th)$")
"""A number that only one has."""

_PINS, _PINNED = 2, 12.0
"""How many names, numbers and dates must agree, and the weight of all that does, to pin it down."""

_DONE_ONCE = frozenset(
    "announced beheaded brought captured convened declared downed founded hosted kidnapped killed "
    "liberated overran proclaimed recaptured retook seized shot took".split()
)
"""What is done once to what is named, by whoever did it then."""

_MOST_DAYS = 366
"""Days of a date that can single out a happening, at most."""


def _is_pinned(comparison: Comparison) -> bool:
    """Tell whether several parts that agree leave only where it was.

    Elsewhere something else may be counted, so that a figure is not.
    """
    if isinstance(comparison.fact.record, Figure):
        return False
    agreed = [p for p in comparison.list_parts("agrees") if not p.is_generic]
    telling = [p for p in agreed if p.sort in ("name", "amount")]
    dated = any(p.sort == "date" and p.days <= _MOST_DAYS for p in agreed)
    return len(telling) + dated >= _PINS and comparison.weight >= _PINNED


def _is_dated(comparison: Comparison, part: Part) -> bool:
    """Tell whether the date leaves only one happening, with little else or with the very words."""
    agreed = comparison.list_parts("agrees")
    days = min((p.days for p in agreed if p.sort == "date"), default=_MOST_DAYS + 1)
    least = _TOLD_OF_PERSON if part.is_parallel and part.is_place else _NEARLY_THE_SAME
    is_told = comparison.covered >= _NEARLY_THE_SAME and comparison.mentioned >= least
    return (days == 1 and is_told) or (days <= _MOST_DAYS and comparison.weight >= _RICH_DATED)


def _is_the_very_one(comparison: Comparison, part: Part) -> bool:
    """Tell whether an assertion says that nobody but another is whom most of a fact is true of.

    What else it says of them narrows it down: the most important stronghold that was "lost".
    """
    lacking = [p.said for p in comparison.parts if p.sort == "word" and p.state in LACKED]
    if not all(said.endswith("ly") for said in lacking):
        return False
    is_told = comparison.mentioned >= _NEARLY_ALL and comparison.owned >= _OWNED
    return part.is_focus and is_told and comparison.covered >= _FOCUSED


def _is_numbered(comparison: Comparison, part: Part) -> bool:
    """Tell whether a name is listed with one that agrees, and a number that only one has does.

    That is the 83rd member; who welcomed it stands apart.
    """
    agreed = comparison.list_parts("agrees")
    is_numbered = any(p.sort == "amount" and _ORDINAL.search(p.said) for p in agreed)
    gaps = [max(p.start - part.end, part.start - p.end) for p in agreed if p.sort == "name"]
    is_listed = min(gaps, default=_AND + 1) <= _AND
    return is_numbered and is_listed and comparison.covered >= _NEARLY_THE_SAME


def _is_singled_out(comparison: Comparison, part: Part) -> bool:
    """Tell whether nearly all agrees, and it is much or something with a superlative.

    What is the most of another group is another thing.
    """
    agreed = [p.said for p in comparison.list_parts("agrees") if p.sort == "word"]
    is_only = not part.is_of_topic and any(is_superlative(said.casefold()) for said in agreed)
    is_single = comparison.weight >= _RICH or is_only or is_told_richly(comparison)
    return is_single and comparison.covered >= _NEARLY_ALL


def _is_first(comparison: Comparison, part: Part) -> bool:
    """Tell whether a name stands before all others of an assertion, as who does it."""
    names = [p.start for p in comparison.parts if p.sort == "name" and not p.is_generic]
    return bool(names) and min(names) == part.start


def _is_done_once(comparison: Comparison, part: Part) -> bool:
    """Tell whether an event is told in full, with its date and what only one can have done it to.

    Who did that stands before it, or at the end: "that downed it was another".
    """
    words = {p.said.casefold() for p in comparison.parts if p.sort == "word"}
    told = {p.sort for p in comparison.list_parts("agrees") if not p.is_generic}
    return (
        isinstance(comparison.fact.record, Event)
        and not _DONE_ONCE.isdisjoint(words)
        and (not part.is_place or (part.is_parallel and _is_first(comparison, part)))
        and told >= {"name", "date"}
        and comparison.covered >= _NEARLY_THE_SAME
        and comparison.mentioned >= _NEARLY_ALL
    )


def is_same_event(comparison: Comparison, part: Part) -> bool:
    """Tell whether an assertion that has another name is of the same happening as the fact.

    It is where a person of it is named, where the name is not what the assertion is of, and where
    enough else agrees, the less of it with the date.
    """
    names = [p for p in comparison.parts if p.sort == "name" and not p.is_generic]
    named = [p for p in names if p.state == "agrees"]
    is_first = _is_first(comparison, part)
    is_like = part.is_parallel or comparison.covered >= _COVERED
    is_of_person = (
        any(p.is_person for p in named) and comparison.mentioned >= _TOLD_OF_PERSON and is_like
    )
    is_aside = not is_first and bool(named) and (part.is_parallel or (is_like and len(named) > 1))
    is_elsewhere = part.is_place and _is_pinned(comparison)
    is_told = comparison.mentioned >= _TOLD and (is_aside or is_elsewhere)
    is_certain = is_of_person or is_told or _is_done_once(comparison, part)
    is_certain |= _is_the_very_one(comparison, part) or _is_numbered(comparison, part)
    return is_certain or _is_singled_out(comparison, part) or _is_dated(comparison, part)
