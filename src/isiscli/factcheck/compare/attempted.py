"""Know what a fact tells only as meant, asked for, possible or alleged."""

from collections.abc import Collection, Iterator

from isiscli.factcheck.compare.comparison import Part, doubt
from isiscli.factcheck.compare.meant import read_meaning
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import moods
from isiscli.factcheck.parts.moods import is_flat, is_wishful, list_finite, list_meant, list_unreal
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label


def is_attempted(reading: Reading, number: int, fact: Fact) -> bool:
    """Tell whether a fact has what a word of an assertion means only as what was meant to be done.

    Not to have done it is no denial then: ISIS "tried to turn" who "refused to be turned". Not to
    have tried it is one.
    """
    if number in list_meant(reading):
        return False
    stem, labels = reading.words[number].stem, reading.labels.get(number, frozenset())
    has_stem = stem in fact.stems  # "set out to raise" then says more than "the fundraising goal"
    meant = frozenset(label for label in labels if not has_stem and label[0] in ("same", "role"))
    is_there = False
    for text in fact.readings:
        is_wished = text is fact.title and is_wishful(text)
        for n in text.content:
            if text.words[n].stem != stem and meant.isdisjoint(text.labels.get(n, ())):
                continue
            if not (is_wished or n in list_meant(text)):
                return False
            is_there = True
    return is_there


@once
def _list_done(reading: Reading) -> list[int]:
    """Return the numbers of the verbs by which an assertion tells that something is done."""
    verbs = [n for n in list_finite(reading) if n in reading.content]
    others = [n for n in reading.content if n not in verbs]
    told = {meaning for n in others for meaning in read_meaning(reading, n, "same")}
    return [
        n
        for n in verbs
        if n not in reading.negated | list_unreal(reading)
        and reading.words[n].folded not in moods().wishes
        and told.isdisjoint(read_meaning(reading, n, "same"))  # which an attack may have: "hit"
    ]


@once
def _list_nouns(reading: Reading) -> list[int]:
    """Return the numbers of the other words of an assertion, where all of it is told as done."""
    verbs = list_finite(reading)
    told = [n for n in reading.content if n not in verbs and n not in reading.negated]
    return told if is_flat(reading) else []


def _find_real(text: Reading, fact: Fact, meant: Collection[str | Label]) -> bool | None:
    """Tell whether a text of a fact has one of some meanings as what came about; None for none."""
    found: bool | None = None
    is_wished = text is fact.title and is_wishful(text)
    for n in text.content:
        if text.words[n].stem in meant or not text.labels.get(n, frozenset()).isdisjoint(meant):
            found = found or not (is_wished or n in list_unreal(text))
    return found


def _is_real(reading: Reading, number: int, fact: Fact) -> bool | None:
    """Tell whether a fact has what a word means as what came about; None where it has it not.

    What its statement tells of it counts, which is a whole sentence; else its quotes and its name.
    So does the word itself, wherever it stands: "fundraising" tells of nothing that was raised.
    """
    meant = read_meaning(reading, number, "same", "role")
    texts = [fact.statement] if fact.statement else []
    told = [_find_real(text, fact, meant) for text in texts]
    own = [_find_real(text, fact, meant & {reading.words[number].stem}) for text in fact.readings]
    if True not in own and False in own:
        return False
    if told == [None] or not told:
        told = [_find_real(text, fact, meant) for text in fact.readings]
    return True if True in told else False if False in told else None


def compare_attempts(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each word for what is done in an assertion, and only meant to be done in the fact.

    Where the fact has none of its verbs, its other words tell: "the meeting took place".
    """
    placed = {n: _is_real(reading, n, fact) for n in _list_done(reading)}
    if not any(is_real is not None for is_real in placed.values()):
        placed = {n: _is_real(reading, n, fact) for n in _list_nouns(reading)}
        if any(placed.values()):
            return
    for number, is_real in placed.items():
        if is_real is False:
            yield doubt(reading.words[number])._replace(sort="meant")
