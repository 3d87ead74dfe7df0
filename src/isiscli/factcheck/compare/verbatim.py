"""Leave alone what a source has word for word."""

from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_RUN = 5
"""Words in a row, at least, that are there word for word."""

_BESIDE = 4
"""Words of them, at least, beside a part that they have."""

_FREE = ("negation", "amount", "date")
"""Parts that may be told of something else, or turned round, in the same words."""


@once
def _join_words(text: Reading) -> str:
    return f" {' '.join(word.folded for word in text.words)} "


def _find_runs(folded: Sequence[str], fact: Fact) -> Iterator[int]:
    """Yield where words of an assertion start of which a text of a fact has five in a row.

    Only where it has each of them somewhere are they looked for in a row, as few are.
    """
    held = 0
    for at, word in enumerate(folded):
        held = held + 1 if word in fact.folded else 0
        if held >= _RUN:
            first = at - _RUN + 1
            run = f" {' '.join(folded[first : at + 1])} "
            if any(run in _join_words(text) for text in fact.readings):
                yield first


def _list_spans(reading: Reading, facts: Sequence[Fact]) -> Iterator[tuple[int, int]]:
    """Yield the spans of an assertion that stand word for word in a text of a fact."""
    words, first = reading.words, 0
    folded = [word.folded for word in words]
    known = {at for fact in facts for at in _find_runs(folded, fact)}
    if not known:
        return
    texts = [text.text.casefold() for fact in facts for text in fact.readings]
    for at in range(len(words) - _RUN + 2):
        if at in known:
            continue
        if first < at:
            start, end = words[first].start, words[at + _RUN - 2].end
            if any(reading.text[start:end].casefold() in text for text in texts):
                yield start, end
        first = at + 1


def _is_within(part: Part, reading: Reading, spans: Sequence[tuple[int, int]]) -> bool:
    for start, end in spans:
        if start <= part.start and part.end <= end:
            beside = reading.text[start : part.start].split() + reading.text[part.end : end].split()
            return len(beside) >= _BESIDE
    return False


def _allow(
    comparison: Comparison, reading: Reading, spans: Sequence[tuple[int, int]]
) -> Comparison:
    """Return a comparison in which nothing differs that stands in a span."""
    differing = [part for part in comparison.list_parts("differs") if part.sort not in _FREE]
    same = {part for part in differing if _is_within(part, reading, spans)}
    if not same:
        return comparison
    parts = [part._replace(state="allowed") if part in same else part for part in comparison.parts]
    return comparison._replace(parts=parts)


def allow_verbatim(reading: Reading, comparisons: Sequence[Comparison]) -> list[Comparison]:
    """Return comparisons in which no word or name differs that one of the facts has verbatim."""
    if not any(comparison.list_parts("differs") for comparison in comparisons):
        return list(comparisons)
    facts = [comparison.fact for comparison in comparisons]
    spans = list(_list_spans(reading, facts))
    return [_allow(comparison, reading, spans) for comparison in comparisons]
