"""Find a word that stands between the same words as another one in a fact."""

from collections.abc import Iterator

from isiscli.factcheck.compare.comparison import Part, doubt
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.reading import Reading

_SMALL = frozenset(
    "some all many few most no several before after more less first last former both".split()
)
"""Light words that make another claim of a sentence where they are exchanged."""

Slot = tuple[str, str]
"""The words before and after a word."""


def _list_slots(text: Reading) -> Iterator[tuple[Slot, int]]:
    """Yield the words of a text that tell something, by what stands on both sides of them."""
    words, content = text.words, frozenset(text.content)
    for number in range(1, len(words) - 1):
        if number in content or words[number].folded in _SMALL:
            before, after = words[number - 1], words[number + 1]
            if not (before.is_light and after.is_light):
                yield (before.folded, after.folded), number


def _has_beside(fact: Fact, stem: str, slot: Slot) -> bool:
    """Tell whether a fact has a word beside one of those that it stands between."""
    for text in fact.readings:
        for number, word in enumerate(text.words):
            beside = [other.folded for other in text.words[max(0, number - 2) : number + 3]]
            if word.stem == stem and not set(slot).isdisjoint(beside):
                return True
    return False


def compare_slots(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word in whose place the fact has one that means something else."""
    ours = list(_list_slots(reading))
    wanted = {slot for slot, _ in ours}
    stems = {word.stem for word in reading.words}
    labels = {label for found in reading.labels.values() for label in found if label[0] == "same"}
    theirs: dict[Slot, list[str]] = {}
    for text in fact.readings:
        for slot, number in _list_slots(text) if wanted else ():
            word = text.words[number]
            is_ours = word.stem in stems or not labels.isdisjoint(text.labels.get(number, ()))
            if slot in wanted and not is_ours:
                theirs.setdefault(slot, []).append(word.text)
    for slot, number in ours:
        word = reading.words[number]
        if (
            slot in theirs
            and word.stem not in fact.hints
            and not _has_beside(fact, word.stem, slot)
        ):
            yield doubt(word, theirs[slot][0])
