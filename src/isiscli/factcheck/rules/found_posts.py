"""Find the posts that an assertion gives people."""

import re
from collections.abc import Iterator

from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.affiliations import Post, find_affiliations

_LEADING = frozenset("direct run lead head chair command".split())


_NO_VERBS = (_LEADING - {"head"}) | {"leading"}
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


def _find_titles(reading: Reading) -> Iterator[tuple[int, int, frozenset[str], bool]]:
    """Yield the first word, the word after the last, and the roles of each post in a text."""
    at = 0
    words = reading.words
    while at < len(words):
        meant = roles_at(reading, at)
        if not meant:
            if words[at].stem in _LEADING and words[at].folded not in _NO_VERBS:
                yield at, at + 1, frozenset(), True
            at += 1
            continue
        stop = at + 1
        while stop < len(words) and (shared := meant & roles_at(reading, stop)):
            meant, stop = shared, stop + 1
        yield at, stop, meant, False
        at = stop


def roles_at(reading: Reading, number: int) -> frozenset[str]:
    """Return the posts that a word can be the title of, or a part of it."""
    return frozenset(
        str(name)
        for sort, name, _ in reading.labels.get(number, ())
        if sort == "role" and name not in _NO_POSTS
    )


def _list_owners(reading: Reading, start: int) -> Iterator[Name]:
    """Yield the names before a post that own it: "Italian", "the group's", "al-Shabaab"."""
    for name in reading.names:
        gap = reading.text[name.end : start]
        owns = name.is_adjective or gap[:1] in tuple("’'") or not gap.strip()
        if name.sort != "person" and owns and _BEFORE_POST.fullmatch(gap):
            yield name


def _list_linked(reading: Reading, stop: int, is_verb: bool) -> Iterator[Name]:
    """Yield the names after a post that it is held in: "of", "at", or what a verb leads."""
    words, linked = reading.words, is_verb
    named = {name.start: name for name in reading.names if name.sort != "person"}
    for number in range(stop, min(stop + _CHAIN, len(words))):
        gap = reading.text[words[number - 1].end : words[number].start]
        if _STOPS.search(gap) or words[number].folded in _VERBS:
            return
        linked = linked or words[number].folded in _LINKS
        if not linked:
            return
        if words[number].start in named:
            yield named[words[number].start]


_BEFORE_POST = re.compile(r"(?:[’']s?)?\s+(?:\w+\s+)?")
_APART = re.compile(r"[.;:!?“”\"]|\b(?:and|against|with|by|to|on|of whom)\b")
_ASIDE = re.compile(r",\s*[^,]{3,80},")
_DEALS_WITH = re.compile(
    r"\b(?:met|saw|told|asked|thanked|praised|blamed|accused|criticized|attacked|killed|captured|"
    r"succeeded|replaced|quoted|called|phoned|visited|invited|named|appointed|joined|wrote)\b"
)
"""Words between a person and the post of somebody else."""


def _find_person(reading: Reading, start: int, end: int) -> Name | None:
    """Return the person nearest to a post, in the same clause."""
    near: list[tuple[int, Name]] = []
    for name in reading.names:
        is_before = name.end <= start
        gap = reading.text[name.end : start] if is_before else reading.text[end : name.start]
        gap = _ASIDE.sub("", gap)
        between = gap if is_before else gap.rpartition(",")[2]
        if is_before and _DEALS_WITH.search(gap):
            continue
        if name.sort == "person" and len(gap) <= _REACH and not _APART.search(between):
            near.append((len(gap), name))
    return min(near)[1] if near else None


def find_posts(reading: Reading) -> list[Post]:
    """Return the posts that an assertion gives people."""
    posts = list(find_affiliations(reading))
    for first, stop, titles, is_verb in _find_titles(reading):
        start, end = reading.words[first].start, reading.words[stop - 1].end
        person = _find_person(reading, start, end)
        bodies = [] if is_verb else [*_list_owners(reading, start)]
        bodies += _list_linked(reading, stop, is_verb)
        if person and (bodies or titles):
            posts.append(Post(person, start, end, titles, bodies, is_verb))
    return posts
