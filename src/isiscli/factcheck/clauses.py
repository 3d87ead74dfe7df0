"""Part a sentence into the clauses that each assert something."""

import re
from collections.abc import Iterator

_BREAK = re.compile(
    r"\s*(?:;|—|–(?=\s)|:(?=\s)|,\s+(?:and|but|while|whereas|although|though|which|who|where|when|as|yet|so|"
    r"because|after|before|with)\b|\s(?:and|but|while|whereas)\s)\s*"
)
_OPENING = re.compile(
    r"((?:When|While|After|Before|Although|Though|As|Since|Because|If|In|On|At|By|During)\b[^,;:]{8,90}),\s+(?=[A-Z“\"a-z])"
)
_SHORTEST = 3
"""Words that a clause has at least."""

_BACK = re.compile(
    r"\b(?:it|its|they|their|them|he|his|him|she|her|this|these|those|such|there|"
    r"(?:the|that) (?:group|organi[sz]ation|movement|department|coalition|month|year|meeting|city|"
    r"country|sum|total|article|report|faction|militia|council|statement|video|same))\b",
    re.IGNORECASE,
)


def split_clauses(text: str) -> Iterator[tuple[int, int]]:
    """Yield the span of each clause of a sentence that has several; none where it has one."""
    starts, ends = [0], []
    opening = _OPENING.match(text)
    if opening:
        ends.append(opening.end(1))
        starts.append(opening.end())
    for found in _BREAK.finditer(text, starts[-1]):
        ends.append(found.start())
        starts.append(found.end())
    ends.append(len(text))
    spans = [
        (start, end)
        for start, end in zip(starts, ends, strict=True)
        if len(text[start:end].split()) >= _SHORTEST
    ]
    if len(starts) > 1:
        yield from spans


def refers_back(text: str) -> bool:
    """Tell whether a sentence speaks of something that the one before it named."""
    return _BACK.search(text) is not None
