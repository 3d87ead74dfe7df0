"""Find words by which an assertion is of one thing more than what a fact is of."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.comparison import Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.reading import Reading

_MORE = re.compile(
    r"\b(?:again|anew|once more|also|too(?=[.,;:!?]|$)|likewise|as well(?! as)|yet another)\b",
    re.IGNORECASE,
)


def compare_repeats(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word for another time or one more where the fact has none: "fought once more"."""
    found = _MORE.search(reading.text)
    if found and not any(_MORE.search(text.text) for text in fact.readings):
        yield Part(found.start(), found.end(), "repeat", found.group(), "missing", 0.0)
