"""Know the names of places and bodies that no record is about."""

from functools import cache

from isiscli.factcheck.lexicon import organisations, places
from isiscli.folding import squeeze


@cache
def load_listed() -> dict[str, tuple[frozenset[str], str, bool]]:
    """Return what the lexicon knows by name: keys, sort, and whether it is an adjective."""
    listed: dict[str, tuple[frozenset[str], str, bool]] = {}
    world = places()
    for name, bodies in organisations().names_of.items():
        listed[squeeze(name)] = (frozenset(f"body/{b}" for b in bodies), "body", False)
    for source, adjective in (
        (world.governments, False),
        (world.demonyms, True),
        (world.names_of, False),
    ):
        for name, meant in source.items():
            keys = frozenset(f"place/{place}" for place in meant)
            known = listed.get(squeeze(name))
            if known and known[1] == "body":
                continue  # the Pentagon is a department before it is a country
            if known and known[1] == "place" and source is world.names_of:
                keys |= known[0]
            listed[squeeze(name)] = (keys, "place", adjective)
    return listed


def sort_of(record_id: str) -> str:
    kind = record_id.partition("/")[0]
    return {"member": "place", "affiliate": "group", "person": "person"}.get(kind, "body")


def drop_governments(keys: frozenset[str], key: str) -> frozenset[str]:
    """Leave out the country that a city stands for: "in Tripoli" is not "in Libya"."""
    cities = frozenset(
        k for k in keys if squeeze(k.removeprefix("place/").partition(" in ")[0]) == key
    )
    return cities or keys
