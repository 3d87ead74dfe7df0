"""Compare who does a thing, and to whom, with who does it in a fact."""

import itertools
from collections.abc import Collection, Iterable, Iterator, Sequence

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.doing.deeds import are_same, list_acting, list_deeds, list_told
from isiscli.factcheck.compare.naming.counterparts import has_generic
from isiscli.factcheck.compare.naming.countries import is_country, leads_clause
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.frames import Frame
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_OWN = 3
"""Characters between a name and what it owns: "'s "."""

_MUTUAL = frozenset("fight fought battl clash met meet merg rival".split())
"""Stems of words for what two do to each other."""


def _list_subjects(reading: Reading, ours: Frame, voices: Collection[str]) -> list[Name]:
    """Return who does a thing by the order of words: of places a country, "Egypt downed it"."""
    acting = list_acting(ours.doers, voices)
    return acting or [n for n in ours.doers if is_country(n) and leads_clause(reading, n)]


def _is_other(
    ours: Sequence[Name], theirs: Iterable[Sequence[Name]], voices: Collection[str]
) -> bool:
    """Tell whether a fact names others in the place of some names, and nowhere them."""
    told = [names for names in (list_acting(names, voices) for names in theirs) if names]
    return bool(ours and told) and not any(are_same(ours, names) for names in told)


def _compare_deed(
    reading: Reading, ours: Frame, theirs: Sequence[Frame], voices: Collection[str]
) -> Name | None:
    """Return the name of who does, or has done, what others do in all that a fact tells of it."""
    doers = [frame.doers for frame in theirs]
    targets = [frame.targets for frame in theirs]
    acting = _list_subjects(reading, ours, voices)
    is_turned = any(are_same(acting, names) for names in targets)
    if is_turned and not any(are_same(ours.doers, names) for names in doers):
        return ours.doers[0]
    if _is_other(acting, doers, voices):
        return ours.doers[0]
    named = [n for n in list_acting(ours.targets, ()) if not has_generic(n.keys)]
    if any(are_same(named, frame.doers) for frame in theirs if _is_plain(frame)):
        return None if any(are_same(named, names) for names in targets) else named[0]
    return ours.targets[0] if _is_other(named, targets, voices) else None


def _is_plain(frame: Frame) -> bool:
    """Tell whether a frame has both sides, or those of a nation who do it: "Algerian soldiers"."""
    return bool(frame.targets) or all(name.is_adjective for name in frame.doers)


@once
def _is_of_others(fact: Fact) -> bool:
    """Tell whether a fact does not name what all records are about, so that others do all in it."""
    return not any(has_generic(name.keys) for name in fact.stated)


def _find_untold(acting: Sequence[Name], theirs: Sequence[Frame]) -> Name | None:
    """Return the first of those said to do a thing, where a fact tells it of none of them."""
    is_told = any(are_same(acting, frame.doers) for frame in theirs)
    return acting[0] if acting and not is_told else None


def _list_others(acting: Sequence[Name], targets: Sequence[Name], fact: Fact) -> list[Name]:
    """Return those whom a fact names who could do a thing, but for whoever does it to whom."""
    named = list_acting(fact.stated, fact.voices)
    return [n for n in named if not are_same([n], acting) and not are_same([n], targets)]


def _find_agent(reading: Reading, ours: Frame, theirs: Sequence[Frame], fact: Fact) -> Name | None:
    """Return by whom a thing is said to be done, where no one does so in a fact that tells of it.

    The very word for it may be told of somebody the order of words does not show, and what is
    claimed of a group or a person is what they do: "holds 10,000 fighters".
    """
    if not ours.is_by or reading.words[ours.number].stem in fact.stems:
        return None
    acting = list_acting(ours.doers, fact.voices)
    owner = fact.title if fact.statement is None else None
    if owner and are_same(acting, owner.names):
        return None
    is_done_to = any(are_same(acting, frame.targets) for frame in theirs)
    if not is_done_to and not _list_others(acting, ours.targets, fact):
        return None
    return _find_untold(acting, theirs)


def _find_denied(reading: Reading, ours: Frame, theirs: Sequence[Frame], fact: Fact) -> Name | None:
    """Return who is said not to do a thing that a fact does not tell of them in so many words."""
    if ours.number not in reading.negated or fact.is_denying:
        return None
    return _find_untold(_list_subjects(reading, ours, fact.voices), theirs)


def _owns(fact: Fact, owner: Name, owned: Name) -> bool:
    """Tell whether a fact has one name right behind another: "Belmokhtar's al-Qaeda loyalists"."""
    return any(
        one.keys == owned.keys and before.keys & owner.keys and one.start - before.end <= _OWN
        for text in fact.readings
        for before, one in itertools.pairwise(text.names)
    )


def _name_other(other: Name, theirs: Sequence[Frame], fact: Fact) -> str:
    """Return who does it in a fact, "" where that is left open or may be the same."""
    acting = [n for frame in theirs for n in list_acting(frame.doers, fact.voices)]
    is_open = other.sort == "place" or any(name.is_adjective for name in acting)
    if is_open or len({name.keys for name in acting}) != 1:
        return ""
    their = acting[0]
    return "" if their.keys & other.keys or _owns(fact, other, their) else their.text


def compare_doers(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each name of an assertion that does what others do in the fact, or has it done."""
    is_of_others = _is_of_others(fact)
    for ours in list_deeds(reading):
        if is_of_others and any(has_generic(name.keys) for name in ours.frame.doers):
            yield doubt(ours.frame.doers[0], sort="doer")
            continue
        theirs = [deed.frame for deed in list_told(fact) if not ours.means.isdisjoint(deed.means)]
        if theirs and ours.means.isdisjoint(_MUTUAL):
            other = _compare_deed(reading, ours.frame, theirs, fact.voices)
            other = other or _find_agent(reading, ours.frame, theirs, fact)
            other = other or _find_denied(reading, ours.frame, theirs, fact)
            if other:
                yield doubt(other, _name_other(other, theirs, fact), sort="doer")
