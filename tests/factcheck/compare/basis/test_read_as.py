"""Test that what was compared is shown as the sources have it."""

import pytest

from factcheck.conftest import Check


@pytest.mark.parametrize(
    ("text", "said", "sourced"),
    [
        ("Daesh was driven from Sirte at the end of 2016.", "Daesh", "ISIS"),
        ("Daesh was driven from Sirte at the end of 2016.", "driven", "ouster"),
        ("Daesh was driven from Sirte at the end of 2016.", "Sirte", "Sirte"),
        ("Iraq announced the freeing of Mosul in July.", "freeing", "liberation"),
    ],
)
def test_a_word_that_agrees_is_shown_as_the_sources_have_it(
    text: str, said: str, sourced: str, check: Check
) -> None:
    """The draft's own word would hide that another was taken for the same."""
    (finding,) = check(text).findings
    assert ("supported", sourced) == (
        finding.verdict,
        next(slot.sourced for slot in finding.slots if slot.said == said),
    )
