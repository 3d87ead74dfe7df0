"""A name that the sources do not have gets no answer, however close it looks."""

import sqlite3
from pathlib import Path

import pytest

from conftest import Run
from isiscli.factcheck.lexicon import places
from isiscli.pack.words import read_words
from isiscli.store.cache import BUNDLED
from isiscli.store.open import open_store
from isiscli.store.query import Query
from isiscli.store.search.find import search
from isiscli.store.search.spelling import Correction, list_corrections

STRANGERS = """
Taylor Swift; Michael Jordan; George Clooney; Angela Merkel; Lionel Messi; Serena Williams
Elon Musk; Marie Curie; Isaac Newton; Albert Einstein; Nelson Mandela; Winston Churchill
Abraham Lincoln; Jane Austen; Emily Dickinson; Bruce Springsteen; Bruce Lee; Daniel Craig
Daniel Radcliffe; Seth Rogen; Lina Wertmuller; Hassan Rouhani; Ali Khamenei; Muhammad Ali
Omar Sharif; Anthony Hopkins; Joe Pesci; Luigi Pirandello; Khalid Sheikh; Antony Gormley
Chris Evans; Barnett Newman; Hoffman Dustin; Boris Johnson; Vladimir Putin; Emmanuel Macron
Narendra Modi; Xi Jinping; Justin Trudeau; Volodymyr Zelensky; Bashar Assad; Benjamin Netanyahu
Kim Jong; Fidel Castro; Hugo Chavez; Manchester United; Real Madrid; Bayern Munich
Los Angeles Lakers; New York Yankees; Boca Juniors; Microsoft; Toyota; Siemens; Nestle
Volkswagen; Samsung; Lufthansa; Pfizer; Unilever; Gazprom; Tamil Tigers; Shining Path
Red Brigades; Sendero Luminoso; Provisional IRA; Hezbollah; Hamas; Houthi; Lashkar-e-Taiba
Jaish-e-Mohammed; Jemaah Islamiyah; Khmer Rouge; Aum Shinrikyo; Wagner Group; Melbourne
Barcelona; Vancouver; Johannesburg; Shanghai; Yokohama; Reykjavik; Guadalajara; Timbuktu
Harry Potter; Sherlock Holmes; Darth Vader; Mickey Mouse; Romeo Juliet; Anna Karenina
Don Quixote; Mozart; Beethoven; Rembrandt; Picasso; Shakespeare; Cervantes; Tolstoy; Kurosawa
Hitchcock; Fellini
"""
NAMES = [name.strip() for line in STRANGERS.strip().splitlines() for name in line.split(";")]
FAULTS: list[str] = []
OTHERS = read_words(Path(BUNDLED), FAULTS).distinct


@pytest.fixture(scope="module")
def db() -> sqlite3.Connection:
    """Return the bundled store."""
    return open_store().db


def test_there_are_at_least_a_hundred_strangers() -> None:
    """The list is as long as it says."""
    assert len(set(NAMES)) >= 100


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", [None, "member", "affiliate", "person"])
def test_a_stranger_gets_no_answer(name: str, kind: str | None, db: sqlite3.Connection) -> None:
    """Neither by words nor by a likeness, in a search of everything or of one kind."""
    assert [] == [hit.record.id for hit in search(db, Query(text=name, kind=kind)).found]


@pytest.mark.parametrize("name", OTHERS)
def test_a_country_that_is_no_member_is_no_member(name: str, db: sqlite3.Connection) -> None:
    """Iran is not a misspelt Iraq, the Republic of the Congo not a short form of another."""
    assert [] == search(db, Query(text=name, kind="member")).found


@pytest.mark.parametrize("name", OTHERS)
def test_a_search_for_it_shows_no_member(name: str, db: sqlite3.Connection) -> None:
    """Events in Algeria are found, but no member in its stead."""
    found = search(db, Query(text=name)).found
    assert [] == [hit.record.id for hit in found if hit.kind == "member"]


def _read_strange_towns(db: sqlite3.Connection) -> dict[str, list[Correction]]:
    """Return what the names of places in one word may stand for, but for places in the store."""
    towns: dict[str, list[Correction]] = {}
    for place in places().places.values():
        words = [name for name in place.names if name.isalpha() and name.isascii()]
        options = {word: list_corrections(db, word) for word in words}
        if not any(word == option.word for word in words for option in options[word]):
            towns |= options
    return towns


def test_no_town_that_the_sources_have_not_is_a_misspelling(db: sqlite3.Connection) -> None:
    """Deraa is not Derna, and Seoul no soul, in small letters as well."""
    towns = _read_strange_towns(db)
    assert len(towns) > 500
    taken = {town: [o.word for o in found if o.is_near] for town, found in towns.items()}
    assert {} == {town: words for town, words in taken.items() if words and town[:-1] != words[0]}


@pytest.mark.parametrize("text", ["paris attack", "deraa", "seoul", "herat attack", "Deraa"])
def test_a_town_elsewhere_gets_no_answer(text: str, db: sqlite3.Connection) -> None:
    """Nor is it read without its last letter, so that Paris would be a pair."""
    assert [] == search(db, Query(text=text)).found


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Nigerr", "Niger"), ("Phillipines", "Philippines"), ("Afganistan", "Afghanistan"),
     ("Bosnia Herzegowina", "Bosnia and Herzegovina"), ("Luxemburg", "Luxembourg"),
     ("Untied Kingdom", "United Kingdom"), ("Saudi Arabai", "Saudi Arabia"),
     ("Morroco", "Morocco")],
)  # fmt: skip
def test_a_misspelt_member_is_found(typed: str, meant: str, db: sqlite3.Connection) -> None:
    """The guard against inventions leaves the spelling help whole."""
    found = search(db, Query(text=typed, kind="member")).found
    assert [meant] == [hit.record.name for hit in found]


def test_two_names_that_are_as_near_are_both_shown(db: sqlite3.Connection) -> None:
    """Which of them was meant is not for a look-up to choose."""
    answer = search(db, Query(text="Nigeri", kind="member"))
    assert {"Niger", "Nigeria"} == {hit.record.name for hit in answer.found}
    assert {"Nigeri": "Niger or Nigeria"} == answer.corrections


def test_a_question_for_a_country_is_not_answered_by_its_namesake(run: Run) -> None:
    """Taiwan is the Republic of China, and no answer where China is asked for."""
    outcome = run("search", "Is China a member?", "--json")
    assert (1, []) == (outcome.status, outcome.json)


def test_a_namesake_is_found_by_its_own_name(run: Run) -> None:
    """All of it, whatever else a word of it names."""
    assert ["Taiwan"] == [r["name"] for r in run("member", "Republic of China", "--json").json]
