"""Find words by which an assertion is of one thing more than what a fact is of."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_MORE = re.compile(
    r"\b(?:again|anew|once more|also|too(?=[.,;:!?]|$)|likewise|as well(?! as)|yet another|"
    r"(?<!\b(?:in|as|or) )(?<!after )another(?=\s[a-z])(?! of\b)|"
    r"(?:a|one) (?:second|third|further|fresh)|"
    r"(?<!hour )(?<!hours )(?<!day )(?<!days )(?<!week )(?<!weeks )(?<!month )(?<!months )"
    r"(?<!year )(?<!years )later(?! than)|subsequently|since then|went on to|thereafter)\b",
    re.IGNORECASE,
)


_RENEWED = re.compile(
    r"\bre(?:join|new|turn|gain|captur|tak|took|establish|open|built|build|unit|elect)\w*", re.I
)
"""Verbs that tell of another time by themselves."""

_ANEW = frozenset(("again", "anew", "once more"))


@once
def _find_more(text: Reading) -> re.Match[str] | None:
    return _MORE.search(text.text)


def compare_repeats(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word for another time or one more where the fact has none: "fought once more"."""
    found = _find_more(reading)
    if not found or any(map(_find_more, fact.readings)):
        return
    is_anew = found[0].lower() in _ANEW
    if not (is_anew and any(_RENEWED.search(text.text) for text in fact.readings)):
        yield Part(found.start(), found.end(), "repeat", found.group(), "missing", 0.0)
