"""Find a word that stands between the same words as another one in a fact."""

from collections.abc import Iterator, Mapping, Sequence

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.basis.meant import list_meant
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.parts.words import Word

_SMALL = frozenset(
    "some all many few most no several before after more less first last former both".split()
)
"""Light words that make another claim of a sentence where they are exchanged."""

Slot = tuple[str, str]
"""The words before and after a word."""


@once
def _list_slots(text: Reading) -> list[tuple[Slot, int]]:
    """Return the words of a text that tell something, by what stands on both sides of them."""
    words, content, slots = text.words, frozenset(text.content), []
    for number in range(1, len(words) - 1):
        if number in content or words[number].folded in _SMALL:
            before, after = words[number - 1], words[number + 1]
            if not (before.is_light and after.is_light):
                slots.append(((before.folded, after.folded), number))
    return slots


def _has_beside(fact: Fact, stem: str, slot: Slot) -> bool:
    """Tell whether a fact has a word beside one of those that it stands between."""
    for text in fact.readings if stem in fact.stems else ():
        for number, word in enumerate(text.words):
            if word.stem != stem:
                continue
            beside = [other.folded for other in text.words[max(0, number - 2) : number + 3]]
            if not set(slot).isdisjoint(beside):
                return True
    return False


@once
def _list_filled(fact: Fact) -> Mapping[Slot, Sequence[tuple[Word, frozenset[Label]]]]:
    """Return the words of a fact with what they mean, by what stands on both sides of them."""
    filled: dict[Slot, list[tuple[Word, frozenset[Label]]]] = {}
    for text in fact.readings:
        for slot, number in _list_slots(text):
            labels = text.labels.get(number, frozenset())
            filled.setdefault(slot, []).append((text.words[number], labels))
    return filled


def _find_other(reading: Reading, theirs: Sequence[tuple[Word, frozenset[Label]]]) -> Word | None:
    """Return the first of a fact's words that an assertion has nowhere, nor one that means it."""
    ours = list_meant(reading)
    return next(
        (
            word
            for word, labels in theirs
            if word.stem not in ours.stems and ours.same.isdisjoint(labels)
        ),
        None,
    )


def compare_slots(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word in whose place the fact has one that means something else."""
    filled = _list_filled(fact)
    for slot, number in _list_slots(reading):
        if slot not in filled:
            continue
        word, other = reading.words[number], _find_other(reading, filled[slot])
        if other and word.stem not in fact.hints and not _has_beside(fact, word.stem, slot):
            yield doubt(word, other.text)
