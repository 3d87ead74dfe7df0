"""What is held against a sentence that the sources support."""

import pytest

from factcheck.conftest import Check

_SDF = "members of the Syrian Democratic Forces were killed in action"
_AID = "The total U.S. humanitarian assistance in response to the Syria crisis reached"
_DETAINED = "pro-Islamic State militants in October 2015"

HEDGE = {
    "a hedge": [
        f"11,000 {_SDF}.",
        f"Nearly 11,000 {_SDF}.",
        f"{_AID} $13.5 billion.",
        f"{_AID} more than $13.5 billion.",
        "The coalition liberated 42,000 square miles from ISIS.",
        "In November 2015 the Taliban killed 100 IMU fighters.",
        f"Al-Shabaab detained 30 {_DETAINED}.",
        "By June 2021 Kazakhstan had repatriated 600 fighters and family members.",
    ],
    "no hedge": [
        f"More than 11,000 {_SDF}.",
        f"Over 11,000 {_SDF}.",
        f"{_AID} nearly $13.5 billion.",
        "The coalition liberated over 42,000 square miles from ISIS.",
        f"Al-Shabaab detained up to 30 {_DETAINED}.",
        f"Al-Shabaab detained as many as 30 {_DETAINED}.",
        "By June 2021 Kazakhstan had repatriated more than 600 fighters and family members.",
        "The Islamic State has declared provinces in ten countries.",
    ],
}

DATED = {
    "dated": [
        "The Coalition has 83 members.",
        "10,000 ISIS fighters remain in SDF detention in Syria.",
        "Fewer than 100 ISIS fighters remain in Somalia.",
        "1.2 million Iraqis remain displaced.",
        "About 10,000 ISIS fighters are held in prisons in northeast Syria.",
    ],
    "not dated": [
        f"Over 11,000 {_SDF}, and the number of wounded ran to tens of thousands.",
        "The Coalition had 83 members in June 2021.",
        "In June 2021, 10,000 ISIS fighters were in SDF detention in Syria.",
        "In June 2021, 1.2 million Iraqis remained displaced.",
        f"More than 11,000 {_SDF}.",
    ],
}

DISPUTED = [
    "ISIS drew up to 40,000 foreign fighters at its peak in 2014.",
    "Up to 40,000 foreign fighters were in ISIS territory in 2014.",
    "US Central Command identified more than 40,000 foreign fighters who joined ISIS in Syria and "
    "Iraq.",
]

UNCHOSEN = [
    *DISPUTED,
    "Some analysts put the number of foreign fighters at 20,000 to 30,000.",
    "Between 20,000 and 30,000 foreign fighters joined ISIS, some analysts estimate.",
    "Between 25,000 and 30,000 foreign fighters joined ISIS.",
    "About 27,000 foreign fighters joined ISIS in Syria and Iraq.",
    "About 35,000 foreign fighters joined ISIS in Syria and Iraq.",
    "Some 30,000 foreign fighters joined ISIS.",
    "More than 30,000 foreign fighters joined ISIS.",
    "At least 41,000 foreign fighters joined ISIS in Iraq and Syria.",
    "The number of foreign fighters with ISIS was 22,000.",
]
"""What one of the estimates says, or what lies between them."""

ATTRIBUTED = {
    "stated flat": [
        "ISIS remains a determined enemy.",
        "The chance to revive the caliphate is still there.",
        "Not one of ISIS's branches has renounced its allegiance to ISIS.",
    ],
    "with its speaker": [
        "ISIS remains a determined enemy, the State Department said.",
        "According to the State Department, ISIS remains a determined enemy.",
        "The chance for them to revive the caliphate is still there, said Hassan Hassan.",
    ],
}


def _find_caveats(text: str, check: Check) -> tuple[str, list[str]]:
    (finding,) = check(text).findings
    return finding.verdict, list(finding.caveats)


@pytest.mark.parametrize("text", HEDGE["a hedge"])
def test_a_number_hedged_otherwise_has_a_caveat(text: str, check: Check) -> None:
    """To drop “over”, or to turn it into “nearly”, is a change that is told."""
    assert ("supported", ["hedge"]) == _find_caveats(text, check)


def test_a_hedge_of_another_record_of_the_paragraph_counts(
    check: Check,
) -> None:
    """The toll and the wounded are two records; “over” is in the quotes of both."""
    rest = f"11,000 {_SDF}, and tens of thousands more were wounded."
    (bare,), (hedged,) = check(rest).findings, check(f"Over {rest}").findings
    assert ["hedge", "attributed"] == list(bare.caveats)
    assert ["attributed"] == list(hedged.caveats)


@pytest.mark.parametrize("text", HEDGE["no hedge"])
def test_a_number_hedged_as_in_the_source_has_none(text: str, check: Check) -> None:
    """Any word of the same sense will do."""
    assert ("supported", []) == _find_caveats(text, check)


@pytest.mark.parametrize("text", DATED["dated"])
def test_an_old_figure_in_the_present_tense_has_a_caveat(text: str, check: Check) -> None:
    """A figure is of its date, and a sentence in the present without one is of today."""
    verdict, caveats = _find_caveats(text, check)
    assert ("supported", True) == (verdict, "dated" in caveats)


@pytest.mark.parametrize("text", DATED["not dated"])
def test_a_figure_with_its_date_has_none(text: str, check: Check) -> None:
    """With the date, or in the past tense, it stays true."""
    verdict, caveats = _find_caveats(text, check)
    assert ("supported", False) == (verdict, "dated" in caveats)


@pytest.mark.parametrize("text", DISPUTED)
def test_one_of_several_estimates_has_a_caveat(text: str, check: Check) -> None:
    """Where the sources disagree, whoever cites one of them is told of the others."""
    assert ("supported", ["disputed"]) == _find_caveats(text, check)


@pytest.mark.parametrize("text", UNCHOSEN)
def test_no_estimate_is_held_against_another(text: str, check: Check) -> None:
    """Where the sources disagree, the checker does not choose."""
    assert "contradicted" not in [finding.verdict for finding in check(text).findings]


@pytest.mark.parametrize("text", ATTRIBUTED["stated flat"])
def test_an_assessment_without_its_speaker_has_a_caveat(text: str, check: Check) -> None:
    """What somebody thinks is not a fact because it is quoted."""
    assert ("supported", ["attributed"]) == _find_caveats(text, check)


@pytest.mark.parametrize("text", ATTRIBUTED["with its speaker"])
def test_an_assessment_with_its_speaker_has_none(text: str, check: Check) -> None:
    """To say whose words they are is enough."""
    assert ("supported", []) == _find_caveats(text, check)
