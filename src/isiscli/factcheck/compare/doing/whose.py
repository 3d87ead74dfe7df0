"""Tell whether what is turned round is said of somebody else in a fact."""

import re
from collections.abc import Iterable, Sequence

from isiscli.factcheck.compare.doing.deeds import are_same
from isiscli.factcheck.compare.doing.losses import PEOPLE
from isiscli.factcheck.compare.doing.taking import LOSING
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.frames import read_frames
from isiscli.factcheck.parts.moods import list_finite
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.parts.word_order import read_clause

_ONE_OF = re.compile(
    r"\b(?:one|some|another|the other) of\s(?:the|their|its|his)\b|\b(?:only|just|all but) one\b",
    re.I,
)
"""What leads to those who are only some of others."""

_DOING = tuple("ion al ment ure eat ed ing en wn ght un rn".split())
"""Endings of words for what is done."""

_BEFORE = 4
"""Words before one for what became of people in which those are told."""

_LATER = frozenset("later eventually subsequently afterwards".split())
_LATER_BEFORE = 2
"""Words before a verb in which it is told that it came later."""

_REACH = 6
"""Words behind a verb in which it is told what somebody is left without."""


def _list_parties(text: Reading, number: int) -> list[Name]:
    """Return who does what a word says, or whom it becomes of, by the order of words."""
    frames = [frame for frame in read_frames(text) if frame.number == number]
    return [name for frame in frames for name in (frame.doers or frame.targets)]


def _owns(text: Reading, name: Name) -> bool:
    """Tell whether a name only says whose others are: "Sahraoui's men"."""
    return name.sort == "person" and text.text.startswith(("’s", "'s"), name.end)


def _list_theirs(
    fact: Fact, stems: Iterable[str], labels: frozenset[Label]
) -> list[Sequence[Name]]:
    """Return whom all texts of a fact name beside the words that have some stem or label."""
    wanted = frozenset(stems)
    return [
        [name for name in (*frame.doers, *frame.targets) if not _owns(text, name)]
        for text in fact.readings
        for frame in read_frames(text)
        if text.words[frame.number].stem in wanted
        or not labels.isdisjoint(text.labels.get(frame.number, ()))
    ]


def leaves_without(text: Reading, number: int) -> bool:
    """Tell whether a word is of what is taken from somebody: "leaving it without a haven"."""
    is_leaving = text.words[number].stem in ("leav", "left")
    behind = text.words[number + 1 : number + 1 + _REACH]
    return is_leaving and any(word.folded == "without" for word in behind)


def is_later(text: Reading, number: int, fact: Fact) -> bool:
    """Tell whether something is said to have come later, of which a fact knows nothing."""
    before = [word.folded for word in text.words[max(0, number - _LATER_BEFORE) : number]]
    return any(word in _LATER and word not in fact.folded for word in before)


def _is_doing(text: Reading, number: int) -> bool:
    """Tell whether a word says what is done, as a verb or as a noun made of one."""
    return read_clause(text).is_verb(number) or text.words[number].folded.endswith(_DOING)


def _is_of_their_men(fact: Fact, labels: frozenset[Label]) -> bool:
    """Tell whether a fact says something only of the men of somebody: "a dozen of his men dead"."""
    numbers = [
        (text, n)
        for text in fact.readings
        for n, found in text.labels.items()
        if not labels.isdisjoint(found)
    ]
    return bool(numbers) and all(
        any(word.folded in PEOPLE for word in text.words[max(0, n - _BEFORE) : n])
        for text, n in numbers
    )


def is_no_doing(reading: Reading, number: int, fact: Fact, facing: frozenset[Label]) -> bool:
    """Tell whether a verb has its contrary in a fact only as no verb: "turned", "allegiance"."""
    if number not in list_finite(reading) or not read_clause(reading).is_verb(number):
        return False
    theirs = [
        _is_doing(text, n)
        for text in fact.readings
        for n, labels in text.labels.items()
        if not facing.isdisjoint(labels)
    ]
    return bool(theirs) and not any(theirs)


def is_of_part(reading: Reading, number: int) -> bool:
    """Tell whether what a word says is said of one or some of those who are counted."""
    return _ONE_OF.search(reading.text, 0, reading.words[number].start) is not None


def is_of_others(
    reading: Reading, number: int, fact: Fact, stems: Iterable[str], labels: frozenset[Label]
) -> bool:
    """Tell whether an assertion says of some what a fact says of others, and never of them.

    `stems` and `labels` are of the words by which the fact says it, or its contrary. Of what one
    side gains and the other loses a fact must say whose it is.
    """
    ours = _list_parties(reading, number)
    if not ours:
        return False
    theirs = [names for names in _list_theirs(fact, stems, labels) if names]
    if not theirs and all(name.sort == "person" for name in ours):
        return _is_of_their_men(fact, labels)
    if not theirs:  # what one loses another has taken
        return reading.words[number].folded in LOSING
    return not any(are_same(ours, names) for names in theirs)
