"""Find the words by which an assertion is of an earlier time than what a fact tells."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_EARLIER = re.compile(
    r"\b(?:previously|formerly|former|at one time|for a time|earlier in h\w+ career)\b",
    re.IGNORECASE,
)


@once
def _find_earlier(text: Reading) -> re.Match[str] | None:
    return _EARLIER.search(text.text)


def compare_earlier(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield such a word where the fact has none: another post than that of then is no error."""
    found = _find_earlier(reading)
    if found and found[0].casefold() != "former" and not any(map(_find_earlier, fact.readings)):
        yield Part(*found.span(), "earlier", found[0], "missing", 0.0)
