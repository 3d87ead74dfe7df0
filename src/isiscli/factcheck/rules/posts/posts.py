"""Judge who is said to hold which post, by what the records of people say."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.compare.basis.comparison import Part
from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading
from isiscli.factcheck.rules.posts.affiliations import Post
from isiscli.factcheck.rules.posts.found_posts import find_posts, list_titles
from isiscli.factcheck.rules.posts.held import is_of_other_time, list_held
from isiscli.factcheck.rules.posts.post_faults import PostFault, judge_post
from isiscli.factcheck.rules.posts.ranks import can_go_together, is_sole

_THEIRS = ("their ", "his ", "her ", "its ", "our ")
"""Words before a post that is somebody else's."""


class PostCheck(NamedTuple):
    """The faults of the posts of an assertion, and spans of names.

    Those in `settled` are confirmed, of those in `unknown` the records of people say nothing.
    `is_untold` where somebody is said to be at the head of something, and no record says so.
    """

    faults: Sequence[PostFault]
    settled: Sequence[tuple[int, int]]
    unknown: Sequence[tuple[int, int]]
    is_untold: bool = False

    def knows_nothing_of(self, part: Part | None) -> bool:
        """Tell whether a part of the assertion is a name of which the records say nothing here."""
        return part is not None and (part.start, part.end) in self.unknown


def _is_untold(post: Post, fact: Fact, reading: Reading, base: FactBase) -> bool:
    """Tell whether somebody is said to be at the head of what his record gives him no such post."""
    is_theirs = reading.text[: post.start].endswith(_THEIRS)
    if is_theirs or post.is_verb or not is_sole(post.titles):
        return False
    held = list_held(fact, base)
    own = held.titles | {title for text in fact.readings for title in list_titles(text)}
    return not post.titles & own and not any(
        can_go_together(a, b) for a in post.titles for b in own
    )


def _list_settled(post: Post, fact: Fact, reading: Reading, base: FactBase) -> Iterator[Name]:
    """Yield the names that the record of a person has: of what they are of, and where that is."""
    held = list_held(fact, base, is_past=post.is_past)
    for body in post.bodies:
        if held.has(body):
            yield body
            for name in reading.names:
                if reading.text[body.end : name.start] == " in " and name.keys & fact.keys:
                    yield name


def check_posts(reading: Reading, base: FactBase) -> PostCheck:
    """Return what the records of people say of the posts in an assertion."""
    faults: list[PostFault] = []
    settled: list[tuple[int, int]] = []
    unknown: list[tuple[int, int]] = []
    is_untold = False
    for post in find_posts(reading):
        ids = [key for key in post.person.keys if key.startswith("person/")]
        fact = base.find_by_id(ids[0]) if len(ids) == 1 else None
        if fact is None:
            continue
        is_of_then = not is_of_other_time(reading, fact)
        fault = judge_post(post, fact, reading, base) if is_of_then else None
        if fault and fault.start not in [known.start for known in faults]:
            faults.append(fault)
        is_untold |= is_of_then and fault is None and _is_untold(post, fact, reading, base)
        names = _list_settled(post, fact, reading, base)
        settled += [(name.start, name.end) for name in names]
        unknown += [
            (name.start, name.end)
            for name in post.bodies
            if post.is_past or name.is_adjective or (fault is None and name.sort == "body")
        ]
    unknown = [span for span in unknown if span not in settled]
    return PostCheck(faults, settled, unknown, is_untold)
