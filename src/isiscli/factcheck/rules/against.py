"""Tell which facts speak against one that supports an assertion."""

from collections.abc import Iterable

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.rules.closeness import is_full, is_said_in_full, rate
from isiscli.factcheck.rules.needed import DOUBTFUL
from isiscli.factcheck.rules.supports import has_doubt

ABOUT_AS_CLOSE = 0.05
"""How far apart the ratings of facts can be that are both of the thing asserted."""

_TELLING = 2.0
"""What a word weighs at least that is more than a "most" or a "few"."""


def is_met(comparison: Comparison, supporting: Comparison | None) -> bool:
    """Tell whether what an assertion denies of a fact is denied by one that has no less of it."""
    differing = {part.sort for part in comparison.list_parts("differs")}
    if supporting is None or differing != {"negation"} or comparison.fact.is_denying:
        return False
    return supporting.fact.is_denying and supporting.covered >= comparison.covered


def is_settled_by_own(comparison: Comparison, others: Iterable[Comparison]) -> bool:
    """Tell whether what a claim of a record denies is told in full, with its date, by its record.

    What the claim denies is of others then, whom the record is not of.
    """
    if {part.sort for part in comparison.list_parts("differs")} != {"negation"}:
        return False
    own = [other for other in others if other.fact.record.id == comparison.fact.record.id]
    return any(
        is_full(other)
        and not other.list_parts("differs")
        and any(part.sort == "date" for part in other.list_parts("agrees"))
        for other in own
    )


def _is_turned(comparison: Comparison, supporting: Comparison) -> bool:
    """Tell whether a fact of the same paragraph has the contrary of a word that is not supported.

    The word stands elsewhere in the paragraph, if at all: "survived" for what was "overwhelmed", or
    "accused" where those accuse who are said to be accused.
    """
    if comparison.fact.paragraphs.isdisjoint(supporting.fact.paragraphs):
        return False
    lent = {p.end for p in supporting.parts if p.sort == "word" and p.state != "agrees"}
    if any(part.sort == "doubt" and part.end in lent for part in comparison.parts):
        return True
    return any(
        p.sort == "contrary" and p.weight >= _TELLING and p.end in lent
        for p in comparison.list_parts("differs")
    )


def _is_of_another(comparison: Comparison) -> bool:
    """Tell whether a fact has all that is said of somebody, and of another.

    So it has what is said to be that of ISIS, and is another's: "the wing of al-Shabaab".
    """
    differing = comparison.list_parts("differs")
    is_other = all(p.is_person or (p.is_generic and p.is_parallel) for p in differing)
    return is_full(comparison) and bool(differing) and is_other


def _is_dated_otherwise(comparison: Comparison) -> bool:
    """Tell whether a fact has all of an assertion but its dates, as where two are exchanged."""
    dates = [part for part in comparison.list_parts("differs") if part.sort == "date"]
    return len(dates) > 1 and is_said_in_full(comparison)


def _is_reworded(part: Part) -> bool:
    """Tell whether a word is in doubt because a fact has another one in its place.

    It may mean the same where a fact that supports the assertion has it: "unleashed", "set it on".
    """
    return part.sort == "doubt" and bool(part.sourced) and part.said.islower()


def _leaves_doubt(comparison: Comparison) -> bool:
    """Tell whether a fact would support an assertion, but for what is in doubt of it."""
    doubts = [part for part in comparison.parts if part.sort in DOUBTFUL]
    return not all(map(_is_reworded, doubts)) and has_doubt(comparison)


def is_against(comparison: Comparison, supporting: Comparison) -> bool:
    """Tell whether a fact that is nearer than one that supports an assertion leaves it in doubt."""
    if _is_turned(comparison, supporting):
        return True
    is_same_record = comparison.fact.record.id == supporting.fact.record.id
    if is_same_record and _is_of_another(comparison):
        return True
    if is_same_record and supporting.fact.statement and rate(comparison) <= rate(supporting):
        return False  # a claim has less of what its record tells
    if rate(comparison) < rate(supporting) or is_met(comparison, supporting):
        return False
    differing = {part.sort for part in comparison.list_parts("differs")}
    is_beside = not comparison.fact.paragraphs.isdisjoint(supporting.fact.paragraphs)
    if ("negation" in differing and is_beside) or _is_dated_otherwise(comparison):
        return True
    is_fuller = comparison.weight >= supporting.weight
    return is_fuller and (bool(differing & {"contrary", "negation"}) or _leaves_doubt(comparison))


def is_rather(comparison: Comparison, part: Part, supporting: Comparison) -> bool:
    """Tell whether a fact that turns an assertion round has more of its words by itself.

    One that supports it only with what its paragraph adds is of something else then.
    """
    if part.sort not in ("contrary", "negation") or comparison.owned <= supporting.owned:
        return False
    return rate(comparison) >= rate(supporting) - ABOUT_AS_CLOSE
