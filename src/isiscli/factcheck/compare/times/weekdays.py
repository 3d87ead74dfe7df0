"""Compare the weekdays of an assertion with those of a fact, and of the day that it is of."""

from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part, State
from isiscli.factcheck.compare.times.spans import describe_span
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.calendar import WEEKDAYS, find_date
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word

_WEIGHT = 1.5
"""What a weekday weighs."""


@once
def _list_weekdays(reading: Reading) -> list[Word]:
    return [word for word in reading.words if word.is_capital and word.folded in WEEKDAYS]


def _name_weekday(day: int) -> str:
    """Return the weekday of a day that is given as yyyymmdd."""
    return WEEKDAYS[find_date(day).weekday()]


@once
def _list_told(fact: Fact) -> dict[str, str]:
    """Return the weekdays that a fact names, and those of the days that its quotes name.

    The latter with their date, as no source need say which day of the week that was.
    """
    words = (word for text in fact.readings for word in _list_weekdays(text))
    told = {word.folded: word.text for word in words}
    for span in fact.spans:
        if span.is_quoted and not span.is_rough and span.first == span.last:
            name = _name_weekday(span.first)
            told.setdefault(name, f"{name.title()}, {describe_span(span)}")
    return told


def compare_weekdays(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each weekday of an assertion beside those of a fact."""
    ours = _list_weekdays(reading)
    theirs = _list_told(fact) if ours else {}
    for word in ours:
        state: State = "missing"
        if theirs:
            state = "agrees" if word.folded in theirs else "differs"
        sourced = next(iter(theirs.values()), "")
        yield Part(word.start, word.end, "date", word.text, state, _WEIGHT, sourced)
