"""Compare who does a thing, and to whom, with who does it to whom in a fact."""

from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.doing.sides import Sides, list_gifts, list_sides
from isiscli.factcheck.compare.doing.standing import Side
from isiscli.factcheck.compare.doing.taking import LOSING
from isiscli.factcheck.compare.naming.named import GENERIC
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading

_PEOPLE = frozenset("member fighter milit command leader".split())
"""Stems of words for those who make up or lead a group."""

_ACTING = frozenset("minist parliament governor wali defector villag".split())
"""Stems of words for people who do things by themselves, and are named by no other word."""


def _is_by_topic(ours: Sides, same: Sequence[Sides]) -> bool:
    """Tell whether ISIS is said to do what in all texts of a fact is done by somebody else."""
    is_topic = ours.is_by and GENERIC in ours.doer.head
    return is_topic and all(GENERIC not in theirs.doer.all for theirs in same)


def _is_straight(ours: Sides, theirs: Sides) -> bool:
    """Tell whether who does a thing does it in a fact, or whom it is done to has it done."""
    is_doer = not ours.doer.head.isdisjoint(theirs.doer.all - theirs.target.all)
    return is_doer or not ours.target.head.isdisjoint(theirs.target.all - theirs.doer.all)


def _is_turned(ours: Sides, theirs: Sides) -> bool:
    """Tell whether each side stands in the place of the other in a fact."""
    is_target = not ours.doer.head.isdisjoint(theirs.target.all - theirs.doer.all)
    return is_target and not ours.target.head.isdisjoint(theirs.doer.all - theirs.target.all)


def _is_done_to(ours: Sides, same: Sequence[Sides]) -> bool:
    """Tell whether the people who are said to do a thing have it done to them in all of a fact."""
    people = ours.doer.all & _PEOPLE
    return bool(people) and all(
        not people.isdisjoint(theirs.target.all) and ours.doer.all.isdisjoint(theirs.doer.all)
        for theirs in same
    )


def _is_receiving(ours: Sides, fact: Fact) -> bool:
    """Tell whether those who are said to help somebody are the ones who are helped in a fact."""
    gifts = [one for text in fact.readings for one in list_gifts(text)]
    same = [one for one in gifts if not ours.deed.isdisjoint(one.deed)]
    is_giving = any(not ours.doer.head.isdisjoint(one.doer.all) for one in same)
    return not is_giving and any(not ours.doer.head.isdisjoint(one.target.all) for one in same)


def _is_taken_by_loser(ours: Sides, theirs: Sequence[Sides]) -> bool:
    """Tell whether something is lost to those to whom a fact only tells what was done."""
    if not (ours.is_by and ours.word.folded in LOSING):
        return False
    is_doing = any(not ours.doer.head.isdisjoint(one.doer.all) for one in theirs)
    return not is_doing and any(not ours.doer.head.isdisjoint(one.target.all) for one in theirs)


def _is_untold(ours: Sides, fact: Fact) -> bool:
    """Tell whether those who do a thing are people of whom a fact does not speak at all."""
    return not ours.doer.head.isdisjoint(_ACTING) and ours.doer.head.isdisjoint(fact.told)


def _find_name(side: Side, reading: Reading) -> Name | None:
    """Return the name of who stands on a side himself."""
    return next((name for name in reading.names if not side.head.isdisjoint(name.keys)), None)


def _doubt_sides(ours: Sides, reading: Reading) -> Part:
    """Return who does a thing, beside whom it is done to, where the one does what the other does.

    Where they are not named it is the word for what is done.
    """
    doer, target = _find_name(ours.doer, reading), _find_name(ours.target, reading)
    if doer and target and doer.text != target.text:
        return doubt(doer, target.text, sort="doer")
    return doubt(ours.word)


def compare_sides(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield what one side does to another that in a fact does it to the first.

    "The wali accused the defectors" is not what is told of defectors who accused the wali.
    """
    ours = list_sides(reading)
    theirs = [one for text in fact.readings for one in list_sides(text)] if ours else []
    for one in ours:
        same = [other for other in theirs if not one.deed.isdisjoint(other.deed)]
        is_turned = any(_is_turned(one, other) for other in same)
        if is_turned and not any(_is_straight(one, other) for other in same):
            yield _doubt_sides(one, reading)
            continue
        is_other = bool(same) and (_is_by_topic(one, same) or _is_done_to(one, same))
        is_other |= (
            _is_taken_by_loser(one, theirs)
            or _is_untold(one, fact)
            or (not same and _is_receiving(one, fact))
        )
        if is_other:
            yield doubt(one.word)
