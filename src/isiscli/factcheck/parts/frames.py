"""Read who does what to whom, as far as the order of words tells it."""

from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.word_order import Clause, read_clause

_REACH = 4
"""Words between a deed and the one it is done to, at most."""

_BY = frozenset(("by", "the"))


class Frame(NamedTuple):
    """A word for what is done: its number, who does it, and to whom, where that is told."""

    number: int
    doers: tuple[Name, ...]
    targets: tuple[Name, ...]


def _find_subject(clause: Clause, number: int) -> tuple[Name, ...]:
    """Return whom the words before a deed name as its subject."""
    words, at = clause.words, number - 1
    while at >= 0 and not clause.is_parted(at):
        folded = words[at].folded
        if at in clause.owner:
            named = clause.list_with(clause.owner[at])
            return () if clause.is_led(named[-1]) else named
        if folded in grammar().collectives and (owner := clause.find_owner(at)):
            return () if clause.is_led(owner) else (owner,)
        if folded in grammar().relatives:
            return _find_apposed(clause, at)
        if folded == "to" and at and clause.is_verb(at - 1):
            at -= 1  # "refused to join"
        elif not (clause.is_auxiliary(at) or folded == "to"):
            return _find_joined(clause, at)
        at -= 1
    return _find_apposed(clause, at + 1) if at >= 0 and "," in clause.gap(at) else ()


def _find_joined(clause: Clause, number: int) -> tuple[Name, ...]:
    """Return the name that others are added to: "Dadullah and dozens of his relatives"."""
    at = number
    while at > 0 and at not in clause.owner and not clause.is_parted(at - 1):
        at -= 1
    name = clause.owner.get(at)
    is_first = name is not None and clause.words[at + 1].folded == "and"
    return (name,) if name and is_first and not clause.is_led(name) else ()


def _find_apposed(clause: Clause, number: int) -> tuple[Name, ...]:
    """Return the name that an aside explains which ends before a word: "Mumin, an official, "."""
    start = clause.words[number].start
    before = [name for name in clause.reading.names if name.end <= start]
    for name in reversed(before):
        last = clause.last_of(name)
        if (last + 1 == number or clause.is_parted(last)) and not clause.is_led(name):
            return clause.list_with(name)
    return ()


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
            return _find_object(clause, at, _BY)
    return ()


def _is_passive(clause: Clause, number: int) -> bool:
    """Tell whether a word says what is done to its subject: "was killed", "those killed by"."""
    words, at = clause.words, number - 1
    if words[number].folded.endswith("ing"):
        return False
    if number + 1 < len(words) and words[number + 1].folded == "by":
        return True
    while at >= 0 and clause.is_auxiliary(at):
        if words[at].folded in grammar().be:
            return True
        at -= 1
    return False


def _read_frames(reading: Reading) -> Iterator[Frame]:
    clause = read_clause(reading)
    for number in reading.content:
        if clause.is_noun_of(number):
            yield Frame(number, (), _find_object(clause, number, grammar().links))
        if not clause.is_verb(number):
            continue
        subject = _find_subject(clause, number)
        if reading.words[number].folded in grammar().suffered:
            yield Frame(number, (), subject)
        elif _is_passive(clause, number):
            yield Frame(number, _find_agent(clause, number), subject)
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
