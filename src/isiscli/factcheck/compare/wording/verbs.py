"""Compare the verbs of an assertion, and the words for how far it goes, that a fact has not."""

import itertools
import re
from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.compare.naming.named import COALITION
from isiscli.factcheck.parts.moods import list_finite
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word

_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|has|have|had|been|be|will|did|does)\s(?:\w+\s){0,2}\Z"
)
_LONGEST = 40
"""Characters of an auxiliary and what stands between it and its verb, at most."""


@once
def _find_last_verb(reading: Reading) -> Word | None:
    """Return the last word of an assertion where it is a verb that has a contrary."""
    if not reading.content:
        return None
    number = reading.content[-1]
    word = reading.words[number]
    if number < len(reading.words) - 1 or not any(
        label[0] == "side" for label in reading.labels.get(number, ())
    ):
        return None
    is_verb = _AUXILIARY.search(reading.text, max(0, word.start - _LONGEST), word.start)
    return word if is_verb else None


def compare_verbs(reading: Reading, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield the last word where it is a verb that has a contrary and is missing of `parts`."""
    word = _find_last_verb(reading)
    for part in parts if word else ():
        if word and (part.start, part.sort, part.state) == (word.start, "word", "missing"):
            yield part._replace(sort="doubt", weight=0.0)


_SCOPES = frozenset(
    "last only final never always all entire whole every virtually fully completely entirely "
    "widely solely exclusively mainly mostly largely partially officially permanently".split()
)
"""Words for how far a claim goes."""

_MOST_OF = ("most", "of")

_BODIES = COALITION | {"ministers", "ministerial"}
"""Words for those who are meant."""


@once
def _list_partial(reading: Reading) -> frozenset[int]:
    """Return where a "most" starts that says how many of some do: "most of the fighters"."""
    pairs = itertools.pairwise(reading.words)
    return frozenset(w.start for w, behind in pairs if (w.folded, behind.folded) == _MOST_OF)


def compare_deeds(reading: Reading, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield each verb of a clause that has a contrary, and each scope, that only others tell of.

    Another fact of the paragraph has it, or the keywords alone: "killed" of who was hunted.
    """
    finite = {reading.words[n].start for n in list_finite(reading) if n not in reading.negated}
    partial = _list_partial(reading)
    for part in parts:
        if part.sort != "word" or part.state not in ("near", "hinted"):
            continue
        is_scope = part.said.casefold() in _SCOPES or part.start in partial
        is_scope |= part.state == "hinted" and part.said.casefold() in _BODIES
        if is_scope or (part.is_turning and part.start in finite):
            yield part._replace(sort="lack", state="missing", weight=0.0)
