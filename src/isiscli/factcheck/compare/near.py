"""Find parts of an assertion in other facts of the same paragraph."""

from isiscli.factcheck.compare.amounts import is_equal
from isiscli.factcheck.compare.comparison import Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.scenes import Scene
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading

_GATHERINGS = frozenset(
    "ministerial meeting communiqué talks gathering conference summit briefing".split()
)


def _sets_scene(name: Name, reading: Reading) -> bool:
    """Tell whether a place is only where something was said."""
    if reading.is_voiced(name.start, name.end):
        return True
    after = [word.text.casefold() for word in reading.words if word.start >= name.end]
    return bool(after) and after[0] in _GATHERINGS


def find_near(part: Part, reading: Reading, fact: Fact, scene: Scene) -> Part:
    """Return a part that the fact lacks as near, where another fact of its paragraph has it."""
    if part.state not in ("missing", "hinted", "differs"):
        return part
    is_near = False
    if part.sort == "word":
        number = next(n for n in reading.content if reading.words[n].start == part.start)
        labels = reading.labels.get(number, frozenset())
        is_near = reading.words[number].stem in scene.stems or any(
            label in scene.labels for label in labels if label[0] == "same"
        )
    elif part.sort == "name":
        name = next(n for n in reading.names if n.start == part.start)
        staged = bool(name.keys & fact.stage)
        if part.state == "differs" and not staged and (part.is_parallel or name.sort == "person"):
            return part
        is_near = name.sort == "place" and bool(
            name.keys & scene.keys or name.keys & scene.regions or name.keys & fact.stage
        )
    elif part.sort == "amount" and part.state == "missing":
        ours = next(a for a in reading.amounts if a.start == part.start)
        is_near = any(
            is_equal(ours, theirs)
            and (not ours.nouns or not set(ours.nouns).isdisjoint(theirs.nouns))
            for theirs in scene.amounts
        )
    if not is_near:
        return part
    staged = part.sort == "name" and bool(name.keys & fact.stage) and _sets_scene(name, reading)
    return part._replace(state="near", sourced="", is_staged=staged)
