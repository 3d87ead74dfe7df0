"""What puts a contradiction right: only where one value is possible, and then it does."""

import pytest

from factcheck.conftest import Check
from factcheck.said import Wrong, amounts, dates, denials, names, posts, roster

_COUNTED = [row for row in roster.WRONG if "member" not in row.sourced]
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


# A sentence, what is replaced in it, and what stands there then.
FITTED = [
    ("The ministers of the Global Coalition met in Rome in June 2020.", "June 2020", "June 2021"),
    ("The ministers of the Global Coalition met in Rome in 2019.", "2019", "2021"),
    (
        "The ministers of the Global Coalition met in Rome on June 30, 2021.",
        "June 30, 2021",
        "June 28, 2021",
    ),
    ("The coalition has added six partners since the last ministerial.", "six", "four"),
    ("The Americas supply nine members of the coalition.", "nine", "three"),
    (
        "Between 16,000 and 20,000 ISIS fighters remained active in Iraq and Syria in October "
        "2017.",
        "16,000 and 20,000",
        "6,000 and 10,000",
    ),
    (
        "Wilayat Sinai downed an American airliner flying over the Sinai Peninsula in October "
        "2015.",
        "an American",
        "a Russian",
    ),
    (
        "Wilayat Sinai downed a Turkish airliner flying over the Sinai Peninsula in October 2015.",
        "Turkish",
        "Russian",
    ),
    (
        "Mokhtar Belmokhtar is a Mauritanian jihadist who left AQIM to establish his own brigade.",
        "a Mauritanian",
        "an Algerian",
    ),
    (
        "In Zabul, Mullah Dadullah led an al-Qaeda splinter faction that kept up a tactical "
        "alliance with the IMU.",
        "an al-Qaeda",
        "a Taliban",
    ),
    (
        "France announced the designation of Ousmane Illiassou Djibo as a specially designated "
        "global terrorist.",
        "France",
        "The United States",
    ),
    (
        "Blinken announced that Saudi Arabia would provide another $436 million in humanitarian "
        "aid to Syrians and the communities that host them.",
        "Saudi Arabia",
        "the United States",
    ),
    (
        "Abdulqadir Mumin, who pledged allegiance to the caliphate in October 2015, was an "
        "al-Shabaab religious official based in the Jubaland region.",
        "Jubaland",
        "Puntland",
    ),
]

UNFIT = [
    "Boko Haram, which has long waged an insurgency in Nigeria, pledged its allegiance to the "
    "Taliban.",
    "Four French service members died on the counter-terrorism assistance mission in Niger that "
    "the Monitor mentions in October 2017.",
]


@pytest.mark.parametrize(("text", "token", "words"), FITTED)
def test_a_replacement_fits_its_place(text: str, token: str, words: str, check: Check) -> None:
    """Grain, case and article are those of the place; with them nothing is contradicted there."""
    (finding,) = check(text).findings
    assert (token, words, words) == (finding.text, finding.expected, finding.replacement)
    fixed = text[: finding.start] + words + text[finding.end :]
    assert text.replace(token, words) == fixed
    assert "contradicted" not in [again.verdict for again in check(fixed).findings]


@pytest.mark.parametrize("text", UNFIT)
def test_what_would_not_fit_is_not_replaced(text: str, check: Check) -> None:
    """Words of another form, or inside a longer name, are left to the writer."""
    assert [None] == [f.replacement for f in check(text).findings if f.verdict == "contradicted"]
