"""Test what is known of places."""

import pytest

from isiscli.factcheck.lexicon import places
from isiscli.factcheck.lexicon.blocks import load_topic, read_named
from isiscli.factcheck.lexicon.places import PlaceFile


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("baghdad", "iraq"),
        ("baghdad", "middle east"),
        ("sirte", "north africa"),
        ("sirte", "africa"),
        ("marawi", "mindanao"),
        ("marawi", "southeast asia"),
        ("mosul", "nineveh"),
        ("mosul", "iraq"),
        ("zabul province", "afghanistan"),
        ("puntland", "horn of africa"),
        ("kobane", "syria"),
        ("türkiye", "turkey"),
        ("côte d'ivoire", "west africa"),
        ("burma", "asia"),
        ("uk", "western europe"),
        ("mali", "sahel"),
        ("iraq", "iraq"),
    ],
)
def test_a_place_lies_in_another(part: str, whole: str) -> None:
    """By any of their names, over as many steps as it takes."""
    assert places().lies_in(part, whole)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mosul", "syria"),
        ("iraq", "syria"),
        ("niger", "nigeria"),
        ("derna", "sirte"),
        ("libya", "asia"),
        ("africa", "asia"),
        ("africa", "middle east"),
        ("nowhere", "iraq"),
        ("iraq", "nowhere"),
    ],
)
def test_places_apart_do_not_lie_in_each_other(one: str, other: str) -> None:
    """What happened in one did not happen in the other."""
    assert not places().lies_in(one, other)


def test_a_name_of_two_places_means_both() -> None:
    """Tripoli is in Libya and in Lebanon, and each has a name of its own here."""
    assert ("tripoli", "tripoli in lebanon") == places().names_of["tripoli"]
    assert places().lies_in("tripoli", "libya")
    assert places().lies_in("tripoli", "lebanon")


def test_people_and_governments_are_those_of_countries() -> None:
    """A word for people may mean two countries, and a capital stands for its government."""
    known = places()
    assert ("nigeria",) == known.demonyms["nigerians"]
    assert ("niger",) == known.demonyms["nigerien"]
    assert ("republic of congo", "democratic republic of congo") == known.demonyms["congolese"]
    assert ("africa",) == known.demonyms["african"]
    assert ("united states",) == known.governments["washington"]
    assert ("united states",) == known.governments["foggy bottom"]
    assert ("nigeria",) == known.governments["abuja"]
    assert ("russia",) == known.governments["kremlin"]
    assert ("baghdad",) == known.countries["iraq"].capitals


def test_the_capital_of_a_country_lies_in_it() -> None:
    """Each capital is a place, and "the capital" can be compared with its name."""
    known = places()
    odd = [
        (country.name, capital)
        for country in known.countries.values()
        for capital in country.capitals
        if capital in known.names_of and not known.lies_in(capital, country.name)
    ]
    assert [] == odd


def test_directions_are_compatible_both_ways() -> None:
    """The north may be the northeast, the northeast is not the northwest."""
    known = places().directions
    assert "northeastern" in known["northern"]
    assert "northwestern" not in known["northeastern"]
    assert "south" not in known["north"]
    odd = [
        (one, other)
        for one, others in known.items()
        for other in others
        if other in known and one not in known[other]
    ]
    assert [] == odd


def test_countries_with_other_names_for_their_government_are_countries() -> None:
    """A line about a country that is not listed would be lost."""
    named = [name for name, _ in read_named(load_topic("places", PlaceFile).governments)]
    assert set() == set(named) - set(places().countries)
    assert len(named) == len(set(named))


def test_there_are_places_of_all_kinds() -> None:
    """About two hundred countries and more than a thousand places in them."""
    known = places()
    kinds = {place.kind for place in known.places.values()}
    assert {"region", "country", "province", "city", "area"} == kinds
    assert len(known.countries) > 190
    assert len(known.places) > 1500
    assert places() is known
