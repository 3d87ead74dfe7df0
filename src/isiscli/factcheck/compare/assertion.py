"""Hold an assertion with what it refers back to, ready to be compared with many facts."""

from collections.abc import Callable, Collection
from typing import NamedTuple

from isiscli.factcheck.parts.clauses import is_of_another
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

Weigh = Callable[[str], float]
"""How much a folded word tells, 1 to 4."""

Span = tuple[int, int]


class Assertion(NamedTuple):
    """An assertion: what it says, and what the words before it add.

    `settled` are the spans that need no comparison, because another record confirms them. `stems`
    and `labels` are those of the assertion and of what it refers back to. `is_of_another` where it
    names nothing, and only the words before it say what it is about.
    """

    reading: Reading
    context: Reading | None
    settled: Collection[Span]
    stems: frozenset[str]
    labels: frozenset[Label]
    is_of_another: bool = False

    def is_settled(self, start: int, end: int) -> bool:
        """Tell whether a part needs no comparison."""
        return any(first <= start and end <= last for first, last in self.settled)


def assert_reading(
    reading: Reading, context: Reading | None = None, settled: Collection[Span] = ()
) -> Assertion:
    """Return a text as an assertion; `context` is the text that it refers back to."""
    texts = [reading] + ([context] if context else [])
    stems = frozenset(word.stem for text in texts for word in text.words)
    labels = frozenset(
        label
        for text in texts
        for listed in text.labels.values()
        for label in listed
        if label[0] != "role"
    )
    is_about_another = not reading.names and is_of_another(reading.text)
    return Assertion(reading, context, settled, stems, labels, is_about_another)
