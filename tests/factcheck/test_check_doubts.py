"""Sentences that share all their words with a source and say something else."""

import pytest

from factcheck.conftest import Check
from factcheck.said import doubtful


@pytest.mark.parametrize("text", doubtful.UNCONFIRMED)
def test_what_the_sources_do_not_say_is_not_confirmed(text: str, check: Check) -> None:
    """No finding on the sentence or on a clause of it is one of support."""
    assert "supported" not in {finding.verdict for finding in check(text).findings}
