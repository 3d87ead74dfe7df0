"""Find who is said to be of which body, whatever their post there."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.reading import Reading


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


def find_affiliations(reading: Reading) -> Iterator[Post]:
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
