"""Compare what goes with what: a number with its place, a deed with the one who does it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Part, doubt
from isiscli.factcheck.compare.naming.countries import is_nation
from isiscli.factcheck.compare.naming.exchangeable import are_within
from isiscli.factcheck.compare.numbers.countables import is_equal
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word

_IN = re.compile(r"\s(?:[a-z]+\s){0,2}(?:in|from|across|of|to)\s(?:the\s)?")
"""What stands between a number and the place where it was counted."""

_OF_NATION = re.compile(r"(?:(?:\s[a-z]+){0,3}\s(?:are|were)(?:\s(?:all|mostly|mainly))?)?\s")
"""What stands between a number and the nation of those counted: "another 2,000 are Syrians"."""

_ELSEWHERE = re.compile(r"\s(?:and|or)\s(?:other|others|elsewhere|beyond|around|its|the)\b")
"""What follows a place that is only one of those where something was counted."""

_AGENT = re.compile(
    r"\b(?:is|are|was|were|been|being)\s(?:\w+ly\s)?(?:\w+(?:ed|en|wn|pt|ught|un)|"
    r"put|set|led|made|held|built|sent|shot|hit|struck|found|done|paid|won|told|said)\s"
    r"(?:(?:out|off|up|down|over|away|on|forward|together)\s)?by\s(?P<agent>[^,;:.()]+)"
)
_NOT_OWN = ("missing", "near")
_ENDS = frozenset("in on at for from to with that which who after before during and or as".split())


class _Counted(NamedTuple):
    """A number with the place that it was counted in, and whether it was elsewhere as well."""

    amount: Amount
    place: Name
    is_elsewhere: bool


@once
def _list_counted(text: Reading) -> list[_Counted]:
    """Return each number with the place that it was counted in, where that follows it."""
    places = [name for name in text.names if name.sort == "place"]
    return [
        _Counted(amount, name, _ELSEWHERE.match(text.text, name.end) is not None)
        for amount in text.amounts
        for name in places
        if _IN.fullmatch(text.text, amount.end, name.start)
        or (_OF_NATION.fullmatch(text.text, amount.end, name.start) and is_nation(name))
    ]


def compare_counted(reading: Reading, fact: Fact) -> Iterator[Part]:
    """Yield each place of a number that the fact has with another place, or with others too."""
    ours = _list_counted(reading)
    theirs = [pair for text in fact.readings for pair in _list_counted(text)] if ours else []
    for amount, place, is_elsewhere in ours:
        others = [one for one in theirs if is_equal(amount, one.amount)]
        is_same = any(
            are_within(one.place.keys, place.keys)
            and (is_elsewhere or not one.is_elsewhere or one.place.keys.isdisjoint(place.keys))
            for one in others
        )
        if others and not is_same:
            yield doubt(place, others[0].place.text)


@once
def _list_agents(reading: Reading) -> list[Word]:
    """Return the words for those by whom something is done."""
    agents = []
    for found in _AGENT.finditer(reading.text):
        start, end = found.span("agent")
        for word in reading.words:
            if start <= word.start < end:
                if word.folded in _ENDS:
                    break
                agents.append(word)
    return agents


def compare_agents(reading: Reading, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield each word for the one by whom something is done that is missing of `parts`."""
    for word in _list_agents(reading):
        if any((p.start, p.sort) == (word.start, "word") and p.state in _NOT_OWN for p in parts):
            yield doubt(word)
