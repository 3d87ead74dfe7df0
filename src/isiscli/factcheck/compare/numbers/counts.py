"""Compare what a number is of: what those counted did, and what a sum is."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.basis.meant import read_meaning
from isiscli.factcheck.compare.numbers.countables import is_equal
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import grammar
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label
from isiscli.factcheck.parts.word_order import read_clause

_REACH = 6
"""Words between a number and what those counted did, at most."""

_ENDS = frozenset("and or but who which that when while after before".split())
_OF = re.compile(r"\s(?:(?:for|in)\s[\w-]+\s)?(?:of|was|is|at)\s(?:the\s|a\s)?")
"""What stands between a word for a sum and the sum: "a goal of"."""


_GOALS = frozenset(("goal", "target"))
"""Stems of words for a sum that was to be reached, which no other sum is."""


class _Told(NamedTuple):
    """A number, the meanings of the words that tell what it is of, and of all that follow it."""

    amount: Amount
    means: frozenset[str | Label]
    company: frozenset[str | Label] = frozenset()


@once
def _list_deeds(text: Reading) -> list[_Told]:
    """Return each count with what those counted did, or had done to them, next behind it."""
    clause, found = read_clause(text), list[_Told]()
    for amount in text.amounts:
        if amount.unit != "count":
            continue
        means, company = frozenset[str | Label](), frozenset[str | Label]()
        behind = [n for n, word in enumerate(text.words) if word.start >= amount.end][:_REACH]
        for n in behind:
            folded = text.words[n].folded
            if folded in _ENDS or clause.is_parted(n - 1):
                break
            if n in text.content and (folded in grammar().staying or clause.is_verb(n)):
                means |= read_meaning(text, n, "same")
            company |= read_meaning(text, n, "same")
        if means:
            found.append(_Told(amount, means, company))
    return found


@once
def _list_sums(text: Reading) -> list[_Told]:
    """Return each sum with the word next to it that says what it is: "its $670 million goal"."""
    found = []
    for amount in text.amounts:
        for n in text.content if amount.unit not in ("count", "time") else ():
            word = text.words[n]
            is_behind = word.start == amount.end + 1 and text.text[amount.end] in " -"
            if is_behind or _OF.fullmatch(text.text, word.end, amount.opening):
                found.append(_Told(amount, read_meaning(text, n, "same")))
    return found


def _is_of_goal(fact: Fact) -> bool:
    """Tell whether a record is by its name of a sum that was to be reached."""
    return fact.title is not None and any(word.stem in _GOALS for word in fact.title.words)


def compare_counts(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each number of those who did another thing in the fact, and each that is another sum.

    Who were killed are not the same "tens of thousands" as those wounded.
    """
    deeds = _list_deeds(reading)
    told = [one for text in fact.readings for one in _list_deeds(text)] if deeds else []
    for ours in deeds:
        same = [one.company for one in told if is_equal(ours.amount, one.amount)]
        if same and all(map(ours.means.isdisjoint, same)):
            yield doubt(ours.amount)
    sums = _list_sums(reading)
    told = [one for text in fact.readings for one in _list_sums(text)] if sums else []
    for ours in sums:
        same_sum = [one.amount for one in told if not ours.means.isdisjoint(one.means)]
        is_goal = not (same_sum or ours.means.isdisjoint(_GOALS) or _is_of_goal(fact))
        if is_goal or (same_sum and not any(is_equal(ours.amount, a) for a in same_sum)):
            yield doubt(ours.amount)
