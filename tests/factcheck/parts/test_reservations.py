"""Test which words reserve a claim."""

import pytest

from isiscli.factcheck.parts.reservations import list_reservations
from isiscli.factcheck.parts.words import split_text


@pytest.mark.parametrize(
    ("text", "reserved"),
    [
        ("outside the area that they hold", {"outside"}),
        ("no answer other than going home", {"other"}),
        ("rather than fight", {"rather"}),
        ("He would be killed if it went on", {"if"}),
        ("Other groups rather liked it", set()),
        ("without a request", set()),
        ("other", set()),
        ("", set()),
    ],
)
def test_what_is_reserved_is_no_claim_of_the_thing_itself(text: str, reserved: set[str]) -> None:
    """A word of two counts with the other one alone; "without" denies, and reserves nothing."""
    assert reserved == list_reservations(split_text(text))
