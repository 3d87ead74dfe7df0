"""Tell whether an assertion that has another number counts something else than a fact."""

from isiscli.factcheck.compare.basis.comparison import LACKED, Comparison, Part
from isiscli.factcheck.compare.naming.named import COALITION
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import measures
from isiscli.factcheck.parts.once import once

_ORDINALS = frozenset("second third fourth fifth sixth latter".split())
"""Words for one of several."""


@once
def _list_doings(fact: Fact) -> frozenset[str]:
    """Return the stems of the words in the name of a record that tell what those counted did."""
    title = fact.title
    if title is None:
        return frozenset()
    named = [(name.start, name.end) for name in title.names]
    words = [title.words[n] for n in title.content]
    return frozenset(
        word.stem
        for word in words
        if not any(start <= word.start < end for start, end in named)
        and word.folded not in measures().counted
        and word.folded.endswith(("ed", "ing"))
    )


def counts_other(comparison: Comparison, part: Part) -> bool:
    """Tell whether the number of a fact is of those of whom it tells what they did, or of others.

    "AQIM had 1,000 fighters" says nothing of those who defected from it.
    """
    if part.sort != "amount":
        return False
    words = [p for p in comparison.parts if p.sort == "word"]
    if any(p.state in LACKED and p.said.casefold() in _ORDINALS for p in words):
        return True  # of the "second raid" alone
    if any(p.state == "hinted" and p.said.casefold() in COALITION for p in words):
        return True
    told = [p for p in words if p.state == "agrees" and p.said.casefold() not in measures().counted]
    is_bare = not comparison.recalled and not any(p.weight >= 1 for p in told)
    return is_bare and bool(_list_doings(comparison.fact))
