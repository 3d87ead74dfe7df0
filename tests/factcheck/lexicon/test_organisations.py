"""Test which organisations are known beside those of the facts."""

import tomllib

from isiscli.factcheck.lexicon import organisations
from isiscli.factcheck.lexicon.blocks import FOLDER

FACTS = FOLDER.parents[1] / "data"


def _names_of_records() -> set[str]:
    """Return the names and aliases that the facts have records of."""
    records = [
        record
        for kind in ("affiliates", "members", "people")
        for group in tomllib.loads((FACTS / f"{kind}.toml").read_text("utf-8")).values()
        for record in group
    ]
    return {name.lower() for r in records for name in (r["name"], *r.get("aliases", []))}


def test_an_organisation_has_its_other_names_and_a_sort() -> None:
    """An abbreviation, a nickname and the full name are the same body."""
    known = organisations()
    assert ("us central command",) == known.names_of["centcom"]
    assert ("state department",) == known.names_of["foggy bottom"]
    assert "state" == known.organisations["fbi"].sort
    assert "thinktank" == known.organisations["rand"].sort
    assert "united states" == known.organisations["rand"].belongs_to
    assert "armed" == known.organisations["hezbollah"].sort
    assert "european union" == known.organisations["europol"].belongs_to
    assert organisations() is known


def test_no_organisation_is_a_record_of_the_facts() -> None:
    """What the facts know has its names there."""
    assert set() == set(organisations().names_of) & _names_of_records()


def test_no_organisation_is_there_twice() -> None:
    """Its first line would be hidden by the second, and two would share a name."""
    shared = {name: bodies for name, bodies in organisations().names_of.items() if len(bodies) > 1}
    assert {} == shared
