"""Sentences written from the sources: what a check says of each, and by which record."""

import pytest

from factcheck.conftest import Check
from factcheck.said import (
    Right,
    Wrong,
    actors,
    amounts,
    dates,
    denials,
    names,
    posts,
    rightful,
    roster,
)

_TABLES = (actors, amounts, dates, names, roster, posts)
WRONG = [*dates.UNREPLACED, *(row for table in _TABLES for row in table.WRONG)]
RIGHT = [row for table in (*_TABLES, denials) for row in table.RIGHT]
UNSETTLED = [text for table in (*_TABLES, denials) for text in table.ELSEWHERE]


def _name(row: Wrong | Right) -> str:
    return row.text


@pytest.mark.parametrize("row", WRONG, ids=_name)
def test_what_a_source_has_otherwise_is_contradicted(row: Wrong, check: Check) -> None:
    """There is one finding, on the wrong token itself, with the right value and whose it is."""
    (finding,) = check(row.text).findings
    assert ("contradicted", row.token, row.sourced) == (
        finding.verdict,
        finding.text,
        finding.expected,
    )
    assert set(row.records.split()) & set(finding.records)


@pytest.mark.parametrize("row", denials.WRONG, ids=_name)
def test_a_denial_of_what_a_source_says_is_contradicted(row: Wrong, check: Check) -> None:
    """The finding holds the word that turns the sentence round, and not the whole sentence."""
    (finding,) = check(row.text).findings
    assert ("contradicted", row.sourced) == (finding.verdict, finding.expected)
    assert row.token in finding.text.split()
    assert len(finding.text) < len(row.text) / 2
    assert set(row.records.split()) & set(finding.records)


@pytest.mark.parametrize("row", [*WRONG, *denials.WRONG], ids=_name)
def test_a_contradiction_is_proved(row: Wrong, check: Check) -> None:
    """It comes with a quote, and says in one line what was said and what the sources have."""
    (finding,) = check(row.text).findings
    assert finding.quotes
    assert "\n" not in finding.message
    assert finding.text in finding.message
    assert row.sourced in finding.message


@pytest.mark.parametrize("row", RIGHT, ids=_name)
def test_what_a_source_says_is_supported(row: Right, check: Check) -> None:
    """Said in other words it is supported all the same, by the record that carries it."""
    (finding,) = check(row.text).findings
    assert ("supported", row.text, None) == (finding.verdict, finding.text, finding.expected)
    assert row.caveats.split() == list(finding.caveats)
    assert set(row.records.split()) & set(finding.records)
    assert finding.quotes


@pytest.mark.parametrize("row", RIGHT, ids=_name)
def test_what_is_shown_has_every_number_and_date(row: Right, check: Check) -> None:
    """None is supported by what stands only in records that are not shown."""
    (finding,) = check(row.text).findings
    lacking = [
        slot for slot in finding.slots if slot.name in ("amount", "date") and not slot.agrees
    ]
    assert [] == lacking


def test_a_number_from_the_rest_of_the_paragraph_is_shown_with_its_quote(check: Check) -> None:
    """Where two facts of a paragraph make up a sentence, both are named, and both are quoted."""
    text = "Recapturing Tal Afar took Iraqi troops less than two weeks."
    (finding,) = check(text).findings
    assert "supported" == finding.verdict
    assert (
        "event/iraqi-forces-take-tal-afar",
        "figure/tal-afar-battle-duration",
    ) == finding.records
    assert "less than a fortnight" in [quote.text for quote in finding.quotes]
    assert "a fortnight" in [slot.sourced for slot in finding.slots]


@pytest.mark.parametrize("text", amounts.ALLOWED)
def test_a_number_that_the_hedge_allows_is_no_contradiction(text: str, check: Check) -> None:
    """“Over 11,000” does not rule out more than 12,000; nothing says that it is so, either."""
    (finding,) = check(text).findings
    assert "unverified" == finding.verdict


@pytest.mark.parametrize("text", rightful.RIGHTFUL)
def test_what_a_source_says_in_quite_other_words_is_never_contradicted(
    text: str, check: Check
) -> None:
    """It may not be known for what a source says; that it is wrong would be a false alarm."""
    assert "contradicted" not in [finding.verdict for finding in check(text).findings]


@pytest.mark.parametrize("text", UNSETTLED)
def test_what_no_source_settles_is_unverified(text: str, check: Check) -> None:
    """Other subjects, other years, wishes and opinions get no record, no value and no quote.

    What the message says is so of the facts; of the sources it is not known.
    """
    (finding,) = check(text).findings
    assert "no fact was found that settles this" == finding.message
    assert ("unverified", None, [], []) == (
        finding.verdict,
        finding.expected,
        list(finding.records),
        list(finding.quotes),
    )


@pytest.mark.parametrize(
    ("text", "token"),
    [
        (
            "In the spring of 2016 several hundred al-Battar members moved from Syria to Derna.",
            "spring of 2016",
        ),
        (
            "A Small Group Political Directors Meeting is planned in Brussels in summer 2021.",
            "summer 2021",
        ),
    ],
)
def test_a_season_that_is_wrong_is_contradicted(text: str, token: str, check: Check) -> None:
    """The year of a season may be wrong, or the season, though the source was written in it."""
    (finding,) = check(text).findings
    assert ("contradicted", token) == (finding.verdict, finding.text)


def test_two_sides_in_each_others_place_are_told_as_such(check: Check) -> None:
    """Who does it in the sources is named in the sentence, too, as whom it is done to."""
    (finding,) = check("The Taliban is under pressure from ISIS-Khorasan.").findings
    assert "ISIS-Khorasan: the sources say Taliban, the other way round" == finding.message
