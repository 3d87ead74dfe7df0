"""The exit status of a check."""

import pytest

from checked import DRAFT, FINDINGS, TEXT, make_draft, make_page, place
from isiscli.commands.checking.status import decide_status, read_ratings
from isiscli.errors import UsageError

CLEAN = make_draft(TEXT, FINDINGS[1])
DOUBTFUL = make_draft(TEXT, FINDINGS[1], FINDINGS[2])
SILENT = make_draft(TEXT, FINDINGS[4])
EMPTY = make_draft("")
ACCEPTED = make_draft(TEXT, FINDINGS[4], accepted=place(TEXT, FINDINGS[0], FINDINGS[2]))
DEFAULT = frozenset({"contradicted"})


@pytest.mark.parametrize(
    ("drafts", "failing", "status"),
    [
        ([CLEAN], "contradicted", 0),
        ([DRAFT], "contradicted", 1),
        ([CLEAN, DRAFT], "contradicted", 1),
        ([DOUBTFUL], "contradicted", 0),
        ([DOUBTFUL], "caveat", 1),
        ([DRAFT], "unverified", 1),
        ([make_draft(TEXT, FINDINGS[0])], "caveat", 0),
        ([CLEAN], "contradicted,caveat,unverified", 0),
        ([CLEAN, SILENT], "contradicted", 0),
        ([SILENT], "contradicted", 3),
        ([SILENT, EMPTY], "contradicted", 3),
        ([EMPTY], "contradicted,caveat,unverified", 3),
        ([SILENT], "unverified", 1),
        ([ACCEPTED], "contradicted,caveat", 0),
        ([ACCEPTED, SILENT], "contradicted", 0),
        ([ACCEPTED, DRAFT], "contradicted", 1),
    ],
)
def test_the_status_is_that_of_the_worst_finding(
    drafts: list[object], failing: str, status: int
) -> None:
    """0 needs something that was compared; what --fail-on names is 1; nothing compared is 3.

    What a comment accepts was compared, and fails no more.
    """
    page = make_page(*drafts)  # type: ignore[arg-type]
    assert status == decide_status(page, read_ratings(failing))


def test_a_draft_that_cannot_be_read_counts_most() -> None:
    """Of a contradiction in one draft and an unreadable other, the latter decides."""
    assert 2 == decide_status(make_page(DRAFT, faults=["no"]), DEFAULT)


@pytest.mark.parametrize("text", ["contradicted", " contradicted ,contradicted"])
def test_what_fails_is_read_from_a_list(text: str) -> None:
    """Spaces around a word and a word twice are no fault."""
    assert DEFAULT == read_ratings(text)


@pytest.mark.parametrize("text", ["", "supported", "contradicted,", "all", "Caveat"])
def test_only_listed_words_can_fail(text: str) -> None:
    """Any other word is a fault that names the three."""
    with pytest.raises(UsageError, match=r"there are contradicted, caveat, unverified$"):
        read_ratings(text)
