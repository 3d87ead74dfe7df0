"""Find the words of a fact that a part of an assertion was found in, to show them as they stand."""

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label


def _find_labelled(text: Reading, labels: frozenset[Label]) -> str | None:
    """Return the words side by side that share a meaning with a word: "lost their lives"."""
    shared = [n for n in sorted(text.labels) if not labels.isdisjoint(text.labels[n])]
    if not shared:
        return None
    last = shared[0]
    while last + 1 in shared:
        last += 1
    return text.text[text.words[shared[0]].start : text.words[last].end]


@once
def _list_texts(fact: Fact) -> list[Reading]:
    """Return the texts of a fact, those of its sources first."""
    quoted = {quote.text for quote in fact.quotes}
    return sorted(fact.readings, key=lambda text: text.text not in quoted)


def find_read_as(part: Part, reading: Reading, fact: Fact) -> str | None:
    """Return how a fact has a word or a name that it agrees in, None where that is not known."""
    texts = _list_texts(fact)
    if part.sort == "name":
        keys = next((n.keys for n in reading.names if n.start == part.start), frozenset[str]())
        named = (n.text for text in texts for n in text.names if not n.keys.isdisjoint(keys))
        return next(named, None)
    number = next((n for n, w in enumerate(reading.words) if w.start == part.start), None)
    if part.sort != "word" or number is None:
        return None
    stem = reading.words[number].stem
    same = (w.text for text in texts for w in text.words if w.stem == stem)
    labels = frozenset(label for label in reading.labels.get(number, ()) if label[0] == "same")
    meant = (found for text in texts if (found := _find_labelled(text, labels)))
    return next(same, None) or next(meant, None)
