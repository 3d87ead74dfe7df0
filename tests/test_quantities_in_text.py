"""Test which spans of a text are quantities, and how ranges and signs are read."""

import pytest

from isiscli.quantities import read_quantities

SINGLE = [
    ("11,000 fighters", "11,000", 11000, ""),
    ("more than 1.2 million people", "1.2 million", 1200000, ""),
    ("$436 million in aid", "$436 million", 436000000, "$"),
    ("more than $5 billion", "$5 billion", 5000000000, "$"),
    ("USD 5 and change", "USD 5", 5, "USD"),
    ("€5", "€5", 5, "€"),
    ("5%", "5%", 5, "%"),
    ("5 per cent of", "5 per cent", 5, "%"),
    ("5 percent", "5 percent", 5, "%"),
    ("5 percentage points", "5", 5, ""),
    ("5,000-strong", "5,000", 5000, ""),
    ("a hundred men", "a hundred", 100, ""),
    ("40K", "40K", 40000, ""),
    ("11 million", "11 million", 11000000, ""),
    ("in 2015.", "2015", 2015, ""),
    ("SIX men", "SIX", 6, ""),
    ("13 dozen", "13 dozen", 156, ""),
]


@pytest.mark.parametrize(("text", "span", "number", "sign"), SINGLE)
def test_a_quantity_is_its_number_with_its_scale_and_sign(
    text: str, span: str, number: float, sign: str
) -> None:
    """The span holds the sign, the digits and the scale, and no hedge and no unit."""
    assert [(span, number, None, sign)] == [
        (q.text, q.number, q.high, q.sign) for q in read_quantities(text)
    ]


RANGES = [
    ("6,000 to 10,000 fighters", "6,000 to 10,000", 6000, 10000, ""),
    ("6,000-10,000", "6,000-10,000", 6000, 10000, ""),
    ("10 – 12", "10 – 12", 10, 12, ""),
    ("10—12", "10—12", 10, 12, ""),
    ("10 or 12", "10 or 12", 10, 12, ""),
    ("ten to twelve", "ten to twelve", 10, 12, ""),
    ("between 1 thousand and 2 thousand", "1 thousand and 2 thousand", 1000, 2000, ""),
    ("between one million and two million", "one million and two million", 1e6, 2e6, ""),
    ("between five hundred and six hundred", "five hundred and six hundred", 500, 600, ""),
    ("between 14 and 30", "14 and 30", 14, 30, ""),
    ("Between $5 million and $6 million", "$5 million and $6 million", 5e6, 6e6, "$"),
    ("about $20 to $30", "$20 to $30", 20, 30, "$"),
    ("2-3 million", "2-3 million", 2e6, 3e6, ""),
    ("20-30k", "20-30k", 20000, 30000, ""),
    ("2 million to 3 million", "2 million to 3 million", 2e6, 3e6, ""),
    ("30 to 40%", "30 to 40%", 30, 40, "%"),
    ("between 30 and 40 per cent", "30 and 40 per cent", 30, 40, "%"),
    ("three to five million", "three to five million", 3e6, 5e6, ""),
    ("between ten and twenty", "ten and twenty", 10, 20, ""),
]


@pytest.mark.parametrize(("text", "span", "low", "high", "sign"), RANGES)
def test_a_range_is_one_quantity(text: str, span: str, low: float, high: float, sign: str) -> None:
    """Two rising numbers with a link between them are one range, their scale and sign shared."""
    assert [(span, low, high, "range", sign)] == [
        (q.text, q.number, q.high, q.qualifier, q.sign) for q in read_quantities(text)
    ]


SEVERAL = [
    ("14 and 30", [14, 30]),
    ("30 to 14", [30, 14]),
    ("30 or 30", [30, 30]),
    ("between 30 and 14", [30, 14]),
    ("3 million to 5", [3000000, 5]),
    ("5 million or 3 million", [5000000, 3000000]),
    ("5 and 6%", [5, 6]),
    ("2014, 2015 and 2016", [2014, 2015, 2016]),
    ("in 2015 about 500 of 1,000", [2015, 500, 1000]),
    ("seven and eight", [7, 8]),
    ("one two three", [1, 2, 3]),
]


@pytest.mark.parametrize(("text", "numbers"), SEVERAL)
def test_numbers_that_make_no_range_stand_alone(text: str, numbers: list[float]) -> None:
    """A list, a fall and an end without its scale are as many quantities as there are numbers."""
    assert [(number, None) for number in numbers] == [
        (q.number, q.high) for q in read_quantities(text)
    ]


def test_a_sign_of_per_cent_belongs_to_the_number_that_it_follows() -> None:
    """In "5 and 6%" only the second is a share."""
    assert ["", "%"] == [quantity.sign for quantity in read_quantities("5 and 6%")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no number",
        "someone",
        "hundreds of thousands",
        "tenfold",
        "G7",
        "v1.2",
        "x5",
        "k",
        "1,2345",
    ],
)
def test_text_without_a_number_has_no_quantity(text: str) -> None:
    """Digits in a word, digits grouped wrongly and number words in other words are none."""
    assert [] == list(read_quantities(text))


def test_a_negated_hedge_is_not_the_hedge() -> None:
    """Not more than 50 is up to 50."""
    assert ["up-to"] == [quantity.qualifier for quantity in read_quantities("not more than 50")]


def test_the_low_end_of_a_range_takes_the_thousands_of_the_high_end() -> None:
    """As people write "20-30,000"."""
    (quantity,) = read_quantities("20-30,000 fighters")
    assert (20000, 30000, "range") == (quantity.number, quantity.high, quantity.qualifier)
