"""Keep to the holder of a post where a query asks for it, as in "leader of Boko Haram".

Who is only named beside the post or the group is somebody else: who left al-Shabaab never led it.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from isiscli.folding import split_words, squeeze
from isiscli.found import Found, Match
from isiscli.store.listing import COLUMNS, read_row
from isiscli.store.query import match_facet
from isiscli.store.search.answer import Hit, read_hits
from isiscli.store.tables import kind_of
from isiscli.store.vocabulary import list_group

_HEADS = frozenset("leader head chief boss emir amir caliph commander ruler wali".split())
"""Posts that are one: whoever holds one of them leads."""

_OFFICES = frozenset("president minister premier secretary".split())
"""Posts that states have, of which most are in no source."""

_POSTS = _HEADS | _OFFICES | frozenset(("spokesman", "spokesperson"))
_LEADING = frozenset("leads led heads headed runs rules commands commanded".split())
_IDLE = frozenset("who what is was the a an current of".split())


class Post(NamedTuple):
    """A post that is asked for, by the folded words of its title and of what it is a post in."""

    title: frozenset[str]
    body: Sequence[str]


def _drop_idle(words: Sequence[str]) -> list[str]:
    start = next((at for at, word in enumerate(words) if word not in _IDLE), len(words))
    return list(words[start:])


def read_post(words: Sequence[str]) -> Post | None:
    """Return the post whose holder the words of a query ask for, None where they ask for none."""
    words = _drop_idle(words)
    if len(words) > 1 and words[0] in _LEADING:
        return Post(frozenset(("leader",)), _drop_idle(words[1:]))
    at = len(words) - 1 - words[::-1].index("of") if "of" in words else 0
    title = frozenset(words[:at]) - _IDLE
    if not _POSTS.isdisjoint(title):
        return Post(title, _drop_idle(words[at:]))
    if len(words) > 1 and words[-1] in _HEADS:
        return Post(frozenset(words[-1:]), words[:-1])
    return None


def _list_bodies(db: sqlite3.Connection, words: Sequence[str]) -> list[Found]:
    """Return the groups and members that are called so."""
    sql = (
        f"SELECT {COLUMNS} FROM record WHERE kind IN ('affiliate', 'member') AND number IN "  # noqa: S608
        "(SELECT rowid FROM facet WHERE facet MATCH ?)"
    )
    rows = db.execute(sql, (match_facet("name", squeeze(" ".join(words))),))
    return [read_row(row) for row in rows]


def _list_forms(db: sqlite3.Connection, bodies: Sequence[Found]) -> set[tuple[str, ...]]:
    """Return all ways to write the names of bodies, as folded words."""
    names = [name for hit in bodies for name in (hit.view.name, *hit.view.aliases)]
    forms = {tuple(split_words(name)) for name in names} - {()}
    single = [form[0] for form in forms if len(form) == 1]
    return forms | {(other,) for word in single for other in list_group(db, "spellings", word)}


def _is_title(post: Post, words: Sequence[str]) -> bool:
    """Tell whether the words of a role without its body are the title that is asked for."""
    if post.title <= _HEADS:
        return not _HEADS.isdisjoint(words[:1])
    return post.title <= set(words)


def _is_role(post: Post, role: str, forms: set[tuple[str, ...]]) -> bool:
    words = tuple(split_words(role))
    for form in forms:
        size = len(form)
        if words[:size] == form and _is_title(post, words[size:]):
            return True
        before = words[: len(words) - size]
        is_last = words[len(words) - size :] == form and before[-1:] in (("of",), ("the",))
        if is_last and _is_title(post, before):
            return True
    return False


def _list_leaders(bodies: Sequence[Found]) -> set[str]:
    """Return the ids of those whom a source calls the leaders of bodies."""
    claims = (claim for hit in bodies for claim in getattr(hit.view, "claims", ()))
    return {claim.value for claim in claims if claim.property == "leader"}


def keep_holders(
    db: sqlite3.Connection, text: str, found: list[Hit], corrections: Mapping[str, str]
) -> list[Hit]:
    """Return the records without people who do not hold the post asked for, its holders first.

    As they are where the query asks for no post, or for one in nothing that has a name here, unless
    it is an office of a state.
    """
    post = read_post([corrections.get(word, word) for word in split_words(text)])
    bodies = _list_bodies(db, post.body) if post else []
    if post is None or not (bodies or (post.body and post.title & _OFFICES)):
        return found
    forms = _list_forms(db, bodies) or {tuple(post.body)}
    leaders = _list_leaders(bodies) if post.title <= _HEADS else set()
    others = [hit for hit in found if kind_of(hit.number) != "person"]
    people = [hit for hit in found if kind_of(hit.number) == "person"]
    top = max((hit.match.score for hit in found if hit.match), default=0)
    holders = []
    for hit, read in zip(people, read_hits(db, people), strict=True):
        person = read.view
        roles = [c.value for c in getattr(person, "claims", ()) if c.property == "role"]
        if person.id in leaders or any(_is_role(post, role, forms) for role in roles):
            match = hit.match or Match("text", top)
            holders.append(hit._replace(match=match._replace(score=top)))
    return holders + others
