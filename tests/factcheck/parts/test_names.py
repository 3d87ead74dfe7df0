"""Test which names a text has, and what they stand for."""

import pytest

from isiscli.factcheck.parts.names import Name, NameFinder
from isiscli.factcheck.parts.reading import Reader
from isiscli.factcheck.parts.words import split_text

NAMED = [
    ("The Islamic State fell", "Islamic State", "affiliate/isis", "group"),
    ("Daesh’s fighters", "Daesh", "affiliate/isis", "group"),
    ("IS fighters attacked", "IS", "affiliate/isis", "group"),
    ("al Qaeda left", "al Qaeda", "affiliate/al-qaeda", "group"),
    ("Boko-Haram left", "Boko-Haram", "affiliate/boko-haram", "group"),
    ("Baghdadi’s death", "Baghdadi", "person/abu-bakr-al-baghdadi", "person"),
    ("Abu Bakr al-Baghdadi", "Abu Bakr al-Baghdadi", "person/abu-bakr-al-baghdadi", "person"),
    ("as Derbi said", "Derbi", "person/salim-derbi", "person"),
    ("the US", "US", "member/united-states place/united states", "place"),
    ("U.S. officials", "U.S.", "member/united-states place/united states", "place"),
    ("U.S.’s aid", "U.S.", "member/united-states place/united states", "place"),
    ("the Pentagon", "Pentagon", "body/department of defense", "body"),
    ("Iraqi forces", "Iraqi", "place/iraq", "place"),
    ("the Iraqi army", "Iraqi", "place/iraq", "place"),
    ("the Syrian Arab Army", "Syrian Arab Army", "body/syrian army", "body"),
    ("Tripoli’s men", "Tripoli", "place/libya place/tripoli place/tripoli in lebanon", "place"),
    ("in Tripoli", "Tripoli", "place/tripoli place/tripoli in lebanon", "place"),
    ("the city of Damascus", "Damascus", "place/damascus", "place"),
    ("leaders of Damascus", "Damascus", "place/damascus place/syria", "place"),
    ("in Washington", "Washington", "place/washington dc", "place"),
    ("in Iraq", "Iraq", "member/iraq place/iraq", "place"),
    ("a man of Qux", "Qux", "name/qux", "name"),
    ("when Foobar Quxley left", "Foobar Quxley", "name/foobarquxley", "name"),
    ("Foobar Quxley left", "Foobar Quxley", "name/foobarquxley", "name"),
    ("when Foobar al-Quxley left", "Foobar al-Quxley", "name/foobaralquxley", "name"),
    ("bombs struck Damascus", "Damascus", "place/damascus", "place"),
    ("near Foobarville", "Foobarville", "name/foobarville", "place"),
    ("Foobarville’s mayor", "Foobarville", "name/foobarville", "name"),
    ("On Monday, Mr Quxley left", "Quxley", "name/quxley", "name"),
    ("when Foobar’s Mr Left", "Foobar", "name/foobar", "name"),
]

NOT_NAMED = [
    "it is over",
    "tell us of it",
    "The Ministers met",
    "On Monday",
    "Quxword happened",
    "It ended. Quxword happened",
    "he said: “Quxword happened",
    "when Themself left",
    "al fresco",
    "we say Don’t",
    "",
]


def _keys(keys: str) -> set[str]:
    """Return keys that are parted by spaces, of which a name has more."""
    return {f"{sort}/{rest.strip()}" for sort, rest in _split(keys)}


def _split(keys: str) -> list[tuple[str, str]]:
    parts = keys.split("/")
    sorts = [parts[0], *(part.rpartition(" ")[2] for part in parts[1:-1])]
    rests = [part.rpartition(" ")[0] for part in parts[1:-1]] + [parts[-1]]
    return list(zip(sorts, rests, strict=True))


@pytest.mark.parametrize(("text", "written", "keys", "sort"), NAMED)
def test_a_name_is_found_with_what_it_stands_for(
    names: NameFinder, text: str, written: str, keys: str, sort: str
) -> None:
    """The sign of the possessive is no part of a name; one not known stands for itself."""
    (name,) = names.find(text, split_text(text))
    assert (written, sort) == (name.text, name.sort)
    assert name.text == text[name.start : name.end]
    assert _keys(keys) == name.keys


@pytest.mark.parametrize("text", NOT_NAMED)
def test_other_words_are_no_names(names: NameFinder, text: str) -> None:
    """A capital at the start of a sentence or a quotation makes none."""
    assert [] == list(names.find(text, split_text(text)))


def test_names_stand_in_order_and_not_within_each_other(names: NameFinder) -> None:
    """A name that is not known ends where a known one starts."""
    text = "When Foobar Boko Haram met Antony Blinken of the State Department, Abu Qux left Iraq."
    found = [name.text for name in names.find(text, split_text(text))]
    assert [
        "Foobar",
        "Boko Haram",
        "Antony Blinken",
        "State Department",
        "Abu Qux",
        "Iraq",
    ] == found


def test_a_month_is_no_name(reader: Reader) -> None:
    """What is part of a date is not read as a name."""
    assert ["Rome"] == [name.text for name in reader.read("In June 2021, in Rome").names]


@pytest.mark.parametrize(
    ("text", "is_adjective"), [("Somali fighters", True), ("Somalia’s fighters", False)]
)
def test_the_word_for_a_people_is_an_adjective(
    names: NameFinder, text: str, is_adjective: bool
) -> None:
    """The place is the same."""
    (name,) = names.find(text, split_text(text))
    assert is_adjective is name.is_adjective
    assert "somalia" in name.places


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Boko Haram", {"affiliate/boko-haram"}),
        ("The Foo Bar", {"name/thefoobar"}),
        ("fighters", {"name/fighters"}),
    ],
)
def test_a_whole_name_has_keys_whatever_it_is(names: NameFinder, text: str, keys: set[str]) -> None:
    """What is not known stands for itself."""
    assert keys == names.name_key(text)


def test_only_keys_of_places_are_places() -> None:
    """A record is none."""
    name = Name(0, 1, "x", frozenset({"place/iraq", "member/iraq"}), "place")
    assert ["iraq"] == name.places
