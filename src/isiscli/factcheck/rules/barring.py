"""Tell what leaves in doubt whether a part that differs is of the fact at all."""

from collections.abc import Sequence

from isiscli.factcheck.compare.basis.comparison import Comparison, Part
from isiscli.factcheck.compare.denying.affirmed import is_of_none
from isiscli.factcheck.rules.closeness import list_specific

_OPENING = 4
"""Characters before a place that a sentence opens with, which only sets its scene, at most."""

_NEXT = 5
"""Characters between a number and the name of whose it is at most: " of "."""

_WELL_COVERED, _MOSTLY = 0.8, 0.75
"""The share that leaves no doubt where a number is not the very one, or more is denied."""

_ABOUT_NAMES = ("negation", "contrary", "amount")
"""Parts that are of what is named, so that the fact itself must name it."""

_TURNED = ("negation", "contrary")
"""Parts that turn a claim round, whatever number its subject is named by: "the 70 defectors"."""

_BARRED = {
    "doer": ("negation", "contrary", "date"),
    "earlier": ("name", "role"),
    "narrow": ("amount",),
}
"""The sorts of parts that a part makes doubtful, by its own."""

_NO_FAULTS = tuple("doer doubt earlier lack meant modifier narrow order repeat title voice".split())
"""Parts that say that an assertion may be another one, but not that it is wrong."""


def _agrees(part: Part) -> bool:
    """Tell whether a part speaks for the fact, or at least not against it."""
    return part.state == "agrees" or (part.state == "near" and part.sort in ("name", "amount"))


def _is_borrowed(part: Part) -> bool:
    """Tell whether a name or number stands in another fact of the paragraph, and sets no scene."""
    return part.sort in ("name", "amount") and part.state == "near" and not part.is_staged


def _is_aside(other: Part, part: Part, comparison: Comparison) -> bool:
    """Tell whether a part that does not agree leaves no doubt of what is meant all the same."""
    if other.sort in _NO_FAULTS or is_of_none(other, part):
        return True
    if other.is_outside and other.state == "missing":
        return True  # "outside Syria and Iraq"
    if part.sort == "name" and (other.sort, other.state) == ("amount", "allowed"):
        return comparison.covered >= _WELL_COVERED
    is_denial = (other.sort, other.state) == ("negation", "missing") and part.sort != "negation"
    return is_denial and min(comparison.covered, comparison.mentioned) >= _MOSTLY


def _bars(other: Part, part: Part) -> bool:
    """Tell whether another part makes it doubtful that one is of the fact at all.

    That somebody did not do what another did denies nothing, nor does what is denied of whom the
    record is about. A place may be of what was before it: "had lived in London before". What
    happened "again", or "also" somewhere, is another thing. Whose the "100 IMU fighters" were is
    for the fact to say that has their number. A total can be larger than what was counted in one
    place.
    """
    if (other.sort, part.sort) == ("title", "negation"):
        return other.end <= part.start and not other.is_place
    if other.sort == "repeat":
        return part.sort in ("name", "date", "voice")
    if part.sort in _BARRED.get(other.sort, ()):
        return True
    if part.sort == "name":
        if other.sort == "title" and other.is_place and other.start != part.start:
            return True
        is_counted = other.sort == "amount" and 0 <= part.start - other.end <= _NEXT
        is_before = other.sort == "order" and part.end <= other.start
        return is_before or (is_counted and _is_borrowed(other))
    is_scene = other.is_place and 0 < other.start <= _OPENING  # "In Rome the ministers"
    is_behind = other.sort == "name" and part.end <= other.start
    is_aside = part.sort in _TURNED and (is_behind or is_scene)
    return part.sort in _ABOUT_NAMES and _is_borrowed(other) and not is_aside


def has_rest(comparison: Comparison, part: Part, differing: Sequence[Part]) -> bool:
    """Tell whether a fact has all else of an assertion that can be held against it.

    A number of which only the unit differs leaves no doubt of what it is, so that no date must.
    """
    others = [other for other in list_specific(comparison) if other not in differing]
    if part.sort in _TURNED:
        others = [other for other in others if not other.is_definite]
    telling = [other for other in others if not _is_aside(other, part, comparison)]
    if part.is_slip:
        telling = [other for other in telling if other.sort != "date"]
    return all(map(_agrees, telling)) and not any(_bars(other, part) for other in others)
