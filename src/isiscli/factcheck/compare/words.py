"""Compare the words of an assertion with those of a fact."""

from collections.abc import Iterator

from isiscli.factcheck.compare.assertion import Weigh
from isiscli.factcheck.compare.comparison import Part, State
from isiscli.factcheck.compare.denials import find_denial
from isiscli.factcheck.compare.labels import find_other_role, find_side, name_contrary, share_label
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import frequent, measures
from isiscli.factcheck.lexicon.forms import plain_forms
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word

_TELLING = 2.4
"""The least weight of a word that has a contrary."""

_NEGATION, _QUANTIFIER = 3.0, 1.0
"""What a negation that the fact does not have weighs, and a word for few or most."""

_LOOSE = frozenset("come coming win won draw drew drawn back alone member branch".split())
"""Words with a contrary that stand in other senses more often, as do those frequent in English."""

_CLAIMING = frozenset(("include", "includes", "included"))
"""Light words that are all that is claimed, unlike "including", which only adds to a claim."""

_QUANTITY_SIDES = {"few": 0, "most": 1, "many": 1, "majority": 1, "all": 1}


def _compare_side(side: bool, word: Word, theirs: str) -> tuple[str, State, str]:
    """Return how a word compares with the same or the other side of a pair of opposites."""
    if side:
        return "word", "agrees", ""
    is_light = theirs.casefold() in frequent().light and theirs.casefold() not in _CLAIMING
    if is_light or word.folded in measures().counted:
        return "word", "missing", ""
    return "contrary", "differs", theirs


def _compare_word(reading: Reading, number: int, fact: Fact) -> tuple[str, State, str]:
    """Return the sort and the state of a word, and what the fact has in its place."""
    word = reading.words[number]
    labels = reading.labels.get(number, frozenset())
    if word.folded in _QUANTITY_SIDES:
        return _compare_quantifier(word, fact)
    if word.stem in fact.stems or share_label(labels, fact):
        return "word", "agrees", ""
    side = find_side(labels, number in reading.negated, fact)
    if side is not None:
        return _compare_side(side, word, name_contrary(labels, fact))
    if word.stem in fact.hints:
        return "word", "hinted", ""
    other = find_other_role(labels, fact)
    return ("role", "differs", other) if other else ("word", "missing", "")


def _compare_quantifier(word: Word, fact: Fact) -> tuple[str, State, str]:
    """Return how few or most of something compares with the fact's few or most."""
    theirs = [w.folded for r in fact.readings for w in r.words if w.folded in _QUANTITY_SIDES]
    if not theirs:
        return "word", "agrees" if word.folded in ("all", "many") else "hinted", ""
    if any(_QUANTITY_SIDES[other] == _QUANTITY_SIDES[word.folded] for other in theirs):
        return "word", "agrees", ""
    return "contrary", "differs", theirs[0]


def _has_contrary(reading: Reading, number: int) -> bool:
    return any(label[0] == "side" for label in reading.labels.get(number, ()))


def _is_turning(reading: Reading, number: int) -> bool:
    """Tell whether a word is one that makes another claim of an assertion, as its contrary does."""
    forms = plain_forms(reading.words[number].folded)
    is_loose = not (_LOOSE.isdisjoint(forms) and frequent().common.isdisjoint(forms))
    return _has_contrary(reading, number) and not is_loose


def _weigh_word(reading: Reading, number: int, weigh: Weigh) -> float:
    folded = reading.words[number].folded
    if folded in _QUANTITY_SIDES:
        return _QUANTIFIER
    return max(weigh(folded), _TELLING) if _has_contrary(reading, number) else weigh(folded)


def _denies_same(reading: Reading, text: Reading) -> bool:
    """Tell whether a text denies a word that an assertion denies, where it can be told which."""
    if not reading.negated:
        return bool(text.denials)
    stems = {text.words[number].stem for number in text.negated}
    labels = {label for number in text.negated for label in text.labels.get(number, ())}
    return any(
        reading.words[number].stem in stems or not labels.isdisjoint(reading.labels.get(number, ()))
        for number in reading.negated
    )


def compare_words(reading: Reading, fact: Fact, weigh: Weigh) -> Iterator[Part]:
    """Yield each word of an assertion that carries meaning, then what one side denies."""
    is_contrary = False
    is_reserved = bool(reading.reservations) and not reading.reservations <= {
        word for r in fact.readings for word in r.reservations
    }
    for number in reading.content:
        word = reading.words[number]
        sort, state, sourced = _compare_word(reading, number, fact)
        if is_reserved and sort == "contrary":
            sort, state, sourced = "word", "missing", ""
        weight = _weigh_word(reading, number, weigh)
        is_contrary |= sort == "contrary"
        part = Part(word.start, word.end, sort, word.text, state, weight, sourced)
        yield part._replace(is_turning=_is_turning(reading, number))
    denial = None if is_reserved else find_denial(reading, fact)
    if denial and not (is_contrary and not reading.denials):
        yield denial
    elif reading.denials and not any(_denies_same(reading, text) for text in fact.readings):
        word = reading.words[reading.denials[0].first]
        yield Part(word.start, word.end, "negation", word.text, "missing", _NEGATION)
