"""Members of the Coalition are known where only the words before name it."""

import pytest

from factcheck.conftest import Check

CONTRADICTED = [
    ("The coalition has 83 members. Russia is a member too.", "Russia is a member"),
    ("The coalition has 83 members. China is one of them.", "China is one of them"),
    ("The coalition has 83 members. Italy is not one of them.", "Italy is not one of them"),
    ("The Global Coalition has 83 members, and Russia is one of them.", "Russia is one of them"),
    ("Russia is not a member of the coalition. Belarus is a member.", "Belarus is a member"),
]

UNSETTLED = [
    "The Arab League has 22 members. Russia is one of them.",
    "The coalition welcomed four new members. Italy was not one of them.",
    "The coalition has 83 members and 100 critics. Italy is not one of them.",
    "The coalition's members have enemies. Iran is one of them.",
    "The coalition's members met at NATO. Russia is a member.",
    "NATO advises Iraq. Russia is a member.",
]


@pytest.mark.parametrize(("text", "token"), CONTRADICTED, ids=[text for text, _ in CONTRADICTED])
def test_who_is_said_to_belong_to_what_was_named_is_judged(
    text: str, token: str, check: Check
) -> None:
    """The closed list settles it, as where the sentence names the Coalition itself."""
    assert [token] == [f.text for f in check(text).findings if f.verdict == "contradicted"]


@pytest.mark.parametrize("text", UNSETTLED)
def test_who_belongs_to_something_else_is_not_judged(text: str, check: Check) -> None:
    """Other bodies, some of the members and what is no member are left alone."""
    assert "contradicted" not in [finding.verdict for finding in check(text).findings]


def test_who_belongs_to_what_was_named_is_confirmed(check: Check) -> None:
    """A right member is found on the list."""
    *_, last = check("The coalition has 83 members. Italy is one of them.").findings
    assert ("supported", ["member/italy"]) == (last.verdict, list(last.records))


def test_some_of_a_number_are_told_apart_from_all(check: Check) -> None:
    """What is wrong with the whole is told though nothing is known of the part."""
    text = (
        "About 20,000 ISIS fighters, among them 2,000 foreigners, are still held in prisons in "
        "northeastern Syria."
    )
    assert ["20,000"] == [f.text for f in check(text).findings if f.verdict == "contradicted"]
