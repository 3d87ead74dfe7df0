"""Compare the names of an assertion with those of a fact."""

from collections.abc import Collection, Iterator, Sequence

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.doing.owners import find_other_owner
from isiscli.factcheck.compare.doing.partaking import list_partaking
from isiscli.factcheck.compare.doing.winners import is_won
from isiscli.factcheck.compare.naming.counterparts import (
    PARALLEL,
    Free,
    acts,
    find_counterpart,
    find_owner,
    has_generic,
    list_free,
)
from isiscli.factcheck.compare.naming.named import GENERIC, Named, NamedText
from isiscli.factcheck.compare.saying.speaking import compare_speaker, list_cited, list_speaking
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.neighbours import ASIDE
from isiscli.factcheck.parts.clefts import list_focused
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once


def _has_name(ours: Named, is_spoken: bool, fact: Fact) -> bool:
    """Tell whether a fact has a name, that of its speaker only where something is said."""
    keys = ours.name.keys
    if not (keys.isdisjoint(fact.keys) and keys.isdisjoint(fact.regions)):
        return is_spoken or not keys <= fact.only_voices
    if ours.is_generic and has_generic(fact.keys):
        return True
    return ours.stem in fact.stems if ours.stem else ours.squeezed in fact.squeezed


@once
def _sort_keys(fact: Fact) -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys of what a fact names in words for what is of it, and of what by itself."""
    native = frozenset(key for n in fact.names if n.is_adjective for key in n.keys)
    return native, frozenset(key for n in fact.names if not n.is_adjective for key in n.keys)


def _is_native(name: Name, fact: Fact) -> bool:
    """Tell whether a fact has a place only in words for who or what is of it: "Algerian"."""
    native, itself = _sort_keys(fact)
    return name.keys.isdisjoint(itself) and not name.keys.isdisjoint(native)


def _is_where(name: Name, fact: Fact) -> bool:
    """Tell whether a place by itself is one that a fact names as such: "the Yemen leadership"."""
    is_itself = name.sort == "place" and not name.is_adjective
    return is_itself and not name.keys.isdisjoint(_sort_keys(fact)[1])


def _find_owner(ours: Named, text: NamedText, fact: Fact) -> Name | None:
    """Return the name that a fact has in the place of one that it has as well."""
    if _is_where(ours.name, fact):
        return None
    mentioned = text.mentioned
    owner = find_owner(ours, fact) or find_other_owner(text.reading, ours.name, fact)
    if owner and owner.keys.isdisjoint(mentioned) and owner.keys.isdisjoint(fact.voices):
        return owner
    return None


def _find_other(
    ours: Named, text: NamedText, fact: Fact, free: Sequence[Free], has_name: bool
) -> tuple[Name, bool] | None:
    """Return the name that a fact has in the place of one, and whether they stand alike."""
    if has_name:
        owner = _find_owner(ours, text, fact)
        return (owner, True) if owner else None
    found = find_counterpart(ours, free)
    if found is None:
        return None
    is_alike = found[0] >= PARALLEL and ours.name.sort != "name"
    if _is_topic_for(ours, found[1]) and not is_alike:
        return None
    if found[0] < PARALLEL and ours.is_joined:
        return None
    return found[1], found[0] >= PARALLEL


def _is_topic_for(ours: Named, theirs: Name) -> bool:
    """Tell whether what all records are about would stand for what is no group at all."""
    return GENERIC in theirs.keys and ours.name.sort != "group"


@once
def _list_groups(fact: Fact) -> list[Name]:
    groups = [name for name in fact.stated if name.sort == "group"]
    return [name for name in groups if name.keys.isdisjoint(fact.voices)]


def _find_group(fact: Fact, mentioned: Collection[str]) -> Name | None:
    """Return a group that a fact is of, where an assertion names only the topic of all records."""
    return next((n for n in _list_groups(fact) if n.keys.isdisjoint(mentioned)), None)


def list_agreeing(text: NamedText, fact: Fact) -> Iterator[Named]:
    """Yield the names of a text that a fact has, and has no other in the place of."""
    for ours in text.names:
        has_name = _has_name(ours, text.reading.is_spoken, fact)
        if has_name and not _find_owner(ours, text, fact):
            yield ours


def compare_names(text: NamedText, fact: Fact) -> Iterator[Part]:
    """Yield each name of an assertion beside those of a fact.

    One that only says who says it is left out where the fact has it not; where it is no place, that
    is said, as it may be somebody else's words.
    """
    had = [_has_name(ours, text.reading.is_spoken, fact) for ours in text.names]
    free = [] if all(had) else list_free(fact, text.mentioned)
    partaking, focused = list_partaking(text.reading), list_focused(text.reading)
    speaking = list_speaking(text.reading)
    for ours, has_name in zip(text.names, had, strict=True):
        name, is_voiced = ours.name, ours.is_voiced
        if ours.is_generic and not has_name and (group := _find_group(fact, text.mentioned)):
            yield doubt(name, group.text)
        is_open = not has_name and name.start in partaking
        other = None if is_open else _find_other(ours, text, fact, free, has_name)
        has_won = is_won(ours, text.reading, fact)
        agrees = other is None and has_name and not has_won
        is_acting = not (has_name or other) and name.start in speaking and list_cited(name, fact)
        if (is_voiced and not agrees) or is_acting:
            if name.sort != "place":
                yield compare_speaker(name, fact)
            continue
        yield Part(
            start=name.start,
            end=name.end,
            sort="name",
            said=name.text,
            state="agrees" if agrees else "differs" if other else "missing",
            weight=ours.weight,
            sourced=other[0].text if other else "",
            is_generic=ours.is_generic and not has_won,
            is_parallel=other is not None and other[1],
            is_person=name.sort == "person" and not is_voiced,
            is_people=name.sort == "place" and name.is_adjective,
            is_place=name.sort == "place" and not name.is_adjective and not acts(ours),
            is_of_topic=other is not None and GENERIC in other[0].keys,
            is_focus=name.start in focused,
            is_outside=ours.placed.before in ASIDE,
            is_native=agrees and not name.is_adjective and _is_native(name, fact),
        )
