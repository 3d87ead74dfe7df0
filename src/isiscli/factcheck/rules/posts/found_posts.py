"""Find the posts that an assertion gives people."""

import re
from collections.abc import Iterator

from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.posts.affiliations import Post, find_affiliations, was_before
from isiscli.factcheck.rules.posts.incumbents import find_person, is_of_teller

_LEADING = frozenset("direct run lead head chair command".split())


_LED = frozenset("heads headed leads runs ran directs directed commands chairs".split())
"""Verbs that are posts in other sentences."""

_SHARED = frozenset("leader head chief director commander governor boss".split())
"""Stems of titles that several have where they end in an "s"."""

_NO_VERBS = (_LEADING - {"head"}) | {"leading"}
_DETERMINERS = frozenset("the a an its their his her".split())
_LINKS = frozenset("of at in for with from".split())


_NO_POSTS = frozenset(
    "fighter, foreign fighter, returnee, soldier, veteran jihadist, suicide bomber, official, "
    "observer, representative, senior leader, successor".split(", ")
)
"""Roles that say what somebody is rather than what post they hold."""

_UNDER = frozenset(("deputy", "vice"))
_DEPUTIES = frozenset(("deputy leader",))
"""Who stands under whom a title names: "the deputy director" is no director."""

_CHAIN = 14
"""Words after a post that can name where it is held."""

_STOPS = re.compile(r"[.;:!?()“”\"—–]|,(?!\s*(?:and|or)\b)")

_VERBS = frozenset(
    "is was were are has had have said says say told announced pledged swore joined killed died "
    "wrote called spoke threatened warned who whom which that and when while but after before "
    "until till since because although though where if as than".split()
)


def _is_title_of_another(reading: Reading, number: int, meant: frozenset[str]) -> bool:
    """Tell whether a word is the title of who is above whom a title before it means."""
    above = roles_at(reading, number) if number < len(reading.words) else frozenset()
    return bool(above and meant & _DEPUTIES and not meant & above)


def _find_titles(reading: Reading) -> Iterator[tuple[int, int, frozenset[str], bool]]:
    """Yield the first word, the word after the last, and the roles of each post in a text."""
    at = 0
    words = reading.words
    while at < len(words):
        meant = roles_at(reading, at)
        is_verb = words[at].folded in _LED and at + 1 < len(words)
        is_verb = is_verb and (words[at + 1].folded in _DETERMINERS or words[at + 1].is_capital)
        is_of_many = words[at].folded.endswith("s") and words[at].stem in _SHARED
        if not meant or is_verb or is_of_many:
            if is_verb or (words[at].stem in _LEADING and words[at].folded not in _NO_VERBS):
                yield at, at + 1, frozenset(), True
            at += 1
            continue
        stop = at + 1
        if words[at].folded in _UNDER and _is_title_of_another(reading, stop, meant):
            meant, stop = meant & _DEPUTIES, stop + 1
        while stop < len(words) and (shared := meant & roles_at(reading, stop)):
            meant, stop = shared, stop + 1
        yield at, stop, meant, False
        at = stop


def list_titles(reading: Reading, number: int | None = None) -> set[str]:
    """Return all that a text, or a word in it, calls somebody, posts or not."""
    return {
        str(name)
        for at in (reading.labels if number is None else (number,))
        for sort, name, _ in reading.labels.get(at, ())
        if sort == "role"
    }


def roles_at(reading: Reading, number: int) -> frozenset[str]:
    """Return the posts that a word can be the title of, or a part of it."""
    return frozenset(list_titles(reading, number) - _NO_POSTS)


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


def _is_of_unknown(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a title stands before a name that nobody known has: "President Trump"."""
    return any(
        name.sort == "name" and (0 <= name.start - end <= 1 or name.start <= start < end < name.end)
        for name in reading.names
    )


_BEFORE_POST = re.compile(r"(?:[’']s?)?\s+(?:\w+\s+)?")


def find_posts(reading: Reading) -> list[Post]:
    """Return the posts that an assertion gives people."""
    posts = list(find_affiliations(reading))
    for first, stop, titles, is_verb in _find_titles(reading):
        start, end = reading.words[first].start, reading.words[stop - 1].end
        if _is_of_unknown(reading, start, end):
            continue
        person = find_person(reading, start, end)
        if person and is_of_teller(reading, person, start, end):
            continue
        bodies = [] if is_verb else [*_list_owners(reading, start)]
        named = [name for name in reading.names if name.sort == "body"]
        inside = [name for name in named if start <= name.start and name.end < end]
        bodies += inside  # "a CIA agent" is an agent, of the CIA
        bodies += [name for name in reading.names_in(start, end) if name.sort == "place"]
        meant = roles_at(reading, stop - 1) if inside else titles
        bodies += _list_linked(reading, stop, is_verb)
        if person and (bodies or meant):
            is_past = was_before(reading.text, start, end)
            posts.append(Post(person, start, end, meant, bodies, is_verb, is_past))
    return posts
