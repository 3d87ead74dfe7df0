"""Compare the words of an assertion with those of a fact."""

from collections.abc import Callable, Iterator

from isiscli.factcheck.compare.comparison import Part, State
from isiscli.factcheck.compare.denials import find_denial
from isiscli.factcheck.compare.labels import find_other_role, find_side, name_contrary, share_label
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import frequent, measures
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word


def _compare_word(reading: Reading, number: int, fact: Fact) -> tuple[str, State, str]:
    """Return the sort and the state of a word, and what the fact has in its place."""
    word = reading.words[number]
    labels = reading.labels.get(number, frozenset())
    denied = number in reading.negated
    if word.folded in _QUANTITY_SIDES:
        return _compare_quantifier(word, fact)
    if word.stem in fact.stems or share_label(labels, fact):
        return "word", "agrees", ""
    side = find_side(labels, denied, fact)
    if side is not None:
        if side:
            return "word", "agrees", ""
        theirs = name_contrary(labels, fact)
        if theirs.casefold() not in frequent().light and word.folded not in measures().counted:
            return "contrary", "differs", theirs
        return "word", "missing", ""
    if word.stem in fact.hints:
        return "word", "hinted", ""
    other = find_other_role(labels, fact)
    return ("role", "differs", other) if other else ("word", "missing", "")


_QUANTITY_SIDES = {"few": 0, "most": 1, "many": 1, "majority": 1, "all": 1}


def _compare_quantifier(word: Word, fact: Fact) -> tuple[str, State, str]:
    """Return how few or most of something compares with the fact's few or most."""
    theirs = [w.folded for r in fact.readings for w in r.words if w.folded in _QUANTITY_SIDES]
    if not theirs:
        return "word", "agrees" if word.folded in ("all", "many") else "hinted", ""
    if any(_QUANTITY_SIDES[other] == _QUANTITY_SIDES[word.folded] for other in theirs):
        return "word", "agrees", ""
    return "contrary", "differs", theirs[0]


def compare_words(reading: Reading, fact: Fact, weigh: Callable[[str], float]) -> Iterator[Part]:
    denied_agrees = False
    for number in reading.content:
        word = reading.words[number]
        sort, state, sourced = _compare_word(reading, number, fact)
        denied_agrees |= number in reading.negated and state == "agrees"
        weight = weigh(word.folded)
        if word.folded in _QUANTITY_SIDES:
            weight = 1.0
        elif any(label[0] == "side" for label in reading.labels.get(number, ())):
            weight = max(weight, _TELLING)
        yield Part(word.start, word.end, sort, word.text, state, weight, sourced)
    denial = find_denial(reading, fact)
    if denial:
        yield denial
    elif reading.denials and not any(r.denials for r in fact.readings):
        first = reading.denials[0].first
        word = reading.words[first]
        yield Part(word.start, word.end, "negation", word.text, "missing", 3.0)


_TELLING = 2.4
"""The least weight of a word that has a contrary."""
