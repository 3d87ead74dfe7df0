"""Test that quantities of which words give only the size are read."""

import pytest

from isiscli.factcheck.parts.vague import read_vague

NUMBERS = {
    "dozens of his relatives": ("dozens", 20, 99),
    "In the spring of 2014 several hundred men": ("several hundred", 200, 900),
    "tens of thousands of women": ("tens of thousands", 20_000, 99_999),
    "Several hundred thousand people": ("Several hundred thousand", 200_000, 900_000),
    "scores of leaders": ("scores", 40, 199),
    "a couple of decades": ("a couple", 2, 3),
}
SHARES = {
    "Two-thirds of them": ("Two-thirds", 65, 68),
    "one in five detainees": ("one in five", 19, 21),
    "a tenth have returned": ("a tenth", 9, 11),
    "half its territory": ("half", 48, 52),
    "It fell by a third.": ("a third", 32, 34.5),
}
NONE = (
    "5 millions",
    "1.5 millions",
    "a third country",
    "a quarter of a million people",
    "the second half of the year",
    "three and a half years",
    "half an hour",
    "half a dozen",
    "a half-brother",
    "film scores",
    "a hundred thousand people",
)


@pytest.mark.parametrize(("text", "wanted"), NUMBERS.items(), ids=NUMBERS)
def test_a_vague_number_is_the_range_that_it_means(
    text: str, wanted: tuple[str, float, float]
) -> None:
    """It is read where it stands, with its least and its most."""
    (found,) = read_vague(text)
    assert wanted == (found.text, found.number, found.high)
    assert wanted[0] == text[found.start : found.end]
    assert ("range", "") == (found.qualifier, found.sign)


@pytest.mark.parametrize(("text", "wanted"), SHARES.items(), ids=SHARES)
def test_a_part_of_a_whole_is_in_percent(text: str, wanted: tuple[str, float, float]) -> None:
    """Its bounds are those between which such a part is rounded to it."""
    (found,) = read_vague(text)
    assert wanted == (found.text, found.number, found.high)
    assert found.sign == "%"


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_vague_quantity_is_none(text: str) -> None:
    """Numbers of another sort, periods and ordinals are read elsewhere."""
    assert [] == list(read_vague(text))
