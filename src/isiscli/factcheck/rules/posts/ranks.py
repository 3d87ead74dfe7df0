"""Know which posts and callings nobody has beside each other in one body."""

import itertools
from collections.abc import Sequence, Set

from isiscli.factcheck.lexicon import roles

_HEADS = frozenset(
    (
        "leader",
        "director",
        "governor",
        "commander",
        "prime minister",
        "president",
        "chief executive",
        "company president",
        "university president",
        "dean",
        "caliph",
    )
)
"""Those at the head of a body."""

_FOLLOWERS = frozenset(
    (
        "spokesman",
        "group spokesman",
        "treasurer",
        "deputy leader",
        "lieutenant",
        "successor",
        "senior fellow",
        "research manager",
        "senior leader",
    )
)
"""Those under the head of a body."""

_RANK_AND_FILE = frozenset(("foot soldier", "recruit"))

_STAFF = frozenset(
    (
        "accountant",
        "assistant",
        "caretaker",
        "driver",
        "guard",
        "intern",
        "librarian",
        "receptionist",
        "research assistant",
        "student",
        "trainee",
        "translator",
    )
)
"""Those who work or learn in a body, far from its head."""

_OF_AGENCIES = frozenset(
    ("agent", "fbi agent", "fbi director", "cia officer", "cia director", "intelligence officer")
)
"""Those who work for one agency or another, of whom each is told by what he was."""

_AGENCY_HEADS = frozenset(("fbi director", "cia director"))

_CALLINGS = (
    frozenset(("political scientist", "economist", "historian", "sociologist", "anthropologist")),
    frozenset(
        (
            "mountain climber",
            "journalist",
            "aid worker",
            "businessman",
            "lawyer",
            "soldier",
            "diplomat",
            "engineer",
            "teacher",
            "doctor",
            "priest",
            "pilot",
        )
    ),
)
"""What people are by profession: who is told to be one of a group is none of the others."""

_WRITTEN = {
    "reporter": "journalist",
    "mountaineer": "mountain climber",
    "climber": "mountain climber",
}
_WRITTEN |= {"alpinist": "mountain climber", "attorney": "lawyer"}


def list_callings(folded: Sequence[str]) -> set[str]:
    """Return the professions that a text has in so many words."""
    pairs = [f"{one} {other}" for one, other in itertools.pairwise(folded)]
    written = [_WRITTEN.get(word, word) for word in (*folded, *pairs)]
    return {word for word in written if any(word in callings for callings in _CALLINGS)}


def _exclude(ours: Set[str], theirs: Set[str]) -> set[str]:
    """Return the titles that nobody holds beside one of `ours` in the same body."""
    exclude = roles().exclude_each_other
    return {other for other in theirs if any(exclude(own, other) for own in ours)}


def _misplace(ours: Set[str], theirs: Set[str]) -> Set[str]:
    """Return the titles of who leads a body where they are made one below, or the reverse."""
    above = _HEADS | _FOLLOWERS
    below = (_RANK_AND_FILE | _STAFF, above)
    for own, others in ((_FOLLOWERS, _HEADS), (_HEADS, _FOLLOWERS), below):
        if ours & own and not theirs & own:
            return theirs & others
    return frozenset()


def are_of_agencies(ours: Set[str], theirs: Set[str]) -> bool:
    """Tell whether two posts are of those who work for agencies: a CIA officer, an FBI agent."""
    return bool(ours & _OF_AGENCIES and theirs & _OF_AGENCIES)


def find_other_posts(ours: Set[str], theirs: Set[str], *, in_body: bool) -> Set[str]:
    """Return the titles in `theirs` that whoever has them has none of `ours` beside."""
    if ours & _AGENCY_HEADS and not ours & theirs:
        return theirs & _OF_AGENCIES - frozenset(("agent",))
    return _exclude(ours, theirs) or (_misplace(ours, theirs) if in_body else frozenset())


def find_other_callings(ours: Set[str], theirs: Set[str]) -> Set[str]:
    """Return the professions in `theirs` that are not the one in `ours`."""
    for callings in _CALLINGS:
        if ours & callings and not ours & theirs:
            return theirs & callings
    return frozenset()


def is_sole(titles: Set[str]) -> bool:
    """Tell whether one person at a time has a post in a body."""
    return bool(titles & (_HEADS | frozenset(("research manager", "spokesman"))))


def can_go_together(one: str, other: str) -> bool:
    """Tell whether two posts are such as one person can well have: both of a state's diplomacy."""
    return (one, other) in roles().compatible
