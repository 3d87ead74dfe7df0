"""Compare what stands beside the words: modifiers, modals, order, directions."""

import itertools
from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.basis.comparison import Part, State, doubt
from isiscli.factcheck.compare.basis.meant import list_meant
from isiscli.factcheck.compare.times.sequence import ORDER, is_order_swapped
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word

_WEIGHT = 1.5
"""What a direction, or which of two came first, weighs."""

_MODIFIER = 0.5
"""What the place of a modifier weighs, beside the modifier itself."""


@once
def _list_modified(reading: Reading) -> list[tuple[Word, Word]]:
    """Return each word that can tell more of the one behind it, with that."""
    words = reading.words
    return [
        (words[first], words[second])
        for first, second in itertools.pairwise(reading.content)
        if second == first + 1 and not words[first].is_possessive
    ]


def _find_modifier(head: Word, fact: Fact, reading: Reading) -> str | None:
    """Return a word that a fact has before `head` and an assertion has nowhere."""
    ours = list_meant(reading)
    for text in fact.readings:
        for before, at in itertools.pairwise(text.content):
            theirs = text.words[before]
            if at != before + 1 or text.words[at].stem != head.stem or theirs.stem in ours.stems:
                continue
            if ours.labels.isdisjoint(text.labels.get(before, ())):
                return theirs.text
    return None


def compare_modifiers(reading: Reading, fact: Fact, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield each word that stands where the fact has another before the same word."""
    modified = _list_modified(reading)
    states = {part.start: part.state for part in parts if part.sort == "word"} if modified else {}
    for word, head in modified:
        if states.get(head.start) != "agrees":
            continue
        if states.get(word.start) in ("missing", "hinted", "near"):
            theirs = _find_modifier(head, fact, reading)
            if theirs:
                yield Part(
                    word.start, word.end, "modifier", word.text, "missing", _MODIFIER, theirs
                )


_MODALS = frozenset(
    "should could may might would ought shall must "
    "shouldnt couldnt mightnt wouldnt oughtnt shant mustnt".split()
)

_CAN_BE = frozenset("could may might couldnt mightnt".split())
_POSSIBLE = frozenset("perhaps possibly maybe probably likely potentially potential".split())
"""Words that tell of what can be so, as "may" does."""


@once
def _list_modals(reading: Reading) -> list[Word]:
    return [word for word in reading.words if word.folded in _MODALS and not word.is_capital]


def compare_modals(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word that makes a claim of what only can or ought to be, and the fact has not."""
    ours = _list_modals(reading)
    if ours and _MODALS.isdisjoint(fact.folded):
        if not _POSSIBLE.isdisjoint(fact.folded):
            ours = [word for word in ours if word.folded not in _CAN_BE]
        for word in ours:
            yield doubt(word, sort="modal")


@once
def _list_order(text: Reading) -> list[Word]:
    """Return each "before" and "after" that leads to a clause, not to a date or a time."""
    leading = []
    for word, following in itertools.pairwise(text.words):
        if word.folded not in ORDER:
            continue
        led = [(moment.start, moment.end) for moment in text.moments]
        led += [(amount.start, amount.end) for amount in text.amounts]
        if not any(
            start <= following.start < end or start <= word.start < end for start, end in led
        ):
            leading.append(word)
    return leading


def compare_order(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each "before" and "after" of an assertion where the fact has the other one.

    So is a "before" where it has neither, for what it tells may have come later.
    """
    ours = _list_order(reading)
    theirs = {word.folded for text in fact.readings if ours for word in _list_order(text)}
    for word in ours:
        part = Part(word.start, word.end, "contrary", word.text, "differs", _WEIGHT)
        if theirs and word.folded not in theirs:
            if is_order_swapped(reading, word, fact):
                continue
            yield part._replace(sourced=ORDER[word.folded])
        elif not theirs and word.folded == "before":
            yield part._replace(sort="order", state="missing", weight=0.0)


def compare_directions(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each direction of an assertion beside those of a fact: the north may be northeast."""
    theirs = [r.words[n] for r in fact.readings if reading.directions for n in r.directions]
    for number in reading.directions:
        word = reading.words[number]
        same = {word.folded, *places().directions[word.folded]}
        told = {other.folded for other in theirs}
        state: State = "missing" if not theirs else "differs" if told.isdisjoint(same) else "agrees"
        sourced = theirs[0].text if theirs else ""
        yield Part(word.start, word.end, "direction", word.text, state, _WEIGHT, sourced)
