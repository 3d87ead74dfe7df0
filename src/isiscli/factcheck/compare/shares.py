"""Tell how much of a fact an assertion tells, and what it refers back to."""

from collections.abc import Sequence

from isiscli.factcheck.compare.assertion import Assertion
from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.compare.names import list_agreeing
from isiscli.factcheck.compare.wording.words import compare_term
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.words import stem

_RECALLED = 0.5
"""What a part counts that stands in the text that an assertion refers back to."""


def recall(assertion: Assertion, fact: Fact) -> float:
    """Return how much of what an assertion refers back to speaks for a fact."""
    if assertion.recalled is None:
        return 0.0
    names, terms = assertion.recalled
    agreeing = [n.weight for n in list_agreeing(names, fact)]
    agreeing += [term.weight for term in terms if compare_term(term, fact).state == "agrees"]
    return sum(_RECALLED * weight for weight in agreeing)


def _is_in_other_words(part: Part) -> bool:
    """Tell whether a fact has another word that means the same only here: "killed" for "lost"."""
    return part.sort == "word" and part.state == "agrees" and bool(part.sourced)


def mention(assertion: Assertion, fact: Fact, parts: Sequence[Part]) -> float:
    """Return the share of the words of a fact, 0 to 1, that an assertion and its context have.

    That of the text of the fact that has most of its words there counts. A word whose contrary
    the assertion has is told as well, as one that it denies is.
    """
    stems, ours = assertion.stems, assertion.labels
    other = [part for part in parts if part.sort == "contrary" or _is_in_other_words(part)]
    if other:
        stems = stems | {stem(part.sourced.casefold()) for part in other}
    best = 0.0
    for total, words in fact.weighed:
        shared = 0.0
        for weight, root, labels in words:
            if root in stems or (labels and not ours.isdisjoint(labels)):
                shared += weight
        best = max(best, shared / total)
    return best
