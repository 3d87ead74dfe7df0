"""Know where a fact tells of many what is said of few, or of some what is said of all."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part, doubt_at
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_TIMES = r"(?:second|minute|hour|day|week|month|year|decade)s?"
_FEW = re.compile(
    rf"(?<!\ba )(?<!\bthe )(?<!\bnext )(?<!\blast )\b(?:very |only a |just a )?few\b(?! {_TIMES}\b)"
    r"|\bhardly any\b|\b(?:only |just )a handful\b|\b(?:rarely|seldom)\b|\bnot many\b"
    r"|\b(?:a )?(?:small|tiny) (?:number|minority|fraction|part|share)\b|\blittle\b|\ba minority\b",
    re.IGNORECASE,
)
_MANY = re.compile(
    r"(?<!\bnot )\b(?:many|most|numerous|multiple|countless|scores|hundreds|thousands)\b"
    r"|\b(?:the )?(?:vast )?(?:majority|bulk)\b|\ba (?:large|great) (?:number|deal|many)\b"
    r"|\b(?:a )?range of\b|\boften\b|\bfrequently\b|\bwidely\b|\bseries of\b",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"(?<!\bat )(?<!\babove )(?<!\bafter )(?<!-)\b"
    r"(?:all(?! (?:but|over|along|told|time|kinds?|sorts?)\b)|every|each|entire|whole)\b(?!-)",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\b(?:some(?! \d)|several|a (?:portion|part|share) of|part of|parts of|partly)\b",
    re.IGNORECASE,
)
_SORTS = (_FEW, _MANY, _ALL, _SOME)
_UNLIKE = ((0, 1), (1, 0), (2, 3))
"""The numbers of what an assertion tells of, and of what a fact may not have in its place alone."""


@once
def _list_said(reading: Reading) -> tuple[re.Match[str] | None, ...]:
    """Return where a text tells of few, of many, of all and of some."""
    return tuple(sort.search(reading.text) for sort in _SORTS)


@once
def _list_told(fact: Fact) -> tuple[bool, ...]:
    """Return whether any text of a fact tells of few, of many, of all and of some."""
    said = [_list_said(reading) for reading in fact.readings]
    return tuple(any(found) for found in zip(*said, strict=True))


def compare_few_many(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield a "few" of an assertion where a fact only has a "many", and the like."""
    found = _list_said(reading)
    for ours, other in _UNLIKE:
        said = found[ours]
        if said is None or found[other]:
            continue
        told = _list_told(fact)
        is_few_denied = ours == 0 and fact.is_denying
        if told[other] and not (told[ours] or is_few_denied):
            yield doubt_at(*said.span(), said[0])
