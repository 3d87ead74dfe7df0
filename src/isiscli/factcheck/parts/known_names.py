"""Know the names of places and bodies that no record is about."""

from functools import cache, lru_cache
from typing import NamedTuple

from isiscli.factcheck.lexicon import organisations, places
from isiscli.folding import squeeze


class Meaning(NamedTuple):
    """What a name stands for: the keys of it, their sort, and whether the name is an adjective."""

    keys: frozenset[str]
    sort: str
    is_adjective: bool = False


@cache
def load_listed() -> dict[str, Meaning]:
    """Return what the lexicon knows, by its squeezed names.

    A body goes before a place of its name: the Pentagon is a department before it is a country.
    """
    listed: dict[str, Meaning] = {}
    world = places()
    for source in (world.governments, world.demonyms, world.names_of):
        for name, meant in source.items():
            key, keys = squeeze(name), frozenset(f"place/{place}" for place in meant)
            if source is world.names_of and key in listed:
                keys |= listed[key].keys
            listed[key] = Meaning(keys, "place", source is world.demonyms)
    for name, bodies in organisations().names_of.items():
        listed[squeeze(name)] = Meaning(frozenset(f"body/{body}" for body in bodies), "body")
    return listed


def sort_of(record_id: str) -> str:
    """Return the sort of a name by the id of the record that it names."""
    kind = record_id.partition("/")[0]
    return {"member": "place", "affiliate": "group", "person": "person"}.get(kind, "body")


@lru_cache(maxsize=65536)
def drop_governments(keys: frozenset[str], key: str) -> frozenset[str]:
    """Leave out the country that a city stands for: "in Tripoli" is not "in Libya"."""
    world = places().places
    named = [(name, name.removeprefix("place/")) for name in keys if name.startswith("place/")]
    seats = {name for name, place in named if key not in map(squeeze, world[place].names)}
    return keys - seats or keys
