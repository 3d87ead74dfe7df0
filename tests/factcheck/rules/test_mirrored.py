"""Who puts right what is contradicted is told that it is right."""

import pytest

from factcheck.conftest import Check


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Raqqa was declared taken on {}.", "7 October 2017", "17 October 2017"),
        ("The battle of Marawi lasted {}.", "three months", "five months"),
        ("The SDF has about {} Iraqi detainees in its custody.", "9,000", "2,000"),
        ("Some {} Iraqi detainees were in the hands of the SDF in June 2021.", "9,000", "2,000"),
        ("Driven from Sirte at the end of {}, the Libyan arm of ISIS withdrew.", "2015", "2016"),
    ],
)
def test_a_date_or_a_number_that_is_put_right_is_supported(
    text: str, wrong: str, right: str, check: Check
) -> None:
    """A fact that contradicts one is of the same thing, so that it confirms the other."""
    verdicts = [
        [finding.verdict for finding in check(text.format(word)).findings]
        for word in (wrong, right)
    ]
    assert [["contradicted"], ["supported"]] == verdicts


def test_a_number_that_is_right_confirms_nothing_that_is_in_doubt(check: Check) -> None:
    """Who did it, and what else is said of it, has to be there all the same."""
    texts = (
        "The Libyan army drove the Islamic State out of Derna in June 2015.",
        "The coalition has returned 2,000 Iraqis in SDF custody to Iraq.",
        "Sahraoui pledged allegiance to the Islamic State in May 2015 and became emir of "
        "al-Murabitun.",
    )
    verdicts = [finding.verdict for text in texts for finding in check(text).findings]
    assert "supported" not in verdicts
