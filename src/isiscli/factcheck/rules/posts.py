"""Judge who is said to hold which post, by what the records of people say."""

from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.lexicon import places, roles
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.affiliations import Post
from isiscli.factcheck.rules.found_posts import find_posts, roles_at
from isiscli.pack.lint import names_record

_POSTS = frozenset(("role", "group", "organization", "nationality", "formerly", "pledged"))


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
            written.setdefault("group", found.record.name if found else claim.value)
            continue
        reading = base.reader.read(claim.value)
        titles.update(title for n in range(len(reading.words)) for title in roles_at(reading, n))
        for name in reading.names:
            keys |= name.keys
            written.setdefault(name.sort if name.sort == "place" else "group", name.text)
        keys.add(f"text/{claim.value.casefold()}")
    statement = base.reader.read(fact.record.statement)
    titles.update(title for n in range(len(statement.words)) for title in roles_at(statement, n))
    return titles, keys, written


def _is_held(name: Name, keys: set[str]) -> bool:
    """Tell whether a name is one of those that a person belongs to, or takes one of them in."""
    inner = [key.removeprefix("place/") for key in keys if key.startswith("place/")]
    return (
        not name.keys.isdisjoint(keys)
        or ("affiliate/isis" in name.keys and any(k.startswith("affiliate/isis") for k in keys))
        or any(places().lies_in(place, own) for own in name.places for place in inner)
        or any(name.text.casefold() in key for key in keys if key.startswith("text/"))
    )


def _exclude(ours: frozenset[str], theirs: set[str]) -> str | None:
    """Return the title that nobody holds beside one of `ours` in the same body.

    Of several the longest, which says most.
    """
    known = roles()
    others = [o for o in theirs if any(known.exclude_each_other(own, o) for own in ours)]
    return min(others, key=lambda other: (-len(other), other), default=None)


_LEADERS = frozenset(("leader", "director", "governor", "commander", "prime minister", "president"))


_FOLLOWERS = frozenset(
    ("spokesman", "group spokesman", "treasurer", "deputy leader", "lieutenant", "successor")
)


def _misplace(post: Post, titles: set[str]) -> str | None:
    """Return the title of who leads a body where they are made its spokesman, or the reverse."""
    sides = ((_FOLLOWERS, _LEADERS), (_LEADERS, _FOLLOWERS)) if post.bodies else ()
    others = (
        min(titles & theirs)
        for ours, theirs in sides
        if post.titles & ours and titles & theirs and not post.titles & theirs
    )
    return next(others, None)


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
