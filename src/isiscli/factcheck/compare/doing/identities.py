"""Compare what is said to be something with what the fact has beside that."""

import re
from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.basis.labels import share_label
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.superlatives import is_superlative

_IS = re.compile(r"\b(?:is|are|was|were|remained|became)\s(?:the\s)?$")
_IS_THE = re.compile(
    r"\s(?:is|are|was|were|remained|became|served as|(?:is|was|were) (?:presented|regarded|known|"
    r"described) as)\s(?:the|its|their)\s|,\sthe\s"
)
_END = re.compile(r"[\s.!?”\"’']*$|[,;]|\s(?:who|that|which)\b")


@once
def _find_identity(reading: Reading) -> tuple[Name, Sequence[int]] | None:
    """Return a name that is said to be something, and the numbers of the words for that."""
    for name in reading.names:
        if _IS.search(reading.text, 0, name.start) and _END.match(reading.text, name.end):
            return name, [n for n in reading.content if reading.words[n].end <= name.start]
        if name.start == reading.words[0].start and _IS_THE.match(reading.text, name.end):
            return name, [n for n in reading.content if reading.words[n].start >= name.end]
    return None


def _measure(text: Reading, numbers: Sequence[int], names: Sequence[Name]) -> list[int]:
    """Return how many characters the nearest of some names is from each of some words."""
    words = [text.words[number] for number in numbers]
    return [min(max(n.start - w.end, w.start - n.end) for n in names) for w in words]


def _compare_superlatives(reading: Reading, numbers: Sequence[int], fact: Fact) -> Iterator[Part]:
    """Yield each word that singles out one thing where the fact singles out none."""
    for number in numbers:
        word, labels = reading.words[number], reading.labels.get(number, frozenset())
        is_told = word.stem in fact.stems or share_label(labels, fact)
        if is_superlative(word.folded) and not is_told:
            yield doubt(word)


def compare_identities(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield a name that is said to be what in all texts of the fact is nearer to another name."""
    identity = _find_identity(reading)
    if identity is None:
        return
    focus, numbers = identity
    yield from _compare_superlatives(reading, numbers, fact)
    stems = {reading.words[number].stem for number in numbers}
    told = frozenset(key for name in reading.names for key in name.keys)
    nearer = ""
    for text in fact.readings:
        own = [n for n in text.names if not n.keys.isdisjoint(focus.keys)]
        others = [n for n in text.names if n.sort == focus.sort and n.keys.isdisjoint(told)]
        shared = [number for number in text.content if text.words[number].stem in stems]
        if not (own and shared):
            continue
        if not others:
            return
        ours, theirs = _measure(text, shared, own), _measure(text, shared, others)
        if sum(a <= b for a, b in zip(ours, theirs, strict=True)) * 2 > len(shared):
            return
        nearer = others[0].text
    if nearer:
        yield doubt(focus, nearer)
