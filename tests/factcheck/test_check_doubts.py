"""Sentences that share all their words with a source and say something else."""

import pytest

from factcheck.conftest import Check
from factcheck.said import doubtful


@pytest.mark.parametrize("text", doubtful.UNCONFIRMED)
def test_what_the_sources_do_not_say_is_not_confirmed(text: str, check: Check) -> None:
    """No finding on the sentence or on a clause of it is one of support."""
    assert "supported" not in {finding.verdict for finding in check(text).findings}


def test_what_was_only_planned_is_shown_with_its_record_and_quote(check: Check) -> None:
    """The finding settles nothing, and says why."""
    text = "The Small Group's political directors met in Brussels in autumn 2021."
    (finding,) = check(text).findings
    assert finding.verdict == "unverified"
    assert finding.message.startswith("the sources tell this only as planned, asked for, possible")
    assert finding.records == ("event/small-group-political-directors-meeting-brussels",)
    assert any("to hold a Small Group" in quote.text for quote in finding.quotes)
