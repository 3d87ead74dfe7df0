"""Compare the words of an assertion with those of a fact."""

from collections.abc import Iterator, Sequence

from isiscli.factcheck.compare.affixes import compare_affix
from isiscli.factcheck.compare.comparison import Part, State
from isiscli.factcheck.compare.denials import find_denial
from isiscli.factcheck.compare.labels import find_other_role, find_side, name_contrary, share_label
from isiscli.factcheck.compare.terms import LOOSE, QUANTITY_SIDES, Term
from isiscli.factcheck.compare.unmet import find_unmet
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import frequent, measures
from isiscli.factcheck.lexicon.forms import plain_forms
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.words import Word

_NEGATION = 3.0
"""What a negation that the fact does not have weighs."""

_CLAIMING = frozenset(("include", "includes", "included"))
"""Light words that are all that is claimed, unlike "including", which only adds to a claim."""


def _compare_side(side: bool, word: Word, theirs: str) -> tuple[str, State, str]:
    """Return how a word compares with the same or the other side of a pair of opposites."""
    if side:
        return "word", "agrees", ""
    if not theirs or not LOOSE.isdisjoint(plain_forms(word.folded)):
        return "word", "missing", ""
    is_light = theirs.casefold() in frequent().light and theirs.casefold() not in _CLAIMING
    if is_light or word.folded in measures().counted:
        return "word", "missing", ""
    return "contrary", "differs", theirs


def compare_term(
    term: Term, fact: Fact, had: frozenset[str] = frozenset()
) -> tuple[str, State, str]:
    """Return the sort and the state of a word, and what the fact has in its place.

    That is no word whose root is in `had`, as the assertion has it as well.
    """
    word, labels = term.word, term.labels
    if word.folded in QUANTITY_SIDES:
        return _compare_quantifier(word, fact)
    is_turned = bool(term.phrased) and find_side(term.phrased, term.is_denied, fact) is False
    if word.stem in fact.stems or (labels and not is_turned and share_label(labels, fact)):
        return "word", "agrees", ""
    if affixed := compare_affix(term, fact):
        return ("contrary" if affixed[1] else "word"), *affixed
    has_side = not fact.told.isdisjoint(term.sides)
    side = find_side(labels, term.is_denied, fact) if has_side else None
    if side is not None:
        return _compare_side(side, word, name_contrary(labels, fact, term.company, had))
    if word.stem in fact.hints:
        return "word", "hinted", ""
    other = find_other_role(labels, fact) if labels else None
    return ("role", "differs", other) if other else ("word", "missing", "")


def _compare_quantifier(word: Word, fact: Fact) -> tuple[str, State, str]:
    """Return how few or most of something compares with the fact's few or most."""
    theirs = [w.folded for r in fact.readings for w in r.words if w.folded in QUANTITY_SIDES]
    if not theirs:
        return "word", "agrees" if word.folded in ("all", "many") else "hinted", ""
    if any(QUANTITY_SIDES[other] == QUANTITY_SIDES[word.folded] for other in theirs):
        return "word", "agrees", ""
    return "contrary", "differs", theirs[0]


def compare_words(
    reading: Reading, terms: Sequence[Term], fact: Fact, had: frozenset[str]
) -> Iterator[Part]:
    """Yield each word of an assertion that carries meaning, then what one side denies.

    `had` are the roots of its words and of what it refers back to.
    """
    is_contrary = False
    is_reserved = bool(reading.reservations) and not reading.reservations <= {
        word for r in fact.readings for word in r.reservations
    }
    for term in terms:
        word = term.word
        sort, state, sourced = compare_term(term, fact, had)
        if is_reserved and sort == "contrary":
            sort, state, sourced = "word", "missing", ""
        is_contrary |= sort == "contrary"
        yield Part(
            word.start,
            word.end,
            sort,
            word.text,
            state,
            term.weight,
            sourced,
            is_turning=term.is_turning,
        )
    denial = None if is_reserved else find_denial(reading, fact)
    if denial and not (is_contrary and not reading.denials):
        yield denial
    elif unmet := find_unmet(reading, fact):
        word = reading.words[unmet.first]
        yield Part(word.start, word.end, "negation", word.text, "missing", _NEGATION)
