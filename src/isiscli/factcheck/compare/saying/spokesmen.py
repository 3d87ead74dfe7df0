"""Know of which nation and on whose side those are who say something."""

import re
from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.basis.labels import find_side
from isiscli.factcheck.compare.naming.countries import list_nations
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.parts.words import Word

_OFFICIALS = re.compile(
    r"(?:[’']s?)?\s(?:(?:top|senior|chief|defen[cs]e|government|military|intelligence|foreign)\s)?"
    r"(?:officials?|diplomats?|ministers?|ministry|secretary\sof\sstate|spokes\w+)\b"
)
"""What stands behind the name of a nation whose officials are meant."""

_MEDIA = re.compile(r"(?:[’']s?)?\s(?:news\s)?(?:media|press|outlets?|newspapers?|journalists?)\b")
"""What stands there where its media are."""

_IN = re.compile(r"\b(?:in|at)\s\Z")
_MEETING = re.compile(r"\s(?:communiqu[eé]|meeting|ministerial|conference|summit|briefing|talks)\b")

_NOUN = re.compile(r"\b(?:an?|the|one|some|many)\s(?:[\w’'-]+\s){0,2}\Z", re.IGNORECASE)
"""What leads to the word for who says it."""


@once
def _list_nationals(text: Reading) -> list[tuple[Name, bool]]:
    """Return the names of the nations of those who say it, and whether they are media."""
    voiced = [n for n in text.names if n.sort == "place" and text.is_voiced(n.start, n.end)]
    media = [name for name in voiced if _MEDIA.match(text.text, name.end)]
    officials = [name for name in voiced if _OFFICIALS.match(text.text, name.end)]
    return [*((name, True) for name in media), *((name, False) for name in officials)]


@once
def _list_where(text: Reading) -> list[Name]:
    """Return the names of the places where it is said, or where they met who say it."""
    return [
        name
        for name in text.names
        if name.sort == "place"
        and text.is_voiced(name.start, name.end)
        and (_IN.search(text.text, 0, name.start) or _MEETING.match(text.text, name.end))
    ]


@once
def _list_sides(text: Reading) -> list[tuple[Word, frozenset[Label]]]:
    """Return the words for who says it that have a contrary: "a supporter", "an opponent"."""
    return [
        (word, text.labels[number])
        for number, word in enumerate(text.words)
        if text.is_voiced(word.start, word.end)
        and any(label[0] == "side" for label in text.labels.get(number, ()))
        and _NOUN.search(text.text, 0, word.start)
    ]


def compare_spokesmen(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield the nation of officials, where the bodies that say it are of another.

    So is that of media, where a fact is neither of it nor from there; who is on the other side,
    and where it is said.
    """
    told = _list_nationals(reading)
    nations = list_nations(fact) if told else frozenset()
    known = nations | fact.keys | fact.regions | fact.voices
    for name, is_media in told:
        if (is_media or nations) and name.keys.isdisjoint(known):
            yield doubt(name, sort="lack")
    there = fact.stage | known
    for name in _list_where(reading) if fact.stage else ():
        if name.keys.isdisjoint(there):
            yield doubt(name, sort="lack")
    for word, labels in _list_sides(reading):
        if word.stem not in fact.stems and find_side(labels, False, fact) is False:
            yield doubt(word, sort="lack")
