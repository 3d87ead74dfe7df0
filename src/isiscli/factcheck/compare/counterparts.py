"""Find the name of a fact that an assertion has another in the place of."""

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading

GENERIC = "affiliate/isis"


_ACTORS = frozenset(("group", "body", "place", "name"))


def _can_replace(ours: Name, theirs: Name) -> bool:
    """Tell whether two names are of one sort, so that one can stand for the other by mistake."""
    if ours.sort == theirs.sort:
        return True
    if "person" in (ours.sort, theirs.sort):
        return "name" in (ours.sort, theirs.sort)
    if {ours.sort, theirs.sort} == {"body", "group"}:
        return ours.keys.isdisjoint(_MEDIA)
    return ours.sort in _ACTORS and theirs.sort in _ACTORS


_MEDIA = frozenset(("body/twitter", "body/facebook", "body/youtube", "body/telegram"))


PARALLEL = 3
"""How alike two names must stand to be in each other's place: a word beside them, and a sort."""


def _context(reading: Reading, name: Name) -> tuple[str, str]:
    before = [word.folded for word in reading.words if word.end <= name.start]
    after = [word.stem for word in reading.words if word.start >= name.end]
    return (before[-1] if before else "", after[0] if after else "")


def find_counterpart(ours: Name, reading: Reading, fact: Fact) -> tuple[int, Name] | None:
    """Return the name of the fact in whose place the assertion has another, and how alike they stand."""
    mentioned = {key for name in reading.names for key in name.keys}
    own = _context(reading, ours)
    best: tuple[int, Name] | None = None
    for text in fact.readings:
        for theirs in text.names:
            if theirs.keys & mentioned or not _can_replace(ours, theirs):
                continue
            if theirs.keys & fact.voices:
                continue
            if any(GENERIC in n.keys for n in reading.names) and GENERIC in theirs.keys:
                continue
            before, after = _context(text, theirs)
            score = 2 * (before == own[0] != "") + 2 * (after == own[1] != "")
            if GENERIC in ours.keys and not score:
                continue
            score += (ours.sort == theirs.sort) + (ours.is_adjective == theirs.is_adjective)
            if best is None or score > best[0]:
                best = score, theirs
    return best


def find_owner(ours: Name, reading: Reading, fact: Fact) -> Name | None:
    """Return the name that the fact has before the same word, where it is another.

    "The Islamic State affiliate" is not "the al-Qaeda affiliate", whoever else is named.
    """
    after = [n for n in reading.content if reading.words[n].start >= ours.end]
    if not after or reading.words[after[0]].start - ours.end > 3:
        return None
    if reading.words[after[0]].folded.endswith("ed"):
        return None  # a verb, whose subject the name is
    head = reading.words[after[0]].stem
    found: Name | None = None
    for text in fact.readings:
        for number in text.content:
            if text.words[number].stem != head:
                continue
            owner = next(
                (n for n in text.names if 0 <= text.words[number].start - n.end <= 3), None
            )
            if owner is None or owner.keys & ours.keys or not _can_replace(ours, owner):
                return None
            if GENERIC in ours.keys and any(key.startswith(GENERIC) for key in owner.keys):
                return None
            found = found or owner
    return found
