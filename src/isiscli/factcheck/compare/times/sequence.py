"""Compare what comes before what: "A after B" is "B before A"."""

from isiscli.factcheck.compare.basis.meant import read_meaning
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.parts.words import Word

ORDER = {"before": "after", "after": "before"}


def _read(text: Reading, start: int, end: int) -> set[str | Label]:
    """Return what the words and the names between two places mean."""
    found: set[str | Label] = {key for name in text.names_in(start, end) for key in name.keys}
    return found.union(*(read_meaning(text, n, "same") for n in text.content_in(start, end)))


def _split(text: Reading, word: Word) -> tuple[set[str | Label], set[str | Label]]:
    """Return what a text tells to have come first, and then, by a "before" or an "after" in it."""
    left, right = _read(text, 0, word.start), _read(text, word.end, len(text.text))
    if text.text[: word.start].strip() == "":  # "After B, A"
        comma = text.text.find(",", word.end)
        middle = comma if comma > 0 else len(text.text)
        left, right = _read(text, middle, len(text.text)), _read(text, word.end, middle)
    return (left, right) if word.folded == "before" else (right, left)


def is_order_swapped(reading: Reading, word: Word, fact: Fact) -> bool:
    """Tell whether an assertion says by "after" what a fact says by "before", or the reverse.

    Then what comes first comes first in both, and the two only name it in another order.
    """
    other = ORDER[word.folded]
    first, then = _split(reading, word)
    for text in fact.readings:
        for theirs in text.words:
            if theirs.folded == other:
                earlier, later = _split(text, theirs)
                same = (first & earlier, then & later)
                crossed = len(first & later) + len(then & earlier)
                if all(same) and len(same[0]) + len(same[1]) > crossed + 1:
                    return True
    return False
