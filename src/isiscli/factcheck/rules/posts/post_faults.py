"""Find what is wrong with a post that somebody is said to hold."""

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.posts.affiliations import ANY_POST, Post, can_be_both
from isiscli.factcheck.rules.posts.held import Held, is_of_now, list_held
from isiscli.factcheck.rules.posts.ranks import (
    are_of_agencies,
    can_go_together,
    find_other_callings,
    find_other_posts,
    is_sole,
    list_callings,
)

_IS = re.compile(r"\b(?:is|was)\b")
_IS_THE = re.compile(r",? (?:(?:is|was|became|has been) )?(?:now )?the (?:[\w-]+ )?")
"""What makes one the only one of a post: "Hakim is the wali"."""


_AT = len(" at the ")
"""Characters between a body and that which it is in, at most."""


class PostFault(NamedTuple):
    """What is wrong with a post: its span, what the records have, and the fact."""

    start: int
    end: int
    said: str
    sourced: str
    fact: Fact


def _find_holder(post: Post, reading: Reading, base: FactBase) -> Fact | None:
    """Return who else has a post that one person at a time has."""
    if not post.bodies or not is_sole(post.titles):
        return None
    others = (
        fact
        for fact in base.find_candidates(reading)
        if fact.record.kind == "person" and fact.record.id not in post.person.keys
    )
    held = (fact for fact in others if post.titles & list_held(fact, base).titles_at(post.bodies))
    return next(held, None)


def _is_chain(names: Sequence[Name]) -> bool:
    """Tell whether names are of a body and of that which it is in: "the Center at Georgetown"."""
    gaps = [other.start - one.end for one, other in itertools.pairwise(names)]
    is_of_bodies = all(name.sort == "body" for name in names)
    return bool(gaps) and is_of_bodies and max(gaps) <= _AT


def _find_strange(post: Post, held: Held, strange: Sequence[Name], fact: Fact) -> PostFault | None:
    """Return the only body of a post that the person is not of, where another is known."""
    if len(strange) != 1 and not _is_chain(strange):
        return None
    name, sort = strange[0], "group"
    is_of_agency = are_of_agencies(post.titles, held.titles)
    if name.is_adjective and name.sort == "place":
        sort = "nation" if post.is_verb or "nation" in held.written else "place"
    elif name.sort == "place" and "place" in held.written:
        sort = "place"
    elif not (post.is_verb or post.titles & held.titles or is_of_agency):
        sort = "organization"
    if name.sort == "place" and sort == "group" and any(map(held.has, post.bodies)):
        return None  # "the head of a Taliban group in Zabul"
    written = held.written.get(sort)
    if written is None or can_be_both(post, name, written):
        return None
    return PostFault(name.start, name.end, name.text, written, fact)


def _find_other(post: Post, held: Held, reading: Reading) -> str | None:
    """Return the title or the profession that a person has instead of the one said."""
    words = [w.folded for w in reading.words if post.start <= w.start < post.end]
    callings = find_other_callings(list_callings(words), held.callings)
    if callings or post.is_verb:
        return held.choose(callings)
    theirs = (held.titles_at(post.bodies) if post.bodies else None) or held.titles
    if post.titles & theirs:
        return None
    return held.choose(find_other_posts(post.titles, theirs, in_body=bool(post.bodies)))


def judge_post(post: Post, fact: Fact, reading: Reading, base: FactBase) -> PostFault | None:
    """Return what is wrong with a post by the record of who holds it, None where nothing is."""
    held = list_held(fact, base, is_past=post.is_past)
    strange = [name for name in post.bodies if not held.has(name)]
    has_title = post.is_verb or bool(post.titles & (held.titles | ANY_POST))
    has_title |= any(can_go_together(one, other) for one in post.titles for other in held.titles)
    has_title |= are_of_agencies(post.titles, held.titles)
    other = None if strange else _find_other(post, held, reading)
    is_named = _IS.search(reading.text, post.end, max(post.end, post.person.start)) is not None
    is_the = _IS_THE.fullmatch(reading.text, post.person.end, max(post.person.end, post.start))
    is_other = bool(other or (strange and has_title))
    is_only = is_named if is_other else bool(is_the and not post.titles & held.titles)
    holder = _find_holder(post, reading, base) if is_only and not post.is_past else None
    if not (is_other or holder):
        return None
    if holder:
        name = post.person
        return PostFault(name.start, name.end, name.text, holder.record.name, holder)
    if other:
        said = reading.text[post.start : post.end]
        return PostFault(post.start, post.end, said, other, fact)
    is_now = bool(strange) and is_of_now(reading, post.start, max(post.end, strange[0].end))
    return None if is_now else _find_strange(post, held, strange, fact)
