"""What a source has is written as the words in whose place it is to stand, or not at all."""

import pytest

from isiscli.factcheck.fitting import fit_amount, fit_date, lower

# The wrong date with what leads to it (a bar between), what the source has, and what stands then.
DATES = [
    ("in |June 2020", "28 June 2021", "June 2021"),
    ("in |2019", "28 June 2021", "2021"),
    ("in |2019", "June 2021", "2021"),
    ("in |mid-2019", "2021", "2021"),
    ("in |2013", "the 1990s", "the 1990s"),
    ("in |the 1960s", "the 1990s", "the 1990s"),
    ("on |30 June 2020", "28 June 2021", "28 June 2021"),
    ("on |June 30, 2020", "28 June 2021", "June 28, 2021"),
    ("on |30 June", "28 June 2021", "28 June"),
    ("on |June 30th", "28 June 2021", "June 28th"),
    ("on the |27th of June 2021", "22 June 2021", "22nd of June 2021"),
    ("on |27th June", "13 June 2021", "13th June"),
    ("on |2020-06-30", "8 June 2021", "2021-06-08"),
    ("in |April", "January 2021", "January"),
    ("in |late 2012", "December 2016", "December 2016"),
    ("in |June 2020", "2021", "2021"),
    ("on |30 June 2020", "May 2021", None),
    ("on |30 June 2020", "the 1990s", None),
    ("in |June 2020", "June 2014 to March 2016", None),
    ("in |April", "2021", None),
    ("in the |summer of 2020", "June 2021", None),
    ("at |the end of 2012", "December 2016", None),
    ("in June 2020 and the |2019", "June 2021", "2021"),
]

AMOUNTS = [
    ("|21,000", "11,000", "11,000"),
    ("has added |six", "Four", "four"),
    ("|Six", "Four", "Four"),
    ("|Six", "four", "Four"),
    ("they are |nine", "3", "three"),
    ("|Nine", "3", "Three"),
    ("they are |90", "3", "3"),
    ("they are |nine", "13", "13"),
    ("|three million", "4,000,000 people", "4,000,000"),
    ("|40 years", "14 years", "14 years"),
    ("|$570 million", "$507 million", "$507 million"),
    ("as the |72nd", "82nd", "82nd"),
    ("|5k", "a thousand", "a thousand"),
    ("|6,000 to 10,000", "20,000 to 30,000", "20,000 to 30,000"),
    ("between |6,000 and 10,000", "20,000 to 30,000", "20,000 and 30,000"),
    ("some |600", "20,000–30,000", "20,000 to 30,000"),
    ("between |6,000 and 10,000", "20,000", None),
    ("a few |hundred", "11,000", None),
    ("|one", "24", None),
    ("|dozens", "11,000", None),
    ("|24", "one", None),
    ("the |five", "a dozen", None),
    ("a |14-year", "15 years", None),
    ("|14 years", "15", None),
    ("as the |72nd", "82", None),
    ("|17 and 18", "13", None),
]


@pytest.mark.parametrize(("said", "sourced", "words"), DATES)
def test_a_date_keeps_the_grain_and_the_form_of_the_wrong_one(
    said: str, sourced: str, words: str | None
) -> None:
    """A month stands for a month and a year for a year, as each writer puts them."""
    before, token = said.split("|")
    assert words == fit_date(token, sourced, before)


@pytest.mark.parametrize(("said", "sourced", "words"), AMOUNTS)
def test_a_quantity_keeps_the_form_of_the_wrong_one(
    said: str, sourced: str, words: str | None
) -> None:
    """Case, number words, units and ranges are those that the place takes."""
    before, token = said.split("|")
    assert words == fit_amount(token, sourced, before)


@pytest.mark.parametrize(("written", "words"), [("Four", "four"), ("USD 5", "USD 5"), ("3", "3")])
def test_a_quantity_has_no_capital_of_a_sentence(written: str, words: str) -> None:
    """Initials keep theirs."""
    assert words == lower(written)
