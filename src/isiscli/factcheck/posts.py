"""Judge who is said to hold which post, by what the records of people say."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.facts import Fact, FactBase
from isiscli.factcheck.lexicon import places, roles
from isiscli.factcheck.names import Name
from isiscli.factcheck.reading import Reading
from isiscli.pack.lint import names_record

_LEADING = frozenset("direct run lead head chair command".split())
_LINKS = frozenset("of at in for with from".split())
_POSTS = frozenset(("role", "group", "organization", "nationality", "formerly", "pledged"))
_NO_POSTS = frozenset(
    ("fighter", "foreign fighter", "returnee", "soldier", "foot soldier", "veteran jihadist",
     "suicide bomber", "official", "observer", "representative", "senior leader")
)
"""Roles that say what somebody is rather than what post they hold."""

_REACH = 60
"""Characters between a person and a post at most."""

_CHAIN = 14
"""Words after a post that can name where it is held."""

_STOPS = re.compile(r"[.;:!?()“”\"—–]|,(?!\s*(?:and|or)\b)")
_VERBS = frozenset(
    "is was were are has had have said says say told announced pledged swore joined killed died "
    "wrote called spoke threatened warned who which that and when while but after before".split()
)


class Post(NamedTuple):
    """A post in an assertion: the person, the words for it, and what it is held in.

    `is_verb` where the person is said to lead rather than to be a leader.
    """

    person: Name
    start: int
    end: int
    titles: frozenset[str]
    bodies: Sequence[Name]
    is_verb: bool


class PostFault(NamedTuple):
    """What is wrong with a post: its span, what the records have, and the fact."""

    start: int
    end: int
    said: str
    sourced: str
    fact: Fact


class PostCheck(NamedTuple):
    """The faults of the posts of an assertion, and the facts that confirm the others."""

    faults: Sequence[PostFault]
    confirmed: Sequence[tuple[Post, Fact]]


def _find_titles(reading: Reading) -> Iterator[tuple[int, int, frozenset[str], bool]]:
    """Yield the first word, the word after the last, and the roles of each post in a text."""
    at = 0
    words = reading.words
    while at < len(words):
        meant = _roles_at(reading, at)
        if not meant:
            if words[at].stem in _LEADING and words[at].folded not in _LEADING - {"head"} | {"leading"}:
                yield at, at + 1, frozenset(), True
            at += 1
            continue
        stop = at + 1
        while stop < len(words) and (shared := meant & _roles_at(reading, stop)):
            meant, stop = shared, stop + 1
        yield at, stop, meant, False
        at = stop


def _roles_at(reading: Reading, number: int) -> frozenset[str]:
    return frozenset(
        str(name)
        for sort, name, _ in reading.labels.get(number, ())
        if sort == "role" and name not in _NO_POSTS
    )


def _list_bodies(reading: Reading, first: int, stop: int, is_verb: bool) -> list[Name]:
    """Return the names of what a post is held in: before it as an owner, after it with a link."""
    words, found = reading.words, []
    start = words[first].start
    if not is_verb:
        for name in reading.names:
            gap = reading.text[name.end : start]
            if name.sort != "person" and re.fullmatch(r"(?:[’']s?)?\s+(?:\w+\s+)?", gap):
                if name.is_adjective or gap[:1] in "’'" or len(gap.split()) == 0:
                    found.append(name)
    linked = is_verb
    for number in range(stop, min(stop + _CHAIN, len(words))):
        gap = reading.text[words[number - 1].end : words[number].start]
        if _STOPS.search(gap) or words[number].folded in _VERBS:
            break
        linked = linked or words[number].folded in _LINKS
        if number == stop and not linked:
            break
        name = next((n for n in reading.names if n.start == words[number].start), None)
        if name and linked and name.sort != "person":
            found.append(name)
    return found


_ASIDE = re.compile(r",\s*(?:who|whom|whose|which)\b[^,]*,")


def _find_person(reading: Reading, start: int, end: int) -> Name | None:
    """Return the person nearest to a post, in the same clause."""
    near: list[tuple[int, Name]] = []
    for name in reading.names:
        if name.sort != "person":
            continue
        gap = reading.text[name.end : start] if name.end <= start else reading.text[end : name.start]
        gap = _ASIDE.sub("", gap)
        if len(gap) <= _REACH and not re.search(r"[.;:!?“”\"]|\b(?:and|against|with|by|to|on|of whom)\b", gap if name.end <= start else gap.split(",")[-1]):
            near.append((len(gap), name))
    return min(near)[1] if near else None


def _find_affiliations(reading: Reading) -> Iterator[Post]:
    """Yield who is said to be of what: "Shadi Hamid of Brookings", "Georgetown's Bruce Hoffman"."""
    for person in reading.names:
        if person.sort != "person":
            continue
        for body in reading.names:
            if body.sort != "body":
                continue
            after = reading.text[person.end : body.start]
            before = reading.text[body.end : person.start]
            if _OF.fullmatch(after) or before in ("’s ", "'s "):
                yield Post(person, body.start, body.end, frozenset(), [body], is_verb=True)


_OF = re.compile(r",? (?:of|from|at|with) (?:the )?")


def find_posts(reading: Reading) -> list[Post]:
    """Return the posts that an assertion gives people."""
    posts = list(_find_affiliations(reading))
    for first, stop, titles, is_verb in _find_titles(reading):
        start, end = reading.words[first].start, reading.words[stop - 1].end
        person = _find_person(reading, start, end)
        bodies = _list_bodies(reading, first, stop, is_verb)
        if person and (bodies or titles):
            posts.append(Post(person, start, end, titles, bodies, is_verb))
    return posts


def _list_held(fact: Fact, base: FactBase) -> tuple[set[str], set[str], dict[str, str]]:
    """Return the titles of a person, the keys of what they belong to, and the names of these."""
    titles: set[str] = set()
    keys: set[str] = set()
    written: dict[str, str] = {}
    for claim in getattr(fact.record, "claims", ()):
        if claim.property not in _POSTS:
            continue
        if names_record(claim.value):
            keys.add(claim.value)
            found = base.find_by_id(claim.value)
            if found:
                written.setdefault("group", found.record.name)
            continue
        reading = base.reader.read(claim.value)
        titles.update(title for n in range(len(reading.words)) for title in _roles_at(reading, n))
        for name in reading.names:
            keys |= name.keys
            written.setdefault(name.sort if name.sort == "place" else "group", name.text)
        keys.add(f"text/{claim.value.casefold()}")
    statement = base.reader.read(fact.record.statement)
    titles.update(title for n in range(len(statement.words)) for title in _roles_at(statement, n))
    return titles, keys, written


def _is_held(name: Name, keys: set[str]) -> bool:
    if name.keys & keys:
        return True
    if "affiliate/isis" in name.keys and any(key.startswith("affiliate/isis") for key in keys):
        return True
    inner = [key.removeprefix("place/") for key in keys if key.startswith("place/")]
    if any(places().lies_in(place, own) for own in name.places for place in inner):
        return True
    return any(name.text.casefold() in key for key in keys if key.startswith("text/"))


def _exclude(ours: frozenset[str], theirs: set[str]) -> str | None:
    for own in ours:
        for other in theirs:
            if roles().exclude_each_other(own, other):
                return other
    return None


_LEADERS = frozenset(("leader", "director", "governor", "commander", "prime minister", "president"))
_FOLLOWERS = frozenset(
    ("spokesman", "group spokesman", "treasurer", "deputy leader", "lieutenant", "successor")
)


def _misplace(post: Post, titles: set[str]) -> str | None:
    """Return the title of who leads a body where they are made its spokesman, or the reverse."""
    if not post.bodies:
        return None
    for ours, theirs in ((_FOLLOWERS, _LEADERS), (_LEADERS, _FOLLOWERS)):
        if post.titles & ours and titles & theirs and not post.titles & theirs:
            return min(titles & theirs)
    return None


def check_posts(reading: Reading, base: FactBase) -> PostCheck:
    """Return what the records of people say of the posts in an assertion."""
    faults: list[PostFault] = []
    confirmed: list[tuple[Post, Fact]] = []
    for post in find_posts(reading):
        ids = [key for key in post.person.keys if key.startswith("person/")]
        fact = base.find_by_id(ids[0]) if len(ids) == 1 else None
        if fact is None:
            continue
        titles, keys, written = _list_held(fact, base)
        has_title = post.is_verb or bool(post.titles & titles)
        strange = [name for name in post.bodies if not _is_held(name, keys)]
        if has_title and not strange:
            confirmed.append((post, fact))
        elif has_title and len(strange) == 1:
            sort = "place" if strange[0].sort == "place" and "place" in written else "group"
            if sort in written:
                name = strange[0]
                faults.append(PostFault(name.start, name.end, name.text, written[sort], fact))
        elif not strange and not has_title:
            other = _exclude(post.titles, titles) or _misplace(post, titles)
            if other:
                said = reading.text[post.start : post.end]
                faults.append(PostFault(post.start, post.end, said, other, fact))
    return PostCheck(faults, confirmed)
