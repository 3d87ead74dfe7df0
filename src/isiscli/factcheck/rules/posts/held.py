"""Know what posts the record of a person gives them, and in what."""

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from isiscli.factcheck.compare.naming.counterparts import has_generic
from isiscli.factcheck.compare.naming.named import GENERIC
from isiscli.factcheck.compare.times.spans import overlaps
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.lexicon import places
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.posts.found_posts import list_titles
from isiscli.factcheck.rules.posts.ranks import list_callings
from isiscli.kinds import names_record

_PRESENT = frozenset(("role", "group", "organization", "nationality", "pledged"))
_PAST = frozenset(("formerly",))


class Held(NamedTuple):
    """The titles of a person, what they belong to, and the names of these.

    `roles` are the titles of each claim with the keys of what they are held in. `written` has the
    name of a "group", a "place", a "nation" and an "organization". `text` is all claims say.
    """

    titles: Set[str]
    callings: Set[str]
    keys: Set[str]
    written: dict[str, str]
    roles: Sequence[tuple[Set[str], Set[str]]]
    text: str

    def choose(self, titles: Set[str]) -> str | None:
        """Return one of some titles, which the record has in so many words where it can be."""
        title = min(titles, key=lambda title: (title not in self.text, title), default=None)
        return title and _AGENCY.sub(lambda found: found[0].upper(), title)

    def has(self, name: Name) -> bool:
        """Tell whether a name is one of those that a person belongs to, or takes one of them in."""
        return is_held(name, self.keys)

    def titles_at(self, bodies: Sequence[Name]) -> Set[str]:
        """Return the titles that a person has in these bodies."""
        found = [
            titles for titles, keys in self.roles if all(is_held(body, keys) for body in bodies)
        ]
        return frozenset().union(*found)


def is_held(name: Name, keys: Set[str]) -> bool:
    """Tell whether a name means one of the keys, or takes in what one of them means.

    Who was in Rome is not Italian.
    """
    if name.keys & keys:
        return True
    if GENERIC in name.keys and has_generic(keys):
        return True
    inner = [key.removeprefix("place/") for key in keys if key.startswith("place/")]
    if any(places().lies_in(place, own) for own in name.places for place in inner):
        return not name.is_adjective
    return any(name.text.casefold() in key for key in keys if key.startswith("text/"))


def _find_sort(name: Name, claim: str) -> str:
    if claim == "nationality":
        return "nation"
    return name.sort if name.sort == "place" else "group"


def _is_unknown(name: Name) -> bool:
    """Tell whether a name is no more than words with capitals: a "Program" at Chatham House."""
    return name.sort == "name"


def _list_callings(reading: Reading) -> set[str]:
    return list_callings([word.folded for word in reading.words])


def _list_keys(reading: Reading) -> set[str]:
    keys = {key for name in reading.names for key in name.keys}
    return keys | {f"text/{reading.text.casefold()}"}


_AGENCY = re.compile(r"\b(?:fbi|cia)\b")

_LATER = re.compile(
    r"\b(?:later (?:became|served|worked|led|ran|joined)|went on to|subsequently|has since|"
    r"since then|(?:is|was) (?:later|subsequently|since)|before becoming)\b",
    re.IGNORECASE,
)
"""Words for what somebody was at some other time than that of a record."""


_NOW = re.compile(r"\b(?:now|today|currently|these days|at present|nowadays)\b", re.IGNORECASE)
"""Words for what somebody may be since the sources were written."""

_BEFORE_POST = 12
"""Characters before a post in which such words stand, at most."""


def is_of_now(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a post with the body it is in, from `start` to `end`, is said to be of now."""
    return _NOW.search(reading.text, max(0, start - _BEFORE_POST), end) is not None


def is_of_other_time(reading: Reading, fact: Fact) -> bool:
    """Tell whether an assertion is of other years than those that a record is of, or of later."""
    if _LATER.search(reading.text):
        return True
    dated = [moment for moment in reading.moments if moment.has_year]
    return bool(dated) and not any(overlaps(m, span) for m in dated for span in fact.spans)


def list_held(fact: Fact, base: FactBase, *, is_past: bool = False) -> Held:
    """Return what a record gives a person, or gave them before."""
    titles, callings, keys = set[str](), set[str](), set[str]()
    written: dict[str, str] = {}
    roles: list[tuple[Set[str], Set[str]]] = []
    told: list[str] = []
    for claim in getattr(fact.record, "claims", ()):
        if claim.property not in (_PAST if is_past else _PRESENT | _PAST):
            continue
        if names_record(claim.value):
            keys.add(claim.value)
            found = base.find_by_id(claim.value)
            if found:
                written.setdefault("group", found.record.name)
            continue
        reading = base.reader.read(claim.value)
        told.append(claim.value.casefold())
        titles |= list_titles(reading)
        callings |= _list_callings(reading)
        named = [name for name in reading.names if name.sort != "person"]
        for name in sorted(named, key=_is_unknown):
            written.setdefault(_find_sort(name, claim.property), name.text)
            if claim.property == "organization":
                written.setdefault("organization", name.text)
        keys |= _list_keys(reading)
        if claim.property in ("role", "formerly"):
            roles.append((list_titles(reading), _list_keys(reading)))
    if not is_past:
        statement = base.reader.read(fact.record.statement)
        titles |= list_titles(statement)
        callings |= _list_callings(statement)
    return Held(titles, callings, keys, written, roles, "\n".join(told))
