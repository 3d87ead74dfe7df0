"""Test that the names that a text lists are found, and what counts them."""

import pytest

from isiscli.factcheck.parts.name_lists import counts_listed, list_names
from isiscli.factcheck.parts.reading import Reader


def test_names_joined_by_commas_and_words_are_a_list(reader: Reader) -> None:
    """A name by itself is none."""
    text = reader.read("Mali met Chad, Niger and the Central African Republic.")
    listed = [[name.text for name in names] for names in list_names(text)]
    assert [["Chad", "Niger", "Central African Republic"]] == listed


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Mali and Chad are two of the members.", True),
        ("The three newcomers were Mali, Chad and Niger.", True),
        ("The four newcomers were Mali, Chad and Niger.", False),
        ("Three partners joined: Mali, Chad, Niger and many others.", False),
        ("Mali has two armies.", False),
        ("More than two joined, among them Mali and Chad.", False),
    ],
)
def test_a_number_is_of_as_many_as_are_listed(reader: Reader, text: str, counts: bool) -> None:
    """It must be exact, and the list must be all of them."""
    reading = reader.read(text)
    assert counts == counts_listed(reading.amounts[0], reading)
