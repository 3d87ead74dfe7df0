"""Read who does what to whom, as far as the order of words tells it."""

from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.subjects import find_subject
from isiscli.factcheck.parts.word_order import Clause, read_clause

_REACH = 4
"""Words between a deed and the one it is done to, at most."""

_TAKING = frozenset(("take", "took", "takes", "taking"))
"""A verb that says little by itself, and with what is taken who does it: "took control"."""

_BY, _OF = frozenset(("by", "the")), frozenset(("of", "the"))
_IN_ACTION = ["in", "action"]
_COMING, _INTO_BEING = frozenset(("come", "comes", "came")), ("into", "being")


class Frame(NamedTuple):
    """A word for what is done: its number, who does it, and to whom, where that is told.

    `is_by` where words say outright by whom it is done.
    """

    number: int
    doers: tuple[Name, ...]
    targets: tuple[Name, ...]
    is_by: bool = False


def _find_object(clause: Clause, number: int, links: frozenset[str]) -> tuple[Name, ...]:
    """Return whom the words behind a deed name as the one it is done to."""
    at = number
    for _ in range(_REACH):
        if clause.is_parted(at) or at + 1 >= len(clause.words):
            return ()
        at += 1
        if at in clause.owner:
            name = clause.owner[at]
            is_meant = name.sort != "place" and clause.stands_alone(name)
            return (name,) if is_meant else ()
        if clause.words[at].folded not in links and at > number + 1:
            return ()
    return ()


def _find_agent(clause: Clause, number: int) -> tuple[Name, ...]:
    """Return by whom the words behind a passive say that it was done."""
    for at in range(number + 1, min(number + _REACH, len(clause.words))):
        if clause.is_parted(at - 1):
            return ()
        if clause.words[at].folded == "by":
            return _find_object(clause, at, _BY) or _find_whose(clause, at)
    return ()


def _find_whose(clause: Clause, number: int) -> tuple[Name, ...]:
    """Return whose forces did it: "by the forces of Khalifa Hifter"."""
    at = number + 1
    while at < len(clause.words) and clause.words[at].folded in grammar().determiners:
        at += 1
    is_theirs = at < len(clause.words) and clause.words[at].folded in grammar().collectives
    return _find_object(clause, at, _OF) if is_theirs else ()


def _begins_aside(clause: Clause, number: int) -> bool:
    """Tell whether a word begins an aside on whom a text begins with: "Asimi, appointed to"."""
    name = clause.owner.get(number - 1)
    is_first = name is not None and name.start == clause.words[0].start
    is_behind = is_first and clause.gap(number - 1).startswith(",")
    return is_behind and clause.words[number].folded.endswith("ed")


def _is_passive(clause: Clause, number: int) -> bool:
    """Tell whether a word says what is done to its subject: "was killed", "those killed by"."""
    words, at = clause.words, number - 1
    if words[number].folded.endswith("ing"):
        return False
    behind = [word.folded for word in words[number + 1 : number + 3]]
    if behind[:1] == ["by"] or behind == _IN_ACTION:
        return True
    if _begins_aside(clause, number):
        return True
    while at >= 0 and clause.is_auxiliary(at):
        if words[at].folded in grammar().be:
            return True
        at -= 1
    return False


def _is_suffered(clause: Clause, number: int) -> bool:
    """Tell whether a verb says what becomes of its subject: "died", "came into being"."""
    words = clause.words
    behind = [word.folded for word in words[number + 1 : number + 1 + len(_INTO_BEING)]]
    return words[number].folded in grammar().suffered or (
        words[number].folded in _COMING and behind == [*_INTO_BEING]
    )


def _list_taking(reading: Reading) -> list[int]:
    """Return the numbers of the verbs by which something is taken, but for "took over"."""
    taking = [n for n, word in enumerate(reading.words[:-1]) if word.folded in _TAKING]
    return [n for n in taking if reading.words[n + 1].folded != "over"]


def _read_frames(reading: Reading) -> Iterator[Frame]:
    clause = read_clause(reading)
    for number in sorted({*reading.content, *_list_taking(reading)}):
        if clause.is_noun_of(number):
            yield Frame(number, (), _find_object(clause, number, grammar().links))
        if not clause.is_verb(number):
            continue
        subject = find_subject(clause, number)
        if _is_suffered(clause, number):
            yield Frame(number, (), subject)
        elif _is_passive(clause, number):
            agent = _find_agent(clause, number)
            yield Frame(number, agent, subject, bool(agent))
        else:
            yield Frame(number, subject, _find_object(clause, number, grammar().links))


@once
def read_frames(reading: Reading) -> list[Frame]:
    """Return the words of a text for what is done, with who does it and to whom it is done.

    Where the order of words does not tell that plainly, it is left open.
    """
    if not reading.names:
        return []
    return [frame for frame in _read_frames(reading) if frame.doers or frame.targets]
