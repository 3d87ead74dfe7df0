"""Compare an assertion stretch by stretch, as its commas part it, with what a fact has of each."""

import re
from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.parts.reading import Reading

_PAUSE = re.compile(r"[,;:—–](?=\s)")
_SAYING = re.compile(r"\W*as\b", re.IGNORECASE)
"""How a stretch begins that tells who says it, or how it came to be known."""

_TELLING = 3.0
"""What the words of a stretch weigh at least that tells more than when or by whom."""

_PINNED = ("amount", "date")
"""Parts that leave no doubt of what a stretch is of, whatever its words."""


def compare_segments(reading: Reading, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield the first word of each stretch of an assertion of whose words a fact has none.

    Who "is in charge of sales at a firm, a consultancy" is not shown to be by what tells of the
    firm that it is a consultancy.
    """
    stops = [found.start() for found in _PAUSE.finditer(reading.text)]
    for start, stop in zip([0, *stops], [*stops, len(reading.text)], strict=True):
        inside = [part for part in parts if start <= part.start < stop]
        words = [part for part in inside if part.sort == "word"]
        if not stops or _SAYING.match(reading.text, start, stop):
            continue
        is_pinned = any(p.sort in _PINNED and p.state == "agrees" for p in inside)
        is_lacking = bool(words) and all(part.state == "missing" for part in words)
        if is_lacking and not is_pinned and sum(p.weight for p in words) >= _TELLING:
            yield words[0]._replace(sort="lack", weight=0.0)
