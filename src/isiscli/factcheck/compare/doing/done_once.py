"""Compare who is said to have done what can be done only once to somebody: to kill him."""

from collections.abc import Iterator

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.compare.doing.deeds import Deed, are_same, list_acting, list_deeds, list_told
from isiscli.factcheck.compare.naming.counterparts import has_generic
from isiscli.factcheck.compare.naming.exchangeable import can_replace
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading

_ONCE = frozenset(
    "kill slay slew slain murder assassin behead decapit execut kidnap abduct".split()
)
"""Stems of what is done to somebody once."""


@once
def _list_once(text: Reading) -> list[Deed]:
    """Return what is done in a text to a person, who does it, where it can be done only once."""
    return [
        deed
        for deed in list_deeds(text)
        if text.words[deed.frame.number].stem in _ONCE
        and deed.frame.number not in text.negated
        and deed.frame.doers
        and any(name.sort == "person" for name in deed.frame.targets)
    ]


def _find_doers(ours: Deed, fact: Fact) -> list[Name]:
    """Return who does it to the same person in a fact, or in one that has him in its name."""
    people = [name for name in ours.frame.targets if name.sort == "person"]
    is_of_him = fact.title is not None and are_same(people, fact.title.names)
    return [
        doer
        for told in list_told(fact)
        if not ours.means.isdisjoint(told.means)
        and (are_same(people, told.frame.targets) or (is_of_him and not told.frame.targets))
        for doer in list_acting(told.frame.doers, fact.voices)
    ]


def compare_once(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield who is said to have done once to a person what a fact has others do to him."""
    for ours in _list_once(reading):
        theirs = _find_doers(ours, fact)
        acting = list_acting(ours.frame.doers, ())
        if not (theirs and acting) or are_same(acting, theirs):
            continue
        if has_generic(key for name in (*acting, *theirs) for key in name.keys):
            continue  # a group that has pledged allegiance to ISIS is of it
        if all(can_replace(one, other) for one in acting for other in theirs):
            doer = acting[0]
            yield Part(doer.start, doer.end, "agent", doer.text, "differs", 0.0, theirs[0].text)
