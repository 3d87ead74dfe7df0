"""Know what ISIS or ministers are said to have told, where a fact has it from others."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.naming.counterparts import has_generic
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.voice import SAYING
from isiscli.factcheck.parts.words import Word
from isiscli.model import Affiliate

_TELLING = (
    "said|says|stated|states|announced|announces|declared|declares|confirmed|reported|"
    "acknowledged|admitted|warned"
)
_HELPING = r"\s(?:(?:has|had|have|also|later|then|itself|\w+ly)\s){0,2}"
_TELLS = re.compile(rf"{_HELPING}(?:{_TELLING})\b")
_TOLD = re.compile(rf"{_HELPING}(?:{_TELLING}|claim\w*|proclaim\w*)\b")
"""The same where a fact may say it in other words: who declared provinces proclaimed them."""

_SAYS = re.compile(rf"{_HELPING}{SAYING}\b")
_ACCORDING = re.compile(r"\baccording\sto\s(?:[\w’'-]+\s){0,5}\Z", re.IGNORECASE)

_MINISTERS = "minist"
"""The stem of the word for those who speak for the coalition, and are named by no other."""

_BY = re.compile(r"\b(?:by|from)\s(?:the\s)?$")


@once
def _list_tellers(text: Reading) -> list[Name]:
    """Return the names of ISIS, and of its branches, behind which stands that they tell."""
    return [n for n in text.names if has_generic(n.keys) and _TELLS.match(text.text, n.end)]


@once
def _list_ministers(text: Reading) -> list[Word]:
    """Return the words for ministers who are said to tell, or according to whom something is."""
    ministers = [word for word in text.words if word.stem == _MINISTERS]
    return [
        word
        for word in ministers
        if _SAYS.match(text.text, word.end) or _ACCORDING.search(text.text, 0, word.start)
    ]


@once
def _is_told_by(fact: Fact) -> bool:
    """Tell whether ISIS tells anything in a fact, or the fact is from it or all of it."""
    if has_generic(fact.voices) or isinstance(fact.record, Affiliate):
        return True
    return any(
        has_generic(name.keys)
        and (_TOLD.match(text.text, name.end) or _BY.search(text.text[: name.start]))
        for text in fact.readings
        for name in text.names
    )


def _is_of_ministers(fact: Fact) -> bool:
    """Tell whether a fact is of what ministers say, or of what they do."""
    return _MINISTERS in fact.stems or any("ministers" in q.speaker for q in fact.quotes)


def compare_tellers(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield the name of ISIS, or ministers, where they tell what they do not tell in the fact.

    It is named in most facts, so that by being there it is not who "declared the end" of a battle.
    """
    if (tellers := _list_tellers(reading)) and not _is_told_by(fact):
        yield doubt(tellers[0], sort="doer")
    if (ministers := _list_ministers(reading)) and not _is_of_ministers(fact):
        yield from (doubt(word, sort="lack") for word in ministers)
