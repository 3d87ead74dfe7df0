"""Test which words can carry a value."""

import pytest

from isiscli.verify.evidence import (
    Evidence,
    gather_names,
    list_forms,
    list_names,
    list_quotes,
)
from samples import CLAIM, QUOTE, make_record


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("iraq", "iraqis"),
        ("libya", "libyan"),
        ("nigeria", "nigerians"),
        ("turkey", "turkeys"),
        ("finland", "finland"),
        ("spain", "spain"),
    ],
)
def test_a_name_meets_its_demonym_and_its_plural(word: str, other: str) -> None:
    """Both have a stem in common."""
    assert set(list_forms(word)) & set(list_forms(other))


@pytest.mark.parametrize(
    ("word", "other"),
    [
        *(("mali", "malta"), ("niger", "nigeria"), ("oman", "romania"), ("us", "u")),
        *(("iran", "iris"), ("cuba", "cubs")),
    ],
)
def test_names_of_different_things_do_not_meet(word: str, other: str) -> None:
    """A stem of fewer than four letters is none, and one name in another is not it."""
    assert not set(list_forms(word)) & set(list_forms(other))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("the Valley of Östland", ["valley", "ostland"]),
        ("al-Qaeda and Anti-ISIS", ["qaeda", "anti", "isis"]),
        ("the U.S. and Iraq’s men", ["us", "iraq"]),
        ("no name, 5 sheep", []),
        ("", []),
    ],
)
def test_names_are_the_capitalised_words(text: str, names: list[str]) -> None:
    """Each comes folded and in order; parts that are joined by a hyphen stand alone."""
    assert names == list(list_names(text))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("6,000 to 10,000 men", {6000, 10000}),
        ("the 13th of March", {13}),
        ("forty-two", {42}),
        ("1.5 and 2,", {1.5, 2}),
        ("none", set()),
    ],
)
def test_numbers_are_read_from_digits_words_and_ordinals(text: str, numbers: set[float]) -> None:
    """Both ends of a range count, and so do digits inside a word."""
    assert numbers == Evidence([text]).numbers


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("in March and Sept. and JUNE", {3, 6}),
        ("on 5 Dec 2020", {12}),
        ("in the spring of 2014", {21}),
        ("in autumn 2014", {23}),
        ("fall 2014", {23}),
        ("from the spring, prices may fall as they march on", set()),
        ("marching", set()),
    ],
)
def test_months_and_seasons_are_read_from_their_names(text: str, months: set[int]) -> None:
    """Whole words count, whole or in three letters, by their EDTF numbers."""
    assert months == Evidence([text]).months


def test_a_name_is_carried_by_a_text_or_by_who_is_meant() -> None:
    """Numbers and months are carried by texts alone."""
    evidence = Evidence(["Sheep of the al-Hasa valley"], ["Arland 5 March"])
    assert evidence.has_name("hasa")
    assert evidence.has_name("arlandic")
    assert not evidence.has_name("brindle")
    assert (set(), set()) == (evidence.numbers, evidence.months)


def test_names_are_those_of_speakers_sources_subjects_and_of_the_core() -> None:
    """What is not there is passed over."""
    source = make_record("source", id="gazette-2020", aliases=["G"], statement="S.", quotes=[])
    person = make_record("person", id="person/a", name="Anna")
    stranger = make_record("person", id="person/b", name="Bert")
    quotes = [QUOTE, QUOTE | {"source": "unknown", "speaker": "B. Reader"}]
    event = make_record("event", about=["person/a", "person/nobody"], quotes=quotes)
    by_id = {record.id: record for record in (source, person, stranger, event)}
    expected = ["A. Writer", "The sheep", "G", "S.", "B. Reader", "Anna", "Core", "C"]
    assert expected == list(gather_names(event, by_id, ["Core", "C"]))


def test_each_quote_comes_with_what_is_stated_beside_it() -> None:
    """What a record says of its quotes holds for those of its claims, and nothing else does."""
    claim = CLAIM | {"inferred": {"value": "by custom"}}
    stated = {"date": "as printed", "quotes": "“not” stands before it"}
    record = make_record("person", claims=[claim], inferred=stated)
    assert [
        "as printed\n“not” stands before it",
        "by custom\n“not” stands before it",
    ] == [basis for _, basis in list_quotes(record)]
    assert [""] == [basis for _, basis in list_quotes(make_record("event"))]
