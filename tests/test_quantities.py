"""Test how quantities are read from English text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isiscli.model import Qualifier
from isiscli.numerals import read_number
from isiscli.quantities import HEDGES, find_quantity, read_quantities

NUMBERS = [
    ("0", 0),
    ("11,000", 11000),
    ("1,234,567.5", 1234567.5),
    ("1.2 million", 1200000),
    ("1.1 billion", 1100000000),
    ("5-million", 5000000),
    ("40k", 40000),
    ("3m", 3000000),
    ("3mn", 3000000),
    ("2bn", 2000000000),
    ("zero", 0),
    ("forty-two", 42),
    ("Forty Two", 42),
    ("nineteen", 19),
    ("a hundred", 100),
    ("an hundred", 100),
    ("thousand", 1000),
    ("a dozen", 12),
    ("two dozen", 24),
    ("two hundred and fifty-three thousand", 253000),
    ("one million two hundred thousand and six", 1200006),
    ("three hundred million", 300000000),
    ("half a million", 500000),
    ("half a dozen", 6),
    ("six and a half thousand", 6500),
    ("1 and a half billion", 1500000000),
]


@pytest.mark.parametrize(("text", "number"), NUMBERS)
def test_a_number_is_read_from_digits_and_words(text: str, number: float) -> None:
    """Digits, grouped or with a fraction, number words and scales mean the number they say."""
    assert number == read_number(text)


@pytest.mark.parametrize("text", ["", "a", "and", "sheep", "two sheep", "1e5", "½", "-", "$"])
def test_what_is_no_number_is_refused(text: str) -> None:
    """Articles alone and other words raise ValueError."""
    with pytest.raises(ValueError, match=r".*"):
        read_number(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("11 000", 11_000),
        ("11\u202f000", 11_000),
        ("1\u00a0200\u00a0000", 1_200_000),
        ("40'000", 40_000),
        ("40’000", 40_000),
        ("1,2 million", 1_200_000),
        ("13,5bn", 13_500_000_000),
        ("1" + "0" * 400, 1e300),
    ],
)
def test_a_number_is_read_as_other_languages_write_it(text: str, number: float) -> None:
    """Spaces and apostrophes part thousands, and a comma can lead a fraction of a million."""
    (quantity,) = read_quantities(f"There were {text} sheep.")
    assert (number, text) == (quantity.number, quantity.text)


@pytest.mark.parametrize("text", ["In 2016 100 sheep", "83 rams 78 ewes", "1,2 and 3", "5 60"])
def test_numbers_beside_each_other_are_not_read_as_one(text: str) -> None:
    """Only three digits make a thousand of what stands before them, and only of three or fewer."""
    assert all(quantity.number < 10_000 for quantity in read_quantities(text))
    assert all(" " not in quantity.text for quantity in read_quantities(text))


def test_two_numbers_in_a_row_are_not_one() -> None:
    """Text that holds two numbers is not a number."""
    with pytest.raises(ValueError, match=r".*"):
        read_number("5 6")


_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def _spell(number: int) -> str:
    """Return a number below a billion in words."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        rest = f"-{_SMALL[number % 10]}" if number % 10 else ""
        return _TENS[number // 10 - 2] + rest
    unit, name = next(
        (u, n) for u, n in ((10**6, "million"), (1000, "thousand"), (100, "hundred")) if number >= u
    )
    rest = f" and {_spell(number % unit)}" if number % unit else ""
    return f"{_spell(number // unit)} {name}{rest}"


@given(st.integers(0, 10**9 - 1))
def test_a_number_in_words_is_the_number_in_digits(number: int) -> None:
    """Every whole number below a billion reads the same spelt out, plain and grouped."""
    assert [number] * 3 == [read_number(t) for t in (_spell(number), f"{number}", f"{number:,}")]


@given(st.integers(0, 10**9 - 1))
def test_a_number_in_words_is_one_quantity(number: int) -> None:
    """A number spelt out in a sentence is found whole."""
    words = _spell(number)
    assert [(number, words)] == [
        (q.number, q.text) for q in read_quantities(f"They saw {words} sheep.")
    ]


@pytest.mark.parametrize(("name", "phrase"), [(n, p) for n, all_ in HEDGES.items() for p in all_])
def test_each_hedge_qualifies_the_number_after_it(name: Qualifier, phrase: str) -> None:
    """The words before a number say how exactly it is meant, in any case and spacing."""
    texts = (f"{phrase} 50 sheep", f"{phrase.upper().replace(' ', '  ')} 50 sheep")
    assert [name, name] == [q.qualifier for text in texts for q in read_quantities(text)]


@pytest.mark.parametrize(
    ("text", "qualifier", "written"),
    [
        ("50 or more sheep", "at-least", "50 or more"),
        ("a hundred or more sheep", "at-least", "a hundred or more"),
        ("50+ sheep", "at-least", "50+"),
        ("50-plus sheep", "at-least", "50-plus"),
        ("50 or fewer sheep", "up-to", "50 or fewer"),
        ("50 or so sheep", "about", "50 or so"),
        ("over 50 or so sheep", "more-than", "50"),
        ("50 or more than that", "exact", "50"),
        ("one or more sheep", "exact", "one"),
    ],
)
def test_a_hedge_behind_a_number_qualifies_it(text: str, qualifier: str, written: str) -> None:
    """It is part of the quantity, so that what is put in its place takes it away."""
    (quantity,) = read_quantities(text)
    assert (qualifier, written) == (quantity.qualifier, quantity.text)


@pytest.mark.parametrize("text", ["someone 50 sheep", "moreover 50 sheep", "about, 50 sheep"])
def test_a_hedge_is_whole_words_right_before_the_number(text: str) -> None:
    """Part of a word and a word set apart by a comma are no hedge."""
    assert ["exact"] == [quantity.qualifier for quantity in read_quantities(text)]


def test_a_quantity_is_found_by_its_value() -> None:
    """The first quantity of that value is returned, range or not."""
    text = "30 sheep, then between 14 and 30 sheep, then 14"
    assert [0, 23] == [q.start for q in (find_quantity(text, 30), find_quantity(text, 14, 30)) if q]


def test_a_value_that_is_not_in_the_text_is_not_found() -> None:
    """A number that is only the end of a range is not found by itself."""
    assert find_quantity("between 14 and 30 sheep", 30) is None


_PIECES = st.sampled_from(
    "5 6,000 1.5 forty two hundred thousand million dozen a an and to or between from about "
    "more than up $ € USD % per cent - – k sheep . , 2015".split()
)


@given(st.lists(_PIECES, max_size=14), st.sampled_from(["", " "]))
def test_quantities_come_in_order_and_ranges_rise(pieces: list[str], between: str) -> None:
    """Spans do not overlap, hold the text they name, and only a range has a higher end."""
    text = between.join(pieces)
    found = list(read_quantities(text))
    edges = [edge for q in found for edge in (q.start, q.end)]
    assert sorted(edges) == edges
    assert [q.text for q in found] == [text[q.start : q.end] for q in found]
    assert [q.qualifier == "range" for q in found] == [
        q.high is not None and q.high > q.number for q in found
    ]


@given(st.text())
def test_any_text_can_be_read_for_quantities(text: str) -> None:
    """No text raises an error, and every quantity is a number that is not negative."""
    assert all(quantity.number >= 0 for quantity in read_quantities(text))
