"""Tell whether an assertion that differs in one part is still of the same happening as a fact.

What is said of another group, place or sum is another claim, unless what agrees leaves no doubt.
The bounds were set on the sentences for tuning of benchmarks/check.
"""

from isiscli.factcheck.compare.comparison import Comparison, Part
from isiscli.model import Figure

_SPELLED_AMOUNT = 3.5
"""The weight of the words that a number stands with, which say what it counts."""

_SPELLED_DATED = 12.0
"""The weight of the words that tell a happening from others of its sort."""

_RECURRING = frozenset(
    "again another meet meets met meeting session talks spoke speech visit visited attack attacked "
    "strike struck bombing killed removed arrested clashed".split()
)
"""What happens more than once, so that only a name or a number tells which time is meant."""

_TELLING = (("name", "agrees"), ("name", "near"), ("amount", "agrees"))

_RICH, _RICH_DATED = 25.0, 18.0
"""The weight of what agrees from which it is one happening, without and with its date."""

_TOLD_OF_PERSON = 0.6
"""The share of what a fact says of a person that must be told for another name to be wrong."""

_NEARLY_ALL = 0.9
_NEARLY_THE_SAME = 0.95

_PINS, _PINNED = 2, 12.0
"""How many names, numbers and dates must agree, and the weight of all that does, to pin it down."""

_MOST_DAYS = 366
"""Days of a date that can single out a happening, at most."""

_SUPERLATIVES = frozenset(
    "last first only main chief most majority best worst greatest largest".split()
)
_SHORTEST_SUPERLATIVE = 6


def is_superlative(part: Part) -> bool:
    """Tell whether a word singles out one thing: "the last stronghold"."""
    said = part.said.casefold()
    is_formed = said.endswith("est") and len(said) >= _SHORTEST_SUPERLATIVE
    return part.sort == "word" and (said in _SUPERLATIVES or is_formed)


def _is_same_count(comparison: Comparison, part: Part) -> bool:
    if not part.is_parallel and comparison.covered < _NEARLY_ALL:
        return False
    told = comparison.spelled >= _SPELLED_AMOUNT or comparison.mentioned >= _NEARLY_THE_SAME
    return told and comparison.mentioned >= 0.5


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


def _is_same_event(comparison: Comparison, part: Part) -> bool:
    """Tell whether an assertion that has another name is of the same happening as the fact.

    It is where a person of it is named, where a superlative singles it out, where the name is not
    what the assertion is of, and where enough else agrees, the less of it with the date.
    """
    agreed = comparison.list_parts("agrees")
    named = [p for p in agreed if p.sort == "name" and not p.is_generic]
    if any(p.is_person for p in named) and comparison.mentioned >= _TOLD_OF_PERSON:
        return True
    if comparison.covered >= _NEARLY_ALL and any(is_superlative(p) for p in agreed):
        return True
    names = [p for p in comparison.parts if p.sort == "name" and not p.is_generic]
    is_first = bool(names) and names[0].start == part.start
    if not is_first and named and (part.is_parallel or len(named) > 1):
        return True
    if part.is_place and part.is_parallel and _is_pinned(comparison):
        return True
    if comparison.weight >= _RICH and comparison.covered >= _NEARLY_ALL:
        return True
    days = min((p.days for p in agreed if p.sort == "date"), default=_MOST_DAYS + 1)
    if days == 1 and min(comparison.covered, comparison.mentioned) >= _NEARLY_THE_SAME:
        return True
    return days <= _MOST_DAYS and comparison.weight >= _RICH_DATED


def _recurs(comparison: Comparison) -> bool:
    """Tell whether an assertion is of something that happens more than once, in few words."""
    return comparison.spelled < _SPELLED_DATED and any(
        p.said.casefold() in _RECURRING for p in comparison.parts if p.sort == "word"
    )


def _tells_which(part: Part) -> bool:
    """Tell whether a part is a name or a number of the fact, and not the name of all records."""
    is_there = (part.sort, part.state) in _TELLING
    return is_there and not part.is_generic


def _is_same_time(comparison: Comparison) -> bool:
    """Tell whether an assertion with another date is of the same happening or measurement."""
    if isinstance(comparison.fact.record, Figure):
        return any(p.sort == "amount" for p in comparison.list_parts("agrees"))
    return not _recurs(comparison) or any(map(_tells_which, comparison.parts))


def is_anchored(comparison: Comparison, part: Part) -> bool:
    """Tell whether an assertion is of the same thing as the fact though `part` differs."""
    match part.sort:
        case "amount":
            return _is_same_count(comparison, part)
        case "contrary":
            least = 0.25 if comparison.covered >= 0.85 else 0.5
            return comparison.covered >= 0.75 and comparison.mentioned >= least
        case "negation":
            return comparison.covered >= 0.75 and comparison.mentioned >= 0.5
        case "name":
            return _is_same_event(comparison, part)
        case "date":
            return _is_same_time(comparison)
    return True
