"""Find who is said to be of which body or nation, whatever their post there."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading

_OF = re.compile(
    r",? (?:who )?(?:(?:works|teaches|lectures|belongs|is employed|is based) )?"
    r"(?:(?:formerly|once|now|previously) (?:an? \w+ )?)?"
    r"(?:of|from|at|with|(?<=works )for|(?<=belongs )to|(?<=employed )by) (?:the )?"
)
_OWNS = re.compile(r"[’']s? ")
_IS = re.compile(r"(?:,| is| was) an? ")
_ENDS = re.compile(r"\s*[,.;]")
_PAST = re.compile(
    r"(?:\b(?:former|formerly|once|previously|one-time|erstwhile)\b|\bex-)[^,.;]{0,40}$"
)

_UNDER = re.compile(r"(?: of(?: the)? [A-Z][\w.]*)?,? under [A-Z]")


ANY_POST = frozenset(("researcher",))
"""Titles that say no more than that somebody is of a body."""


class Post(NamedTuple):
    """A post in an assertion: the person, the words for it, and what it is held in.

    `is_verb` where the person is said to lead or to be of something rather than to have a title,
    `is_past` where that was before.
    """

    person: Name
    start: int
    end: int
    titles: frozenset[str]
    bodies: Sequence[Name]
    is_verb: bool
    is_past: bool = False


def was_before(text: str, start: int, end: int) -> bool:
    """Tell whether words say that a post was before: "a former agent", "minister under Obama"."""
    is_past = _PAST.search(text, max(0, start - 60), start) is not None
    return is_past or _UNDER.match(text, end) is not None


def find_affiliations(reading: Reading) -> Iterator[Post]:
    """Yield who is said to be of what: "Shadi Hamid of Brookings", "Hakim, a Yemeni,"."""
    text = reading.text
    for person in reading.names:
        if person.sort != "person":
            continue
        for body in reading.names:
            after = text[person.end : body.start]
            before = text[body.end : person.start]
            is_demonym = body.is_adjective and _ENDS.match(text, body.end) is not None
            is_of = is_demonym and _IS.fullmatch(after) is not None
            if body.sort == "body":
                is_of = bool(_OF.fullmatch(after) or _OWNS.fullmatch(before))
            if is_of:
                is_past = was_before(text, body.start, body.end)
                yield Post(person, body.start, body.end, frozenset(), [body], True, is_past)


def _is_school(name: str) -> bool:
    return "university" in name.casefold()


def can_be_both(post: Post, name: Name, written: str) -> bool:
    """Tell whether somebody can well be of a body beside the one that is known.

    A scholar has a chair and a think tank; who leads two bodies is said to.
    """
    is_any = post.start == name.start or (post.titles and not post.titles - ANY_POST)
    is_school = _is_school(" ".join((name.text, *name.keys)))
    return bool(is_any) and name.sort == "body" and is_school != _is_school(written)
