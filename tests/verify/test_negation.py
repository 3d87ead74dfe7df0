"""Test that a negation on one side alone is found."""

import pytest

from isiscli.verify.negation import find_negation_faults

_QUOTE_DENIES = "the quote denies something, our words do not"
_WE_DENY = "our words deny something, the quote does not"


@pytest.mark.parametrize(
    ("words", "quoted", "basis"),
    [
        ("They came.", "they came", ""),
        ("They never came.", "they did not come", ""),
        ("They failed to come.", "they didn’t come", ""),
        ("They did not come.", "they refused to come", ""),
        ("They did not come.", "they came", "no second source"),
        ("They came.", "they did not come", "not meant literally"),
        ("They came.", "not least they came", ""),
        ("They came.", "not only they came", ""),
        ("A nonet came.", "a knot", ""),
    ],
)
def test_what_is_denied_on_both_sides_or_on_none_is_sound(
    words: str, quoted: str, basis: str
) -> None:
    """A weaker word, or what is stated as inferred, answers for a negation."""
    assert [] == list(find_negation_faults(words, quoted, basis))


@pytest.mark.parametrize("denial", ["did not", "never", "didn't", "didn’t", "DID NOT", "could nor"])
def test_a_negation_that_one_side_lacks_is_a_fault(denial: str) -> None:
    """The fault says which side denies."""
    plain, denied = "they came", f"they {denial} come"
    assert [_QUOTE_DENIES] == list(find_negation_faults(plain, denied, ""))
    assert [_WE_DENY] == list(find_negation_faults(denied, plain, ""))
