"""A check knows which of the dates of a record goes with what."""

import itertools
from pathlib import Path

import pytest

from isiscli.factcheck import FactBase, check_draft
from isiscli.pack.read import Entry
from isiscli.store.open import open_store

# Both dates are of one thing, or bound it on two sides.
TRUE_ALL_THE_SAME = {
    "event/another-24-militants-break-away",
    "figure/fighters-who-defected-from-yemen-affiliate",
    "figure/stabilization-funds-raised-june-2021",
    "statement/blinken-urges-meeting-fundraising-goal-2021",
    "statement/pledge-drive-against-isis-resurgence-2021",
    "statement/pledge-drive-for-stabilization-2021",
}
FEWEST = 20


@pytest.fixture(scope="session")
def base(shared_cache: Path) -> FactBase:
    """Return the facts of the bundled base."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ISISCLI_CACHE_DIR", str(shared_cache))
        return FactBase(open_store().db)


def _swap_dates(text: str, base: FactBase) -> str:
    """Return a text with its first two dates in each other's place, the text where it has none."""
    dates = [moment for moment in base.reader.read(text).moments if moment.has_year]
    for one, other in itertools.pairwise(dates):
        between = text[one.end : other.start]
        first, second = text[one.start : one.end], text[other.start : other.end]
        if first != second:
            return text[: one.start] + second + between + first + text[other.end :]
    return text


def test_no_statement_is_supported_with_its_dates_in_each_others_place(
    entries: list[Entry], base: FactBase
) -> None:
    """Who left a group in 2012 and formed another in 2013 did not do so the other way round."""
    swapped = [
        (entry.record.id, text)
        for entry in entries
        if (statement := getattr(entry.record, "statement", ""))
        and (text := _swap_dates(statement, base)) != statement
    ]
    said = {
        record_id: {found.verdict for found in check_draft(text, base, markdown=False).findings}
        for record_id, text in swapped
    }
    confirmed = {i for i, verdicts in said.items() if "supported" in verdicts}
    contradicted = {i for i, verdicts in said.items() if "contradicted" in verdicts}
    assert len(swapped) >= FEWEST
    assert confirmed - contradicted <= TRUE_ALL_THE_SAME
