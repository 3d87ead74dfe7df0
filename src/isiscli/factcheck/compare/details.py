"""Compare what stands beside the words: modifiers, weekdays, directions."""

import itertools
from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.comparison import Part, State
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.reading import Reading


def compare_modifiers(reading: Reading, fact: Fact, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield each word that stands where the fact has another before the same word."""
    states = {part.start: part.state for part in parts if part.sort == "word"}
    ours = {word.stem for word in reading.words}
    labels = {label for listed in reading.labels.values() for label in listed if label[0] != "side"}
    for first, second in itertools.pairwise(reading.content):
        modifier, head = reading.words[first], reading.words[second]
        if (
            second != first + 1
            or modifier.is_possessive
            or states.get(modifier.start) not in ("missing", "hinted", "near")
        ):
            continue
        if states.get(head.start) != "agrees":
            continue
        for text in fact.readings:
            for before, at in itertools.pairwise(text.content):
                if at != before + 1 or text.words[at].stem != head.stem:
                    continue
                theirs = text.words[before]
                if theirs.stem not in ours and labels.isdisjoint(text.labels.get(before, ())):
                    yield Part(
                        modifier.start,
                        modifier.end,
                        "modifier",
                        modifier.text,
                        "missing",
                        0.5,
                        theirs.text,
                    )
                    break
            else:
                continue
            break


_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def compare_weekdays(reading: Reading, fact: Fact) -> Iterator[Part]:
    theirs = [w for r in fact.readings for w in r.words if w.folded in _WEEKDAYS]
    for word in reading.words:
        if word.folded in _WEEKDAYS and word.is_capital:
            state: State = "missing"
            if theirs:
                state = "agrees" if any(w.folded == word.folded for w in theirs) else "differs"
            yield Part(
                word.start,
                word.end,
                "date",
                word.text,
                state,
                1.5,
                theirs[0].text if theirs else "",
            )


def compare_directions(reading: Reading, fact: Fact) -> Iterator[Part]:
    theirs = [r.words[n] for r in fact.readings for n in r.directions]
    for number in reading.directions:
        word = reading.words[number]
        compatible = {word.folded, *places().directions[word.folded]}
        state: State = "missing"
        if any(other.folded in compatible for other in theirs):
            state = "agrees"
        elif theirs:
            state = "differs"
        sourced = theirs[0].text if theirs else ""
        yield Part(word.start, word.end, "direction", word.text, state, 1.5, sourced)
