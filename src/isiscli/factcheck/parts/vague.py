"""Read the quantities that words give only the size of: "dozens", "a third of"."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from isiscli.factcheck.lexicon import measures
from isiscli.factcheck.lexicon.measures import Vague
from isiscli.quantities import Quantity

_COUNTED = r"(?<![\d-])(?<!(?<!\d)\d\s)(?<!(?<!\d)\d\d\s)(?<!\d\.\d\s)"
_UNSCALED = r"(?!\s+(?:thousand|million|billion)\b)"
_SHARED = r"(?<!\ba\s)(?<!first\s)(?<!second\s)(?<!latter\s)(?<!other\s)(?<!better\s)"
_OF_WHOLE = (
    r"(?=\s+(?:of(?!\s+an?\b)|the|its|their|his|her|our|these|those|all|have|has|had|are|were|was|is|did|do|"
    r"does|lower|less|more|higher|smaller|larger|fewer)\b|\s*(?:[.,;:!?)”\"’]|$))"
)
"""What follows on a part of a whole: "a third of them", "a third country" is none."""

_HINT = re.compile(
    r"couple|scores|dozen|hundred|thousand|[mb]illion|hal(?:f|ves)\b|thirds?\b|quarters?\b|"
    r"(?:four|fif|six|seven|eigh|nin|ten)ths?\b|\bone in|\bin (?:two|three|four|five)\b|"
    r"(?:in|out of) ten\b",
    re.IGNORECASE,
)
"""What every vague quantity has in it: quicker to look for than a quantity."""


def _compile(words: Mapping[str, Vague], before: str, behind: str) -> re.Pattern[str]:
    longest = sorted(words, key=len, reverse=True)
    phrases = "|".join(re.escape(word).replace(r"\ ", r"[\s-]+") for word in longest)
    return re.compile(rf"{before}\b(?:{phrases})\b(?!-){behind}", re.IGNORECASE)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str, Mapping[str, Vague]], ...]:
    """Return how vague numbers and parts of a whole are written, with the sign of each."""
    numbers, shares = measures().numbers, measures().shares
    rates = {phrase: vague for phrase, vague in shares.items() if " in " in phrase}
    return (
        (_compile(numbers, _COUNTED, _UNSCALED), "", numbers),
        (_compile(rates, "", ""), "%", rates),
        (_compile(shares, _SHARED, _OF_WHOLE), "%", shares),
    )


def read_vague(text: str) -> Iterator[Quantity]:
    """Yield each vague quantity in a text as the range that it means; parts are in percent."""
    if not _HINT.search(text):
        return
    for pattern, sign, words in _patterns():
        for found in pattern.finditer(text):
            phrase = " ".join(found[0].lower().replace("-", " ").split())
            bounds, end = words[phrase], found.end() - len(" of") * phrase.endswith(" of")
            said = text[found.start() : end]
            yield Quantity(found.start(), end, bounds.low, bounds.high, "range", sign, said)
