"""The bundled facts stand in their sources, word for word."""

import pytest

from conftest import SOURCES, Run
from isiscli.pack.read import Entry
from isiscli.verify.report import verify_entries
from isiscli.verify.texts import Text

COPYRIGHTED = ("csmonitor-2017", "war-on-the-rocks-2016")
MOST_QUOTED = 0.45


@pytest.mark.needs_texts
def test_no_bundled_record_has_a_fault(entries: list[Entry], texts: dict[str, Text]) -> None:
    """Every quote is verbatim, and every value is carried or says why not."""
    assert [] == verify_entries(entries, texts).faults


@pytest.mark.needs_texts
@pytest.mark.parametrize("source", COPYRIGHTED)
def test_quotes_cover_at_most_45_percent_of_an_article(
    source: str, entries: list[Entry], texts: dict[str, Text]
) -> None:
    """We quote, we do not republish."""
    assert verify_entries(entries, texts).shares[source] <= MOST_QUOTED


def test_no_quote_is_longer_than_300_characters_but_for_region_lists(entries: list[Entry]) -> None:
    """A quote is a clause; the lists of members are the exception."""
    long = {
        quote.text[:40]
        for entry in entries
        for quote in entry.record.all_quotes
        if len(quote.text) > 300
    }
    assert {"Europe: Albania, Austria, Belgium, Bosni"} >= long


@pytest.mark.needs_texts
def test_the_verify_command_is_green_on_the_bundled_base(run: Run) -> None:
    """The command ends with status 0 and says what it looked at."""
    outcome = run("verify", "--sources", str(SOURCES))
    assert 0 == outcome.status
    assert outcome.out.endswith(" 0 faults\n")


def test_without_texts_verify_says_that_quotes_were_not_compared(run: Run) -> None:
    """Silence about the texts would pass for a proof."""
    assert "quotes are not compared" in run("verify").err
