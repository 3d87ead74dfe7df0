"""Find parts of an assertion in other facts of the same paragraph."""

from isiscli.factcheck.compare.assertion import Assertion
from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.compare.naming.countries import is_capital, is_town
from isiscli.factcheck.compare.numbers.allowances import is_other_side
from isiscli.factcheck.compare.numbers.countables import is_equal
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.scenes import Scene
from isiscli.factcheck.parts.amount import Amount
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.parts.voice import ends_in_saying

_GATHERINGS = frozenset(
    "ministerial meeting communique talks gathering conference summit briefing".split()
)

LACKING = ("missing", "hinted", "differs")
"""States of a part that the fact itself has not."""


@once
def _list_where_said(reading: Reading) -> frozenset[int]:
    """Return where the names start of where something was said: "he said in Rome"."""
    names = [name.start for name in reading.names if not name.is_adjective]
    return frozenset(start for start in names if ends_in_saying(reading.text[:start]))


@once
def _list_scenes(reading: Reading) -> frozenset[int]:
    """Return where the names start that only set a scene: of a meeting, or of what was said."""
    after = {
        name.start: next((w.folded for w in reading.words if w.start >= name.end), "")
        for name in reading.names
    }
    met = frozenset(start for start, word in after.items() if word in _GATHERINGS)
    return met | _list_where_said(reading)


@once
def _list_sorts(fact: Fact) -> frozenset[str]:
    return frozenset(name.sort for name in fact.names)


@once
def _sort_names(reading: Reading) -> list[tuple[str, frozenset[str]]]:
    """Return the sorts of the names that tell of whom an assertion is, with what they mean."""
    sorts: dict[str, frozenset[str]] = {}
    for name in reading.names:
        if name.sort in ("place", "person", "group") and not name.is_adjective:
            sorts[name.sort] = sorts.get(name.sort, frozenset()) | name.keys
    return list(sorts.items())


def _is_of_others(fact: Fact, reading: Reading) -> bool:
    """Tell whether a fact names others than an assertion, none of whose names of a sort it has."""
    return any(
        sort in _list_sorts(fact) and keys.isdisjoint(fact.keys) and keys.isdisjoint(fact.regions)
        for sort, keys in _sort_names(reading)
    )


def _find_same_amount(ours: Amount, fact: Fact) -> Amount | None:
    for theirs in fact.amounts:
        is_noun = not ours.nouns or not set(ours.nouns).isdisjoint(theirs.nouns)
        if is_noun and is_equal(ours, theirs) and not is_other_side(ours, theirs):
            return theirs
    return None


def _count_told(assertion: Assertion, fact: Fact) -> float:
    """Return what the words of an assertion weigh that a fact has."""
    return sum(t.weight for t in assertion.terms if not t.near.isdisjoint(fact.told))


def _lend_amount(part: Part, assertion: Assertion, scene: Scene) -> Part:
    """Return a quantity as the fact has it that has most of the assertion besides."""
    reading = assertion.reading
    ours = next(amount for amount in reading.amounts if amount.start == part.start)
    same = [(fact, theirs) for fact in scene.facts if (theirs := _find_same_amount(ours, fact))]
    same = [(fact, theirs) for fact, theirs in same if not _is_of_others(fact, reading)]
    if not same:
        return part
    lender, theirs = max(same, key=lambda found: _count_told(assertion, found[0]))
    return part._replace(state="near", sourced=theirs.text, lender=lender)


@once
def _list_towns(fact: Fact) -> list[Name]:
    return [name for name in fact.stated if is_town(name)]


def _is_city(name: Name) -> bool:
    return is_town(name) or is_capital(name)


def _has_city(fact: Fact, text: str) -> bool:
    """Tell whether a name that a fact has is that of a town, as where somebody met."""
    return any(name.text == text and _is_city(name) for name in fact.stated)


def _names_other_town(fact: Fact, name: Name) -> bool:
    """Tell whether the texts of a fact have towns, and not this one: Mosul is not Tal Afar."""
    towns = _list_towns(fact)
    return bool(towns) and all(town.keys.isdisjoint(name.keys) for town in towns)


def _is_near_name(part: Part, name: Name, is_scene: bool, fact: Fact, scene: Scene) -> bool:
    """Tell whether a place that the fact has not is one of its paragraph, or of its day.

    One that stands in the place of another is not, unless something was only said there.
    """
    is_rival = part.state == "differs" and part.is_parallel and not is_scene
    is_rival |= not is_scene and is_town(name) and _names_other_town(fact, name)
    if name.sort != "place" or part.is_focus or is_rival:
        return False
    return not name.keys.isdisjoint(fact.stage) or scene.has_name(name.keys)


def find_near(part: Part, assertion: Assertion, fact: Fact, scene: Scene) -> Part:
    """Return a part that the fact lacks as near, where another fact of its paragraph has it."""
    if part.sort == "word":
        term = assertion.terms_at[part.start]
        return term.parts["near"] if scene.has_told(term.near, term.is_denied) else part
    if part.sort == "amount" and part.state == "missing":
        return _lend_amount(part, assertion, scene)
    if part.sort != "name":
        return part
    reading = assertion.reading
    name = next(n for n in reading.names if n.start == part.start)
    is_scene = name.start in _list_scenes(reading)
    is_staged = is_scene and not name.keys.isdisjoint(fact.stage)
    is_elsewhere = is_scene and bool(fact.stage) and not is_staged  # "the Uzbekistan meeting"
    if not is_elsewhere and _is_near_name(part, name, is_staged, fact, scene):
        lender = next((f for f in scene.facts if not name.keys.isdisjoint(f.keys)), None)
        return part._replace(state="near", sourced="", is_staged=is_staged, lender=lender)
    is_unlike = is_scene and _is_city(name) and not _has_city(fact, part.sourced)
    if is_unlike or name.start in _list_where_said(reading):
        return part._replace(state="missing", sourced="")
    return part
