"""Know places: their names, whose they are, and what lies in what."""

from collections.abc import Iterator
from functools import cache

import msgspec

from isiscli.factcheck.lexicon.blocks import (
    collect,
    load_topic,
    read_named,
    read_rows,
    split_words,
)


class PlaceFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file of places."""

    regions: str
    countries: str
    governments: str
    kinds: dict[str, str]
    directions: str


class Country(msgspec.Struct, frozen=True):
    """A country or territory, the words for its people, and names that its government goes by."""

    name: str
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]
    governments: tuple[str, ...]


class Place(msgspec.Struct, frozen=True):
    """A place: its names, its kind, and the names of all places that it lies in."""

    name: str
    names: tuple[str, ...]
    kind: str
    within: frozenset[str]


class Places(msgspec.Struct, frozen=True):
    """Places, countries among them, by their names.

    `names_of` has the places that a name can mean, `demonyms` the places of an adjective or of a
    word for people, `governments` the countries that a name stands for in the news. `directions`
    has those that each direction is compatible with: the north may be the northeast.
    """

    places: dict[str, Place]
    countries: dict[str, Country]
    names_of: dict[str, tuple[str, ...]]
    demonyms: dict[str, tuple[str, ...]]
    governments: dict[str, tuple[str, ...]]
    directions: dict[str, tuple[str, ...]]

    def lies_in(self, part: str, whole: str) -> bool:
        """Return whether a place is, or lies in, another, both by any of their names."""
        wholes = set(self.names_of.get(whole, ()))
        return any(
            not wholes.isdisjoint({name, *self.places[name].within})
            for name in self.names_of.get(part, ())
        )


def _read_kind(kind: str, block: str) -> Iterator[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """Yield names, kind and containers of the places of a block of `container: place = name`."""
    for containers, contents in read_named(block):
        for content in split_words(contents):
            yield tuple(content.split(" = ")), kind, split_words(containers)


def _read_all(file: PlaceFile) -> dict[str, Place]:
    """Return the places by name; the second of a name also has the name of what it lies in."""
    rows = [(row, "region") for row in read_rows(file.regions)]
    rows += [((n, o, a, w), "country") for n, a, _, _, o, w in read_rows(file.countries)]
    listed = [
        ((name, *split_words(others)), kind, split_words(wholes))
        for (name, others, _, wholes), kind in rows
    ]
    for kind, block in file.kinds.items():
        listed += _read_kind(kind, block)
    found: dict[str, Place] = {}
    for names, kind, wholes in listed:
        within = frozenset(wholes).union(*(found[whole].within for whole in wholes))
        name = f"{names[0]} in {wholes[0]}" if names[0] in found else names[0]
        found[name] = Place(name, names, kind, within)
    return found


def _read_countries(file: PlaceFile) -> dict[str, Country]:
    more = dict(read_named(file.governments))
    found = {}
    for name, adjectives, people, capitals, _, _ in read_rows(file.countries):
        seats = split_words(capitals)
        governments = (*seats, *split_words(more.get(name, "")))
        found[name] = Country(
            name, split_words(adjectives), split_words(people), seats, governments
        )
    return found


@cache
def places() -> Places:
    """Return the places."""
    file = load_topic("places", PlaceFile)
    found, countries = _read_all(file), _read_countries(file)
    demonyms = [(word, row[0]) for row in read_rows(file.regions) for word in split_words(row[2])]
    demonyms += [(w, c.name) for c in countries.values() for w in (*c.adjectives, *c.people)]
    return Places(
        found,
        countries,
        collect((name, place.name) for place in found.values() for name in place.names),
        collect(dict.fromkeys(demonyms)),
        collect((seat, c.name) for c in countries.values() for seat in c.governments),
        {name: split_words(others) for name, others in read_named(file.directions)},
    )
