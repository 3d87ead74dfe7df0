"""Tell where a country is not where something is done, but who does it."""

import re
from functools import cache

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.lexicon import organisations, places
from isiscli.factcheck.parts.names import Name
from isiscli.factcheck.parts.once import once
from isiscli.factcheck.parts.reading import Reading
from isiscli.folding import fold

_LEADS = re.compile(
    r"(?:^|[,;:–—]\s|\b(?:that|and|but|when|after|before|while|because)\s)(?:[Tt]he\s)?$"
)
"""What stands before the subject of a clause, at its end."""


def is_country(name: Name) -> bool:
    """Tell whether a name is that of a country, which can stand for who acts for it."""
    return any(place in places().countries for place in name.places)


@cache
def _list_peoples() -> frozenset[str]:
    return frozenset(fold(word) for c in places().countries.values() for word in c.people)


def is_nation(name: Name) -> bool:
    """Tell whether a name is the word for people of a country: "Iraqis"."""
    return name.sort == "place" and fold(name.text) in _list_peoples()


@cache
def _list_capitals() -> frozenset[str]:
    return frozenset(city for country in places().countries.values() for city in country.capitals)


def is_capital(name: Name) -> bool:
    """Tell whether a name is that of a capital, which can stand for a country."""
    return fold(name.text) in _list_capitals()


def is_town(name: Name) -> bool:
    """Tell whether a name is of a place that lies in a country, and of nothing else."""
    known = places().places
    return bool(name.places) and all(known[place].kind == "city" for place in name.places)


@once
def list_nations(fact: Fact) -> frozenset[str]:
    """Return the keys of the nations of the bodies that say what a fact has."""
    known = organisations()
    voices = (key.removeprefix("body/") for key in fact.voices if key.startswith("body/"))
    names = (name for voice in voices for name in known.names_of.get(voice, ()))
    states = (body for name in names if (body := known.organisations[name]).sort == "state")
    return frozenset(f"place/{body.belongs_to}" for body in states)


def leads_clause(reading: Reading, name: Name) -> bool:
    """Tell whether a name stands first in a clause, so that it is what the clause is of."""
    return _LEADS.search(reading.text[max(0, name.start - 12) : name.start]) is not None
