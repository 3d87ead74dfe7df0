"""Compare the names of an assertion with those of a fact."""

from collections.abc import Callable, Iterator

from isiscli.factcheck.compare.comparison import Part, State
from isiscli.factcheck.compare.counterparts import GENERIC, PARALLEL, find_counterpart, find_owner
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.folding import squeeze


def _has_name(ours: Name, reading: Reading, fact: Fact) -> bool:
    """Tell whether a fact has a name, that of its speaker only where something is said."""
    if ours.keys & fact.keys or ours.keys & fact.regions:
        return reading.is_spoken or not ours.keys <= fact.only_voices
    if GENERIC in ours.keys and any(key.startswith(GENERIC) for key in fact.keys):
        return True
    key = squeeze(ours.text)
    return len(key) > 3 and key in fact.squeezed


def compare_names(reading: Reading, fact: Fact, weigh: Callable[[str], float]) -> Iterator[Part]:
    for name in reading.names:
        generic = GENERIC in name.keys
        weight = (
            0.5
            if generic
            else max(weigh(w.folded) for w in reading.words if name.start <= w.start < name.end)
        )
        state: State = "missing"
        sourced = ""
        is_parallel = False
        mentioned = {key for other in reading.names for key in other.keys}
        if _has_name(name, reading, fact):
            state = "agrees"
            owner = find_owner(name, reading, fact)
            if owner and not owner.keys & mentioned and not owner.keys & fact.voices:
                state, sourced, is_parallel = "differs", owner.text, True
        elif found := find_counterpart(name, reading, fact):
            state, sourced, is_parallel = "differs", found[1].text, found[0] >= PARALLEL
        if reading.is_voiced(name.start, name.end) and state != "agrees":
            if name.sort != "place":
                yield Part(name.start, name.end, "voice", name.text, "missing", 0.0)
            continue
        is_person = name.sort == "person" and not name.keys & fact.voices
        yield Part(
            name.start,
            name.end,
            "name",
            name.text,
            state,
            weight,
            sourced,
            generic,
            is_parallel,
            is_person,
        )
