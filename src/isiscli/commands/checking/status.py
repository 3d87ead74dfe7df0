"""Decide the exit status of a check."""

from typing import get_args

from isiscli.errors import UsageError
from isiscli.output import FAILED, FOUND, NOT_FOUND, UNCHECKED
from isiscli.render.check.page import CheckPage, Rating

_FAILING = tuple(rating for rating in get_args(Rating) if rating != "supported")


def read_ratings(text: str) -> frozenset[str]:
    """Return what --fail-on names.

    Raises UsageError for anything that is not on its list.
    """
    named = [part.strip() for part in text.split(",")]
    for part in named:
        if part not in _FAILING:
            raise UsageError(f"--fail-on: no finding is '{part}'; there are {', '.join(_FAILING)}")
    return frozenset(named)


def decide_status(page: CheckPage, failing: frozenset[str]) -> int:
    """Return the exit status: what could not be read counts most, then what is in `failing`."""
    ratings = {found.rating for draft in page.drafts for found in draft.findings}
    if page.faults:
        return FAILED
    if ratings & failing:
        return NOT_FOUND
    is_checked = ratings - {"unverified"} or any(draft.accepted for draft in page.drafts)
    return FOUND if is_checked else UNCHECKED
