"""What puts a contradiction right: only where one value is possible, and then it does."""

import pytest

from factcheck.conftest import Check
from factcheck.said import Wrong, amounts, dates, denials, names, posts, roster

_COUNTED = [row for row in roster.WRONG if row.token.isdigit()]
_OF_ONE_VALUE = [*amounts.WRONG, *dates.WRONG, *names.WRONG, *posts.WRONG, *_COUNTED]
_OF_NONE = [*(row for row in roster.WRONG if row not in _COUNTED), *denials.WRONG]


def _name(row: Wrong) -> str:
    return row.text


@pytest.mark.parametrize("row", _OF_ONE_VALUE, ids=_name)
def test_a_replacement_leaves_nothing_to_replace(row: Wrong, check: Check) -> None:
    """With its words in place a second check finds no contradiction in the sentence."""
    (finding,) = check(row.text).findings
    assert finding.replacement in (None, finding.expected)
    words = finding.replacement or finding.text
    fixed = row.text[: finding.start] + words + row.text[finding.end :]
    is_wrong = "contradicted" in [again.verdict for again in check(fixed).findings]
    assert is_wrong == (finding.replacement is None)


@pytest.mark.parametrize("row", dates.WRONG, ids=_name)
def test_a_date_that_is_wrong_is_replaced(row: Wrong, check: Check) -> None:
    """A happening has one date, and with it the sentence is supported."""
    (finding,) = check(row.text).findings
    assert row.sourced == finding.replacement
    fixed = row.text.replace(row.token, row.sourced)
    assert ["supported"] == [again.verdict for again in check(fixed).findings]


@pytest.mark.parametrize("row", _OF_NONE, ids=_name)
def test_what_takes_more_than_a_value_is_not_replaced(row: Wrong, check: Check) -> None:
    """Membership and denials are put right by rewriting, which is left to the writer."""
    (finding,) = check(row.text).findings
    assert finding.replacement is None


@pytest.mark.parametrize(
    "text",
    [
        "Adnan Abu Walid al-Sahraoui was the leader of al-Murabitun.",
        "Mokhtar Belmokhtar was the spokesman of al-Murabitun.",
        "Luigi Di Maio, the Italian defense minister, spoke in Rome.",
    ],
)
def test_a_post_is_not_replaced(text: str, check: Check) -> None:
    """Whether the post is wrong or the name is the writer's to know."""
    (finding,) = check(text).findings
    assert ("contradicted", None) == (finding.verdict, finding.replacement)


def test_only_a_contradiction_has_a_replacement(check: Check) -> None:
    """Neither support, with a caveat or without, nor silence calls for other words."""
    text = (
        "11,000 members of the Syrian Democratic Forces were killed in action. Sheep graze here. "
        "The ministers of the Global Coalition met in Rome on 28 June 2021."
    )
    findings = check(text).findings
    assert ["supported", "unverified", "supported"] == [finding.verdict for finding in findings]
    assert {(None, None)} == {(finding.expected, finding.replacement) for finding in findings}
