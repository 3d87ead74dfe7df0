"""Test the links that open a page at a quote."""

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isiscli.store.building.links import link_quotes, link_text
from samples import CLAIM, QUOTE, make_record

URL = "https://example.org/page"

LINKS = [
    ("sheep", "sheep"),
    ("more than 1,200 sheep", "more%20than%201%2C200%20sheep"),
    ("well-fed sheep & goats", "well%2Dfed%20sheep%20%26%20goats"),
    ("“sheep” – 100%", "%E2%80%9Csheep%E2%80%9D%20%E2%80%93%20100%25"),
    ("a b c d e f g h i j k l", "a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k%20l"),
    ("a b c d e f g h i j k l m", "a%20b%20c%20d%20e,i%20j%20k%20l%20m"),
    ("a?b#c/d e=f", "a%3Fb%23c%2Fd%20e%3Df"),
]


@pytest.mark.parametrize(("text", "fragment"), LINKS)
def test_a_link_opens_the_page_at_the_words(text: str, fragment: str) -> None:
    """Up to twelve words are linked whole, more by their first and last five, all encoded."""
    assert f"{URL}#:~:text={fragment}" == link_text(URL, text)


def test_a_page_that_has_a_fragment_keeps_it() -> None:
    """The directive follows an address's own fragment without another number sign."""
    assert f"{URL}#part:~:text=sheep" == link_text(f"{URL}#part", "sheep")


@given(st.text(st.characters(exclude_categories=["Cs", "Zs", "Cc"]), min_size=1))
def test_what_is_linked_can_be_read_back(text: str) -> None:
    """One word of any characters comes back whole, and none of them is syntax."""
    fragment = link_text(URL, text).removeprefix(f"{URL}#:~:text=")
    assert text == unquote(fragment)
    assert set() == set("-,&# ") & set(fragment)


def test_every_quote_of_a_record_and_of_its_claims_is_linked() -> None:
    """Each quote gets the address of its own source."""
    elsewhere = CLAIM | {"quotes": [QUOTE | {"source": "other", "text": "goats"}]}
    record = make_record("person", quotes=[QUOTE | {"text": "sheep"}], claims=[elsewhere])
    link_quotes(record.all_quotes, {"gazette-2020": URL, "other": "https://example.org/other"})
    assert [
        "https://example.org/page#:~:text=sheep",
        "https://example.org/other#:~:text=goats",
    ] == [quote.url for quote in record.all_quotes]
