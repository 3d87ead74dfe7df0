"""Word what is found of an assertion in one line."""

from collections.abc import Sequence

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.findings import CAVEATS, Caveat

_SILENT = "no fact was found that settles this"
_MEANT = "the sources tell this only as planned, asked for, possible or alleged"
_LONGEST = 90


def word_contradiction(said: str, sourced: str) -> str:
    """Return the line for words that the sources have otherwise."""
    return f"{said}: the sources say {sourced}"


def word_part(part: Part) -> str:
    """Return the line for a part of an assertion that a fact has otherwise."""
    if part.sort == "negation":
        return f"{part.said}: the sources say the contrary, {part.sourced}"
    if part.sort == "contrary":
        return f"{part.said}: the sources say {part.sourced}, which is the contrary"
    if part.sort == "agent" and part.is_turning:
        return f"{part.said}: the sources say {part.sourced}, the other way round"
    return word_contradiction(part.said, part.sourced)


def word_support(comparison: Comparison, caveats: list[Caveat]) -> str:
    """Return the line for an assertion that a fact supports."""
    if caveats:
        return "; ".join(CAVEATS[caveat] for caveat in caveats)
    return word_fact(comparison.fact, *comparison.lenders)


def word_fact(*facts: Fact) -> str:
    """Return the line for an assertion that facts support without a caveat."""
    return f"the sources say so: {'; '.join(fact.record.name for fact in facts)}"


def word_meant(fact: Fact) -> str:
    """Return the line for what a fact tells only as meant, possible or alleged."""
    return f"{_MEANT}: {fact.record.name}"


def word_list(names: Sequence[str]) -> str:
    """Return names, one or more, as a list in a sentence."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def word_silence() -> str:
    """Return the line for an assertion that no fact supports or contradicts."""
    return _SILENT
