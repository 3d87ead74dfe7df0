"""Match words by what the lexicon says of them."""

from collections.abc import Sequence

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import frequent, roles
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_BESIDE = 5
"""Words on each side that a word goes with at most."""

ROOT = 6
"""Letters of a stem at most that words of one root share: "leaders", "leadership"."""


def list_company(reading: Reading, number: int) -> frozenset[str | Label]:
    """Return the stems, the meanings and the keys of the names of what stands beside a word."""
    first, last = max(0, number - _BESIDE), number + _BESIDE
    beside = [n for n in range(first, min(len(reading.words), last + 1)) if n != number]
    start, end = reading.words[first].start, reading.words[beside[-1]].end if beside else 0
    light = frequent().light
    stems = [reading.words[n].stem for n in beside if reading.words[n].folded not in light]
    labels = [label for n in beside for label in reading.labels.get(n, ()) if label[0] == "same"]
    keys = [key for name in reading.names_in(start, end) for key in name.keys]
    return frozenset((*stems, *labels, *keys))


def match_labels(labels: frozenset[Label], fact: Fact) -> frozenset[bool]:
    """Return whether the words of a fact that mean the same are denied; empty where none does."""
    shared = [label for label in labels if label[0] in ("same", "role") and label in fact.labels]
    return frozenset().union(*(fact.labels[label] for label in shared))


def share_label(labels: frozenset[Label], fact: Fact) -> bool:
    """Tell whether a fact has a word that means the same, denied or not."""
    if fact.told.isdisjoint(labels):
        return False
    return any(label[0] in ("same", "role") and label in fact.labels for label in labels)


def find_side(labels: frozenset[Label], denied: bool, fact: Fact) -> bool | None:
    """Tell whether a fact takes the side of a word or the contrary, None where it takes neither."""
    contrary = None
    for sort, pair, side in labels:
        if sort != "side":
            continue
        taken = {
            theirs ^ refused
            for theirs in (0, 1)
            for refused in fact.labels.get(("side", pair, theirs), ())
        }
        if side ^ denied in taken:
            return True
        if taken:
            contrary = False
    return contrary


@once
def _list_roles(fact: Fact) -> list[str]:
    return [str(name) for sort, name, _ in fact.labels if sort == "role"]


def find_other_role(own: Sequence[str], fact: Fact) -> str | None:
    """Return a role in a fact that whoever holds it does not hold beside one of some others."""
    theirs = _list_roles(fact)
    return next(
        (other for name in own for other in theirs if roles().exclude_each_other(name, other)), None
    )
