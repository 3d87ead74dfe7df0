"""Compare the names of an assertion with those of a fact."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from operator import attrgetter

from isiscli.factcheck.compare.assertion import Weigh
from isiscli.factcheck.compare.comparison import Part
from isiscli.factcheck.compare.counterparts import (
    GENERIC,
    PARALLEL,
    Free,
    find_counterpart,
    find_owner,
    has_generic,
    list_free,
)
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.folding import squeeze


def _has_name(ours: Name, reading: Reading, fact: Fact) -> bool:
    """Tell whether a fact has a name, that of its speaker only where something is said."""
    if ours.keys & fact.keys or ours.keys & fact.regions:
        return reading.is_spoken or not ours.keys <= fact.only_voices
    if GENERIC in ours.keys and has_generic(fact.keys):
        return True
    key = squeeze(ours.text)
    return len(key) > 3 and key in fact.squeezed


_SPEAKING = ("person", "body")
_START = attrgetter("start")

_TOPIC = 0.5
"""What the topic of all records weighs, which tells nothing by being there."""


def _find_other(
    name: Name,
    reading: Reading,
    fact: Fact,
    mentioned: Counter[str],
    free: Sequence[Free],
    has_name: bool,
) -> tuple[Name, bool] | None:
    """Return the name that a fact has in the place of one, and whether they stand alike."""
    if not has_name:
        found = find_counterpart(name, reading, free)
        return (found[1], found[0] >= PARALLEL) if found else None
    owner = find_owner(name, reading, fact)
    if owner and owner.keys.isdisjoint(mentioned) and owner.keys.isdisjoint(fact.voices):
        return owner, True
    return None


def _weigh_name(name: Name, reading: Reading, weigh: Weigh) -> float:
    if GENERIC in name.keys:
        return _TOPIC
    first = bisect_left(reading.words, name.start, key=_START)
    stop = bisect_left(reading.words, name.end, key=_START)
    return max(weigh(word.folded) for word in reading.words[first:stop])


def _compare_speaker(name: Name, fact: Fact) -> Part:
    """Return who is said to say it, who is not whom the sources cite for it."""
    part = Part(name.start, name.end, "voice", name.text, "missing", 0.0)
    cited = [other for other in fact.speakers if other.sort == name.sort in _SPEAKING]
    return part._replace(state="differs", sourced=cited[0].text) if cited else part


def compare_names(reading: Reading, fact: Fact, weigh: Weigh) -> Iterator[Part]:
    """Yield each name of an assertion beside those of a fact.

    One that only says who says it is left out where the fact has it not; where it is no place, that
    is said, as it may be somebody else's words.
    """
    mentioned = Counter(key for name in reading.names for key in name.keys)
    had = [_has_name(name, reading, fact) for name in reading.names]
    free = [] if all(had) else list_free(fact, mentioned)
    for name, has_name in zip(reading.names, had, strict=True):
        other = _find_other(name, reading, fact, mentioned, free, has_name)
        agrees = other is None and has_name
        is_voiced = reading.is_voiced(name.start, name.end)
        if is_voiced and not agrees:
            if name.sort != "place":
                yield _compare_speaker(name, fact)
            continue
        yield Part(
            start=name.start,
            end=name.end,
            sort="name",
            said=name.text,
            state="agrees" if agrees else "differs" if other else "missing",
            weight=_weigh_name(name, reading, weigh),
            sourced=other[0].text if other else "",
            is_generic=GENERIC in name.keys,
            is_parallel=other is not None and other[1],
            is_person=name.sort == "person" and not is_voiced,
            is_place=name.sort == "place" and not name.is_adjective,
        )
