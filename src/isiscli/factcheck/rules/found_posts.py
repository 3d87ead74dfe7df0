"""Find the posts that an assertion gives people."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading

_LEADING = frozenset("direct run lead head chair command".split())


_LINKS = frozenset("of at in for with from".split())


_NO_POSTS = frozenset(
    (
        "fighter",
        "foreign fighter",
        "returnee",
        "soldier",
        "foot soldier",
        "veteran jihadist",
        "suicide bomber",
        "official",
        "observer",
        "representative",
        "senior leader",
    )
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


def _find_titles(reading: Reading) -> Iterator[tuple[int, int, frozenset[str], bool]]:
    """Yield the first word, the word after the last, and the roles of each post in a text."""
    at = 0
    words = reading.words
    while at < len(words):
        meant = roles_at(reading, at)
        if not meant:
            if words[at].stem in _LEADING and words[at].folded not in _LEADING - {"head"} | {
                "leading"
            }:
                yield at, at + 1, frozenset(), True
            at += 1
            continue
        stop = at + 1
        while stop < len(words) and (shared := meant & roles_at(reading, stop)):
            meant, stop = shared, stop + 1
        yield at, stop, meant, False
        at = stop


def roles_at(reading: Reading, number: int) -> frozenset[str]:
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
        gap = (
            reading.text[name.end : start] if name.end <= start else reading.text[end : name.start]
        )
        gap = _ASIDE.sub("", gap)
        if len(gap) <= _REACH and not re.search(
            r"[.;:!?“”\"]|\b(?:and|against|with|by|to|on|of whom)\b",
            gap if name.end <= start else gap.split(",")[-1],
        ):
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
