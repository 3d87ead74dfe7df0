"""Find words by which an assertion is of one thing more than what a fact is of."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.comparison import Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_MORE = re.compile(
    r"\b(?:again|anew|once more|also|too(?=[.,;:!?]|$)|likewise|as well(?! as)|yet another|"
    r"(?<!\b(?:in|as|or) )(?<!after )another(?=\s[a-z])(?! of\b)|"
    r"(?:a|one) (?:second|third|further|fresh))\b",
    re.IGNORECASE,
)


@once
def _find_more(text: Reading) -> re.Match[str] | None:
    return _MORE.search(text.text)


def compare_repeats(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word for another time or one more where the fact has none: "fought once more"."""
    found = _find_more(reading)
    if found and not any(map(_find_more, fact.readings)):
        yield Part(found.start(), found.end(), "repeat", found.group(), "missing", 0.0)
