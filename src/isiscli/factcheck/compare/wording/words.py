"""Compare the words of an assertion with those of a fact."""

from collections.abc import Iterator, Mapping, Sequence

from isiscli.factcheck.compare.basis.comparison import LACKED, Part
from isiscli.factcheck.compare.basis.labels import find_other_role, find_side
from isiscli.factcheck.compare.basis.terms import LOOSE, QUANTITY_SIDES, Term
from isiscli.factcheck.compare.denying.affirmed import is_lost
from isiscli.factcheck.compare.denying.denials import find_denial
from isiscli.factcheck.compare.denying.denied import WEIGHT
from isiscli.factcheck.compare.denying.unmet import find_unmet
from isiscli.factcheck.compare.doing.liberated import is_freed
from isiscli.factcheck.compare.doing.losses import KILLED, is_killed, loses_people
from isiscli.factcheck.compare.doing.whose import (
    is_later,
    is_no_doing,
    is_of_others,
    is_of_part,
    leaves_without,
)
from isiscli.factcheck.compare.scope.entire import WEIGHT as WHOLE
from isiscli.factcheck.compare.scope.entire import find_fewer
from isiscli.factcheck.compare.wording.affixes import compare_affix
from isiscli.factcheck.compare.wording.contraries import name_contrary
from isiscli.factcheck.compare.wording.published import is_published
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import frequent, measures
from isiscli.factcheck.lexicon.forms import plain_forms
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.thesaurus import Label

_ALL_OVER = frozenset(("over", "part", "side", "corner", "kind", "sort", "along"))
"""Stems of words beside an "all" that is of places or sorts: "from all parts of Africa"."""

_CLAIMING = frozenset(("include", "includes", "included"))
"""Light words that are all that is claimed, unlike "including", which only adds to a claim."""


def _compare_side(term: Term, side: bool, theirs: str) -> Part:
    """Return how a word compares with the same or the other side of a pair of opposites."""
    word = term.word
    if side:
        return term.parts["agrees"]
    if not theirs or word.folded == "for" or not LOOSE.isdisjoint(plain_forms(word.folded)):
        return term.parts["missing"]
    is_light = theirs.casefold() in frequent().light and theirs.casefold() not in _CLAIMING
    if is_light or word.folded in measures().counted:
        return term.parts["missing"]
    return term.parts["missing"]._replace(sort="contrary", state="differs", sourced=theirs)


def compare_term(term: Term, fact: Fact, had: frozenset[str | Label] = frozenset()) -> Part:
    """Return how a word compares, with what the fact has in its place.

    That is no word whose root or meaning is in `had`, as the assertion has it as well.
    """
    word, labels = term.word, term.labels
    if word.folded in QUANTITY_SIDES:
        return _compare_quantifier(term, fact)
    is_turned = bool(term.phrased) and find_side(term.phrased, term.is_denied, fact) is False
    is_had = word.stem in fact.stems or not (is_turned or fact.told.isdisjoint(term.means))
    if is_had or is_freed(labels, fact):
        return term.parts["agrees"]
    if affixed := compare_affix(term, fact):
        return affixed
    has_side = not fact.told.isdisjoint(term.sides)
    side = find_side(labels, term.is_denied, fact) if has_side else None
    if side is not None:
        others = had - term.means if is_turned else had  # "wishes" is no "request" if "against" it
        return _compare_side(term, side, name_contrary(labels, fact, term.company, others))
    if word.stem in fact.hints:
        return term.parts["hinted"]
    other = find_other_role(term.roles, fact) if term.roles else None
    missing = term.parts["missing"]
    return missing._replace(sort="role", state="differs", sourced=other) if other else missing


def _compare_quantifier(term: Term, fact: Fact) -> Part:
    """Return how few or most of something compares with the fact's few or most."""
    word = term.word
    is_entire = word.folded == "all" and term.company.isdisjoint(_ALL_OVER)
    if is_entire and (fewer := find_fewer(fact)):
        missing = term.parts["missing"]._replace(weight=WHOLE)
        return missing._replace(sort="contrary", state="differs", sourced=fewer)
    theirs = [w.folded for r in fact.readings for w in r.words if w.folded in QUANTITY_SIDES]
    if not theirs:
        return term.parts["agrees" if word.folded in ("all", "many") else "hinted"]
    if any(QUANTITY_SIDES[other] == QUANTITY_SIDES[word.folded] for other in theirs):
        return term.parts["agrees"]
    missing = term.parts["missing"]
    return missing._replace(sort="contrary", state="differs", sourced=theirs[0])


def _is_of_others(reading: Reading, term: Term, fact: Fact) -> bool:
    """Tell whether a fact has the contrary of a word of others, or of something else."""
    facing = {(sort, pair, 1 - side) for sort, pair, side in term.labels if sort == "side"}
    number = term.number
    if loses_people(reading, number) or leaves_without(reading, number):
        return True
    if is_lost(reading, number) or is_published(reading, number):
        return True
    if is_of_part(reading, number) or is_later(reading, number, fact):
        return True
    if is_no_doing(reading, number, fact, frozenset(facing)):
        return True
    return is_of_others(reading, number, fact, (), frozenset(facing))


def compare_words(
    reading: Reading, terms: Sequence[Term], fact: Fact, had: Mapping[bool, frozenset[str | Label]]
) -> Iterator[Part]:
    """Yield each word of an assertion that carries meaning, then what one side denies.

    `had` is what its words have, as Assertion tells.
    """
    is_contrary = False
    is_reserved = bool(reading.reservations) and not reading.reservations <= {
        word for r in fact.readings for word in r.reservations
    }
    for term in terms:
        part = compare_term(term, fact, had[term.is_aside])
        is_most = term.word.folded in QUANTITY_SIDES and bool(reading.denials)
        if part.sort == "contrary" and (is_reserved or is_most):  # "most do not" is "few do"
            part = term.parts["missing"]
        elif part.sort == "contrary" and _is_of_others(reading, term, fact):
            part = term.parts["missing"]._replace(is_turning=True)
        if part.state in LACKED and is_killed(reading, term.number, fact):
            part = term.parts["agrees"]._replace(sourced=KILLED)
        is_contrary |= part.sort == "contrary"
        yield part
    denial = None if is_reserved else find_denial(reading, fact)
    if denial and not (is_contrary and not reading.denials):
        yield denial
    elif unmet := find_unmet(reading, fact):
        word = reading.words[unmet.first]
        yield Part(word.start, word.end, "negation", word.text, "missing", WEIGHT)
