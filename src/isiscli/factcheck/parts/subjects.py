"""Find whom the words before a deed name as its subject."""

from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.word_order import Clause

_THEIRS = frozenset(("their", "its"))

_PERSONAL = frozenset(("he", "she"))


def find_subject(clause: Clause, number: int) -> tuple[Name, ...]:
    """Return whom the words before a deed name as its subject."""
    words, at = clause.words, number - 1
    while at >= 0 and not clause.is_parted(at):
        folded = words[at].folded
        if at in clause.owner:
            named = clause.list_with(clause.owner[at])
            is_led = clause.is_led(named[-1]) and not clause.is_whose(named[-1])
            return () if is_led else named
        if folded in grammar().collectives and (owner := clause.find_owner(at)):
            return () if clause.is_led(owner) else (owner,)
        if folded in grammar().collectives and at and words[at - 1].folded in _THEIRS:
            return _find_antecedent(clause, at - 1)
        if folded in grammar().relatives or folded in _PERSONAL:
            return _find_referred(clause, at)
        if folded == "to" and at and clause.is_verb(at - 1):
            at -= 1  # "refused to join"
        elif not (clause.is_auxiliary(at) or folded == "to"):
            return _find_joined(clause, at)
        at -= 1
    return _find_apposed(clause, at + 1) if at >= 0 and "," in clause.gap(at) else ()


def _find_antecedent(clause: Clause, number: int) -> tuple[Name, ...]:
    """Return whose forces "their fighters" are: of the last who can have some."""
    start = clause.words[number].start
    before = [n for n in clause.names if n.end <= start and n.sort in ("group", "body")]
    return (before[-1],) if before else ()


def _find_referred(clause: Clause, number: int) -> tuple[Name, ...]:
    """Return who a pronoun is: "who" right behind a name, or "he" who is named before."""
    is_he = clause.words[number].folded in _PERSONAL
    return _find_person(clause, number) if is_he else _find_apposed(clause, number)


def _find_person(clause: Clause, number: int) -> tuple[Name, ...]:
    """Return who "he" is: the only one before that word who is named there for himself."""
    start = clause.words[number].start
    before = [n for n in clause.names if n.end <= start and n.sort == "person"]
    alone = [n for n in before if clause.stands_alone(n) and not clause.is_led(n)]
    return (alone[-1],) if len({name.keys for name in alone}) == 1 else ()


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
    before = [name for name in clause.names if name.end <= start]
    for name in reversed(before):
        last = clause.last_of(name)
        if (last + 1 == number or clause.is_parted(last)) and not clause.is_led(name):
            return clause.list_with(name)
    return ()
