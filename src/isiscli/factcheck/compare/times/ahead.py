"""Know what no source can tell of: what came about after it was published."""

from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.compare.times.bounds import is_yet_to_come
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.moments import Moment
from isiscli.factcheck.parts.moods import is_flat, list_finite, list_unreal
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading


@once
def _list_dated(reading: Reading) -> list[Moment]:
    """Return the dates of an assertion that tells of what was done, not planned."""
    if not is_flat(reading) or list_unreal(reading) or not list_finite(reading):
        return []
    return [moment for moment in reading.moments if moment.has_year]


def compare_ahead(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each date after the source of a fact on which something is said to have come about.

    All that a source has of such a day is what was to be then.
    """
    for moment in _list_dated(reading):
        if is_yet_to_come(moment, fact):
            said = reading.text[moment.start : moment.end]
            yield Part(moment.start, moment.end, "meant", said, "missing", 0.0)
